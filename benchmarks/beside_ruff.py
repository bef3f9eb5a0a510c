"""Ruff in the place of flake8-perf, for scorers that read flake8's lines and our codes.

    python benchmarks/beside_ruff.py FILE [FILE ...]

Runs ruff with every rule on that speaks of something one of ours does (``--preview``), and prints its findings as flake8
would, under the code of ours that speaks of the same. What `COUNTERPARTS` does not name is not printed.
"""

from __future__ import annotations

import json
import subprocess
import sys

COUNTERPARTS = {
    "ASYNC210": "PRF201",
    "ASYNC212": "PRF201",
    "ASYNC251": "PRF202",
    "ASYNC220": "PRF204",
    "ASYNC221": "PRF204",
    "ASYNC222": "PRF204",
    "ASYNC230": "PRF205",
    "ASYNC240": "PRF205",
    "ASYNC250": "PRF208",
    "ASYNC110": "PRF223",
    "RUF006": "PRF222",
    "S113": "PRF501",
    "S507": "PRF503",
    "ASYNC109": "PRF509",
    "SIM115": "PRF406",
    "RUF017": "PRF306",
    "RUF005": "PRF306",
    "PLR1714": "PRF301",
    "PLR6201": "PRF301",
    "C419": "PRF402",
    "C400": "PRF402",
    "C401": "PRF402",
    "C411": "PRF402",
    "C413": "PRF310",
    "C414": "PRF310",
    "FURB192": "PRF308",
    "FURB129": "PRF401",
    "FURB101": "PRF401",
    "B019": "PRF407",
    "SIM118": "PRF315",
    "PERF101": "PRF402",
    "PERF401": "PRF320",
    "PERF402": "PRF320",
    "PERF403": "PRF320",
    "PD011": "PRF916",
    "PLR1733": "PRF701",
    "PLR1736": "PRF701",
    "DJ012": "PRF120",
    "G004": "PRF609",
}
"""Ruff's rules, and the code of ours that speaks of the same defect."""


def main(files: list[str]) -> int:
    """Prints ruff's findings in the files; 1 where there are any, 2 where ruff could not run."""
    command = ["ruff", "check", "--isolated", "--preview", "--no-cache", "--ignore-noqa", "--output-format=json"]
    run = subprocess.run([*command, f"--select={','.join(COUNTERPARTS)}", *files], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        print(run.stderr, file=sys.stderr)
        return 2
    found = json.loads(run.stdout)
    for finding in found:
        place, code = finding["location"], COUNTERPARTS.get(finding["code"])
        if code:
            print(f"{finding['filename']}:{place['row']}:{place['column']}: {code} {finding['code']} {finding['message']}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

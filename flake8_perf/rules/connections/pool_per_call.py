"""A pool of threads or processes made anew each time."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, on_effect
from flake8_perf.rules.connections.making import MakingRule


class PoolPerCall(MakingRule):
    """A pool is there to reuse its threads or processes; made for each item, it starts and ends them all each time.

    Starting a process takes tens of milliseconds and imports the program anew where it is spawned, starting a thread some tens
    of microseconds. A pool per request also bounds nothing: ten requests have ten pools.

    Bad:
        from multiprocessing import Pool

        def convert(path): ...

        def convert_all(folders):
            for folder in folders:
                with Pool() as pool:  # want PRF604
                    pool.map(convert, folder.iterdir())

    Bad (per request; shown to who selects the code):
        from concurrent.futures import ThreadPoolExecutor
        from flask import Flask

        app = Flask(__name__)

        def fetch(url): ...

        @app.route("/prices")
        def prices():
            with ThreadPoolExecutor() as pool:  # want PRF604
                return list(pool.map(fetch, ["https://a.example", "https://b.example"]))

    Fixed:
        from multiprocessing import Pool

        def convert(path): ...

        def convert_all(folders):
            with Pool() as pool:
                for folder in folders:
                    pool.map(convert, folder.iterdir())

    Good:
        from concurrent.futures import ThreadPoolExecutor

        def fetch(url): ...

        def fetch_all(urls):
            with ThreadPoolExecutor(max_workers=10) as pool:
                return list(pool.map(fetch, urls))

        def sized(folders):
            for folder in folders:
                with ThreadPoolExecutor(max_workers=len(folder.urls)) as pool:
                    yield list(pool.map(fetch, folder.urls))

    Known limits:
        A pool that a function of another file makes is not seen.
    """

    code = "PRF604"
    growth = "all its workers start anew"
    fails_at = "tens of items or requests a second"
    fix_safety = Safety.UNSAFE
    assumes = "the work of one turn need not be over before the next begins, or is waited for by itself"
    thing = "pool of workers"
    instead = "make one before the loop"
    instead_per_call = "make one when the program starts, and share it"

    @on_effect("made_once", "pool", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A pool made on every turn of a loop."""
        yield from self.made_in_loop(site, ctx)

    @on_effect("made_once", "pool", where="anywhere")
    def check_serving(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A pool made by what serves requests or tasks."""
        yield from self.made_per_call(site, ctx, opt_in=True)

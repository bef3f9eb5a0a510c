"""What compares with other linters needs them installed, so it runs only where its file is named (``tox -e others``)."""

collect_ignore = ["test_other_linters.py"]

"""What compares stubs with libraries needs them installed, so it runs only where its file is named (``tox -e models``)."""

collect_ignore = ["test_stub_signatures.py"]

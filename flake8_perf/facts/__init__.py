"""What types, functions and classes are as values: shared by the stubs and the semantics of a file."""

"""One file: scopes, imports, bindings, types, loops."""

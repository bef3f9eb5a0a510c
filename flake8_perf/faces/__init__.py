"""How a finding looks: flake8, the command line."""

"""What is wrong: one file, one rule, one card."""

"""Many files: calls, summaries and how they link."""

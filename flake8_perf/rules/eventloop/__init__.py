"""Work on the event loop."""

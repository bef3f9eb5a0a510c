"""Connections, clients and pools: made once or over and over, and how often they are asked."""

"""What third-party and standard-library interfaces do: data written as stubs, and their reader."""

"""Builds the sample newspaper: a small source file a page -> the site as it is served, and the expected records."""

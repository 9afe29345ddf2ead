"""The sample newspaper on this machine: a server for a built site, and the demonstration that crawls it."""

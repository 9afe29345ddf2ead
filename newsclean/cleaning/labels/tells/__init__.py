"""What one block says of itself, wherever it stands: by its words, its links, its form."""

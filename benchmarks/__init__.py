"""newsclean measured beside others: quality and cost on labelled pages, and a very large archive."""

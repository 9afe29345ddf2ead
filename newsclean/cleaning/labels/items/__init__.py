"""Lists of teasers -> the title, address, date and excerpt of each."""

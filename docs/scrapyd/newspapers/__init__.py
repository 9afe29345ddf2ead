"""Crawls of newspapers, run by scrapyd."""

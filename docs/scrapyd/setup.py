"""The egg that scrapyd is given: settings alone. newsclean itself is installed on the node."""

from setuptools import setup

setup(
    name="newspapers",
    version="1",
    packages=["newspapers"],
    entry_points={"scrapy": ["settings = newspapers.settings"]},
)

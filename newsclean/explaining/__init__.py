"""A cleaned page as a page to look at: what was kept, what was removed, and why.

render(explain(page))    Explanation -> HTML, one file that stands for itself
"""

from __future__ import annotations

from newsclean.explaining.page import render

__all__ = ["render"]

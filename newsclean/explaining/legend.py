"""What the colours mean, how much of each there is, and switches to hide what is not looked for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsclean.counts import counted
from newsclean.explaining.markup import Markup, element, together
from newsclean.explaining.words import LABELS
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.explanation import Explanation

_GONE = "display: none"
# What each switch does once it is off. Scores keep their place: links lead to them.
_ALWAYS = {
    "show-kept": f".kept {{ {_GONE}; }}",
    "show-scores": ".score { visibility: hidden; }",
    "show-hidden": f".hidden {{ {_GONE}; }}",
    "show-removed": f".removed {{ {_GONE}; }}",
}


def legend(explanation: Explanation) -> Markup:
    """The switches, those of the labels by how much stands under each."""
    parts = explanation.parts
    kept, hidden = sum(part.is_kept for part in parts), sum(part.is_hidden for part in parts)
    removed = len(parts) - kept - hidden
    return element(
        "fieldset",
        element("legend", "Show"),
        _switch("show-kept", "the text", counted(kept, "block")),
        _switch("show-scores", "scores", "how surely the engine takes a block for the article's, of 100"),
        _switch("show-hidden", "hidden", f"{counted(hidden, 'block')}, by the page's own markup") if hidden else None,
        _switch("show-removed", "removed", _amount(removed, len(explanation.article.removed))) if removed else None,
        element("div", *_labels(explanation), class_="labels"),
    )


def _labels(explanation: Explanation) -> Iterator[Markup]:
    entries = Counter(entry.label for entry in explanation.article.removed)
    removed = (part.entry for part in explanation.parts if part.entry is not None)
    blocks = Counter(explanation.article.removed[number].label for number in removed)
    for label in sorted(entries, key=list(Label).index):
        amount = _amount(blocks[label], entries[label])
        yield _switch(_id(label), label.replace("_", " "), LABELS[label], amount, label)


def _switch(name: str, words: str, told: str, amount: str | None = None, label: Label | None = None) -> Markup:
    box = element("input", type="checkbox", id=name, checked="checked")
    meaning = element("span", told, element("span", amount) if amount else None, class_="quiet")
    inside = together([box, element("span", element("strong", words), meaning)])
    return element("label", inside, for_=name, data_label=label)


def _amount(blocks: int, entries: int) -> str:
    return f"{counted(entries, 'part')}, {counted(blocks, 'block')}"


def switch_rules(explanation: Explanation) -> str:
    """The rules of style by which the switches work."""
    labels = sorted({entry.label for entry in explanation.article.removed})
    of_labels = {_id(label): f'.removed[data-label="{label}"] {{ {_GONE}; }}' for label in labels}
    return "\n".join(f"body:has(#{name}:not(:checked)) {rule}" for name, rule in (_ALWAYS | of_labels).items())


def _id(label: Label) -> str:
    return f"show-{label.replace('_', '-')}"

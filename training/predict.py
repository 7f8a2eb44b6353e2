"""Tags documents to be scored: `python -m training.predict DOCUMENTS.jsonl TAGS.jsonl`."""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from services.enrich.entities import ItemText, Tagger, find_names
from services.enrich.entities.onnx_tagger import OnnxTagger


def main() -> None:
    """Reads the command line, tags every document and says how fast that went."""
    parser = argparse.ArgumentParser(
        prog="python -m training.predict",
        description="Writes the entities of each document, rules applied, as "
        '{"id", "ents": [[start, end, type], ...]} with offsets in characters of its text.',
    )
    parser.add_argument(
        "documents",
        type=Path,
        metavar="DOCUMENTS.jsonl",
        help='{"id", "text"} and "language" where it is not English, one a line',
    )
    parser.add_argument("tags", type=Path, metavar="TAGS.jsonl", help="where the entities go")
    parser.add_argument(
        "--model", type=Path, metavar="DIR", help="default: the English one that is built in"
    )
    arguments = parser.parse_args()
    tagger = OnnxTagger(arguments.model) if arguments.model else OnnxTagger.load()
    with arguments.documents.open(encoding="utf-8") as lines:
        documents: list[dict[str, Any]] = [json.loads(line) for line in lines]
    began = time.process_time()
    tagged = [
        {"id": one["id"], "ents": entities(one["text"], tagger, one.get("language", "en"))}
        for one in documents
    ]
    words = sum(len(one["text"].split()) for one in documents)
    rate = words / (time.process_time() - began)
    print(f"{words} words, {rate:.0f} a second of processor time", file=sys.stderr)
    with arguments.tags.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(one) + "\n" for one in tagged)


def entities(text: str, tagger: Tagger, language: str) -> list[tuple[int, int, str]]:
    """The entities of a text whose paragraphs are its lines."""
    paragraphs = text.split("\n")
    starts = [0]
    for paragraph in paragraphs:
        starts.append(starts[-1] + len(paragraph) + 1)
    return [
        (starts[one.paragraph] + one.start, starts[one.paragraph] + one.end, one.type.value)
        for one in find_names(ItemText(paragraphs), tagger, language=language)
    ]


if __name__ == "__main__":
    main()

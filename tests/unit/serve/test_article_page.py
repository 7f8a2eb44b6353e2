"""An article as HTML: whole, and what was sent acts on nobody."""

from schemas.article import Article
from services.serve.article_page import article_page
from tests.unit.serve.wire_events import event

ARTICLE = Article.from_bytes(event().to_bytes())


def test_a_page_has_the_articles_parts() -> None:
    text = article_page(ARTICLE).decode()
    assert text.startswith("<!doctype html>")
    assert '<html lang="en-GB">' in text
    assert "<h1>Ferries stay in port</h1><p>VAASA</p><p>No ferries run.</p>" in text


def test_the_body_is_as_it_was_made_safe() -> None:
    article = ARTICLE.model_copy(update={"body_html": "<p>No <b>ferries</b>.</p>"})
    assert "<p>No <b>ferries</b>.</p></article>" in article_page(article).decode()


def test_text_is_no_markup() -> None:
    evil = "<script>alert(1)</script>"
    fields = {"headline": evil, "byline": evil, "language": '"><script>', "body": (evil,)}
    assert "<script" not in article_page(ARTICLE.model_copy(update=fields)).decode()

"""An article as an HTML document, without script or style. Pure.

`body_html` was made safe when it was read: it has no script, form, frame or event handler.
"""

import html

from schemas.article import Article


def body_markup(article: Article) -> str:
    """The body as HTML: that of the article, or its paragraphs where it has none."""
    return article.body_html or "".join(f"<p>{html.escape(each)}</p>" for each in article.body)


def article_page(article: Article) -> bytes:
    """The document, in UTF-8."""
    language = f' lang="{html.escape(article.language)}"' if article.language else ""
    title = html.escape(article.headline or article.slugline or article.id)
    above = (article.byline, article.dateline.text if article.dateline else None)
    lines = "".join(f"<p>{html.escape(each)}</p>" for each in above if each)
    return (
        f'<!doctype html><html{language}><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{lines}{body_markup(article)}</article></body></html>"
    ).encode()

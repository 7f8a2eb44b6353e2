"""An article as an HTML document, without script or style. Pure.

`body_html` was made safe when it was read: it has no script, form, frame or event handler.
"""

import html

from schemas.article import Article


def article_page(article: Article) -> bytes:
    """The document, in UTF-8."""
    language = f' lang="{html.escape(article.language)}"' if article.language else ""
    title = html.escape(article.headline or article.slugline or article.id)
    above = (article.byline, article.dateline.text if article.dateline else None)
    lines = "".join(f"<p>{html.escape(each)}</p>" for each in above if each)
    body = article.body_html or "".join(f"<p>{html.escape(each)}</p>" for each in article.body)
    return (
        f'<!doctype html><html{language}><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{lines}{body}</article></body></html>"
    ).encode()

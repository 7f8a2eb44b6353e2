"""The addresses of the board."""

from collections.abc import Callable

from aiohttp import web

from services.serve.board.http import desks, previews, reading
from services.serve.board.http.files import Route, routes
from services.serve.context import Context


def add_board(app: web.Application, context: Context, of_sites: Callable[..., Route]) -> None:
    """Add them. `of_sites` makes a route that takes a site's key."""
    for path, handle in (
        ("/v1/board", reading.about),
        ("/v1/search", reading.search),
        ("/v1/articles/{id}/versions", reading.versions),
        ("/v1/kills", reading.kills),
        ("/v1/sources", reading.sources),
        ("/v1/desk", desks.desk),
        ("/v1/embargoes", previews.embargoes),
    ):
        app.router.add_get(path, of_sites(handle, context), allow_head=False)
    app.router.add_post("/v1/desk/orders", of_sites(desks.order, context))
    for path, file in routes():
        app.router.add_get(path, file)

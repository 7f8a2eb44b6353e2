"""What a key may do on the board besides reading."""

from http import HTTPStatus

from schemas.site import Site
from services.serve.board.board import Board
from services.serve.http.problems import ProblemError, unavailable

DESK = "desk"


def check_desk(site: Site) -> None:
    """Raises ProblemError: 403 for a key that has not the role of a desk."""
    if DESK not in site.roles:
        raise ProblemError(
            HTTPStatus.FORBIDDEN,
            "role",
            f"this needs the role {DESK}: `wiredesk sites add NAME --role {DESK}` makes one",
        )


def check_ready(board: Board) -> None:
    """Raises ProblemError: 503 before the board has read what there is."""
    if not board.ready:
        raise unavailable(board.waiting_for)

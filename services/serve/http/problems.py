"""Errors as a client gets them: `application/problem+json` (RFC 9457), each saying what to do."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from aiohttp import web

PROBLEM = "application/problem+json"
TYPES = "urn:wiredesk:problem:"


class ProblemError(Exception):
    """An answer that is an error."""

    def __init__(
        self,
        status: HTTPStatus,
        kind: str,
        detail: str,
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        """`kind`: a few fixed words for programs; `detail`: what to do, for people."""
        super().__init__(detail)
        self.status = status
        self.kind = kind
        self._headers = headers
        self._members = members

    def response(self) -> web.Response:
        """The answer."""
        body = {
            "type": TYPES + self.kind,
            "title": self.status.phrase,
            "status": self.status.value,
            "detail": str(self),
            **self._members,
        }
        return web.Response(
            body=json.dumps(body).encode(),
            status=self.status,
            content_type=PROBLEM,
            headers=self._headers,
        )


def bad_request(kind: str, detail: str) -> ProblemError:
    """400."""
    return ProblemError(HTTPStatus.BAD_REQUEST, kind, detail)


def unavailable(detail: str) -> ProblemError:
    """503, to be tried again soon."""
    return ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, "unavailable", detail, {"Retry-After": "5"})

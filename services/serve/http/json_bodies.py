"""Bodies of requests in JSON, read by their models."""

from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, ValidationError

from services.serve.http.problems import bad_request


class AskedBody(BaseModel):
    """What a request asks for: fields that are not known are refused, and nothing is converted."""

    model_config = ConfigDict(strict=True, extra="forbid", use_attribute_docstrings=True)


B = TypeVar("B", bound=AskedBody)


async def read_body(request: web.Request, model: type[B]) -> B:
    """What is asked for; a body that is empty asks for nothing. Raises ProblemError: 400."""
    try:
        return model.model_validate_json(await request.read() or b"{}")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the body"
        raise bad_request("body", f"{where}: {first['msg']}") from error

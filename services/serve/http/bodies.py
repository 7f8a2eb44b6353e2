"""The copy in a request's body: one file as it is, or the files of a form. All of it bounded."""

import zlib
from collections.abc import AsyncIterator
from http import HTTPStatus

from aiohttp import (
    BodyPartReader,
    ClientPayloadError,
    content_disposition_filename,
    parse_content_disposition,
    web,
)
from aiohttp.hdrs import CONTENT_ENCODING, CONTENT_TRANSFER_ENCODING, CONTENT_TYPE
from aiohttp.http_exceptions import HttpProcessingError

from schemas.topics import MAX_COPY_BYTES, MIB
from services.serve.http.connections import SlowBodyError
from services.serve.http.problems import ProblemError, bad_request
from services.serve.intake.budget import Share
from services.serve.intake.copy import File

FORM = "multipart/form-data"
MAX_FILES = 100
"""In one request."""
MAX_REQUEST_BYTES = MAX_COPY_BYTES + MIB
"""Of a request with several files; each may have `MAX_COPY_BYTES`."""
CHUNK_BYTES = 64 << 10
GZIP = 16 + zlib.MAX_WBITS


async def read_files(request: web.Request, share: Share) -> list[File]:
    """The files of a request, in their order. `share` grows by what is read.

    Raises ProblemError: 400, 413, 415; NoRoomError; and SlowBodyError.
    """
    encoding = request.headers.get(CONTENT_ENCODING, "identity").strip().casefold()
    is_form = request.content_type == FORM
    if encoding not in ("identity", "gzip", "x-gzip") or (is_form and encoding != "identity"):
        raise ProblemError(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "encoding",
            "a single file may be sent with `Content-Encoding: gzip`; all else as it is",
            {"Accept-Encoding": "identity" if is_form else "gzip, identity"},
        )
    if (request.content_length or 0) > MAX_REQUEST_BYTES:
        raise _too_large()
    try:
        files = await (_of_form(request, share) if is_form else _single(request, share, encoding))
    except SlowBodyError:
        raise
    except (ValueError, AssertionError, HttpProcessingError, ClientPayloadError) as error:
        raise bad_request(
            "body", "the body is not as its header says, or is cut short: send it anew"
        ) from error
    if not files or not all(file.value for file in files):
        raise bad_request("empty", "there is no copy in it: send the bytes of a file")
    return files


async def _single(request: web.Request, share: Share, encoding: str) -> list[File]:
    chunks = request.content.iter_chunked(CHUNK_BYTES)
    read = chunks if encoding == "identity" else _inflated(chunks)
    value = await _whole(read, share, MAX_COPY_BYTES)
    stated = request.headers.get(CONTENT_TYPE)
    return [File(value, stated, request.headers.get("X-File-Name") or _disposed(request))]


async def _of_form(request: web.Request, share: Share) -> list[File]:
    files: list[File] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.filename is None:
            raise bad_request("part", "each part of the form has to be a file, with its name")
        if part.headers.keys() & {CONTENT_ENCODING, CONTENT_TRANSFER_ENCODING}:
            raise ProblemError(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "encoding", "send the parts as they are"
            )
        if len(files) == MAX_FILES:
            raise bad_request("files", f"there are more than {MAX_FILES} files: send fewer")
        left = min(MAX_COPY_BYTES, MAX_REQUEST_BYTES - sum(len(each.value) for each in files))
        value = await _whole(_chunks_of(part), share, left)
        files.append(File(value, part.headers.get(CONTENT_TYPE), part.filename))
    return files


async def _whole(chunks: AsyncIterator[bytes], share: Share, most: int) -> bytes:
    found = bytearray()
    async for chunk in chunks:
        if len(found) + len(chunk) > most:
            raise _too_large()
        share.grow(len(chunk))
        found += chunk
    return bytes(found)


async def _chunks_of(part: BodyPartReader) -> AsyncIterator[bytes]:
    while chunk := await part.read_chunk(CHUNK_BYTES):
        yield chunk


async def _inflated(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """What gzip has made of it, never more at once than a chunk. Raises ValueError."""
    inflate = zlib.decompressobj(GZIP)
    try:
        async for chunk in chunks:
            rest, found = chunk, b"-"
            # What is held back comes with the next call, even where no bytes are left to give it.
            while rest or len(found) == CHUNK_BYTES:
                found = inflate.decompress(rest, CHUNK_BYTES)
                rest = inflate.unconsumed_tail
                yield found
            if inflate.unused_data:
                break
    except zlib.error as error:
        raise ValueError("no gzip") from error
    if not inflate.eof or inflate.unused_data:
        raise ValueError("gzip that is cut short, or has more behind it")


def _disposed(request: web.Request) -> str | None:
    """The file's name in `Content-Disposition`."""
    _, parameters = parse_content_disposition(request.headers.get("Content-Disposition"))
    return content_disposition_filename(parameters)


def _too_large() -> ProblemError:
    return ProblemError(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "too-large",
        f"a file may have {MAX_COPY_BYTES // MIB} MiB, and a request with several "
        f"{MAX_REQUEST_BYTES // MIB} MiB: send its items one by one, without pictures",
    )

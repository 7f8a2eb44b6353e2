"""Why no broker answers: a connection is tried, and what stands in its way is said.

aiokafka logs the cause of each failed connection and raises that it could not connect to any.
"""

import asyncio
import socket
import ssl
from collections.abc import Iterator, Sequence

from aiokafka.conn import collect_hosts, create_conn
from aiokafka.errors import (
    AuthenticationFailedError,
    BrokerResponseError,
    IllegalSaslStateError,
    SaslAuthenticationFailed,
    UnsupportedSaslMechanismError,
)
from aiokafka.protocol.metadata import MetadataRequest

from runtime.credentials import BY_TOKEN
from runtime.errors import BrokerUnreachableError, ConfigurationError, WiredeskError
from runtime.settings import KafkaSettings
from runtime.tokens import TokenError, TokenRefusedError

SECONDS = 5.0
"""For each try: an answer comes in milliseconds, and a person waits."""
MAX_ADDRESSES = 3
OTHER_NAME = frozenset({62, 64})
NOT_VALID_TODAY = frozenset({9, 10})
"""OpenSSL's codes of certificates that can't be verified (`X509_V_ERR_…`)."""
_REFUSALS = (SaslAuthenticationFailed, AuthenticationFailedError)
_ASKS_FOR_CERTIFICATE = "; does it ask for a certificate of the client (KAFKA_SSL_CERTFILE)?"
_CAUSES: Sequence[tuple[tuple[type[Exception], ...], type[WiredeskError], str]] = (
    ((TokenRefusedError,), ConfigurationError, "{error}"),
    ((TokenError,), BrokerUnreachableError, "{error}"),
    (
        _REFUSALS,
        ConfigurationError,
        "the broker at {place} refuses the user {user!r}: KAFKA_SASL_USERNAME or the password is "
        "wrong",
    ),
    (
        (UnsupportedSaslMechanismError, IllegalSaslStateError),
        ConfigurationError,
        "the broker at {place} does not take KAFKA_SASL_MECHANISM={mechanism} with "
        "KAFKA_SECURITY_PROTOCOL={protocol}: ask which it takes",
    ),
    (
        (ssl.SSLError,),
        ConfigurationError,
        "TLS with the broker at {place} fails ({error}): does it speak TLS there? See its log",
    ),
    (
        (BrokerResponseError,),
        ConfigurationError,
        "the broker at {place} refuses the connection: {error}",
    ),
    (
        (socket.gaierror,),
        BrokerUnreachableError,
        "there is no host of the name in {place}: is KAFKA_BOOTSTRAP_SERVERS right?",
    ),
    (
        (ConnectionRefusedError,),
        BrokerUnreachableError,
        "no Kafka broker answers at {place}, where nothing listens: is it running, and is "
        "KAFKA_BOOTSTRAP_SERVERS right?",
    ),
    (
        (TimeoutError,),
        BrokerUnreachableError,
        "{place} does not answer within {seconds:g} s: look for a firewall, a broker that hangs, "
        "and whether KAFKA_SECURITY_PROTOCOL={protocol} is what it expects",
    ),
    (
        (Exception,),
        BrokerUnreachableError,
        "{place} ends the connection: is a Kafka broker there, and is "
        "KAFKA_SECURITY_PROTOCOL={protocol} what it expects{certificate}",
    ),
)
"""What each error means, the narrower before the wider."""


async def diagnose(settings: KafkaSettings) -> WiredeskError:
    """What keeps the addresses of the settings from answering, and what to do about it.

    ConfigurationError where a setting or a certificate is wrong, BrokerUnreachableError otherwise.
    """
    found = [await _try(settings, *each) for each in _addresses(settings)]
    wrong = (each for each in found if isinstance(each, ConfigurationError))
    return next(wrong, found[0])


def _addresses(settings: KafkaSettings) -> Iterator[tuple[str, int]]:
    for host, port, _ in collect_hosts(settings.bootstrap_servers)[:MAX_ADDRESSES]:
        yield host, port


async def _try(settings: KafkaSettings, host: str, port: int) -> WiredeskError:
    place = f"{host}:{port}"
    given = settings.connection()
    del given["bootstrap_servers"]
    try:
        opening = create_conn(host, port, request_timeout_ms=round(SECONDS * 1000), **given)
        connection = await asyncio.wait_for(opening, SECONDS)
    except Exception as error:
        return _explain(error, place, settings)
    try:
        answer = await asyncio.wait_for(connection.send(MetadataRequest([])), SECONDS)
    except Exception:
        return ConfigurationError(
            f"the broker at {place} ends the connection at the first request: is "
            f"KAFKA_SECURITY_PROTOCOL={settings.security_protocol} what it expects there?"
        )
    finally:
        connection.close()
    return await _of_advertised(place, [each[1:3] for each in answer.brokers])


async def _of_advertised(place: str, brokers: Sequence[tuple[str, int]]) -> WiredeskError:
    """A cluster answers, so it may name addresses that can't be reached from here."""
    for host, port in brokers[:MAX_ADDRESSES]:
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), SECONDS)
        except OSError:
            return BrokerUnreachableError(
                f"the broker at {place} says that clients find it at {host}:{port}, which can't "
                "be reached from here: set its advertised.listeners, or ask for another address"
            )
        writer.close()
    return BrokerUnreachableError(
        f"the broker at {place} answers, but not in time: it may be starting, or overloaded"
    )


def _explain(error: Exception, place: str, settings: KafkaSettings) -> WiredeskError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return ConfigurationError(_of_certificate(error, place))
    if isinstance(error, _REFUSALS) and settings.sasl_mechanism == BY_TOKEN:
        return ConfigurationError(
            f"the broker at {place} refuses the token: has it expired, is it for this cluster, and "
            "does the broker know who signed it? Its log says more"
        )
    kind, said = next(each[1:] for each in _CAUSES if isinstance(error, each[0]))
    asks = "SSL" in settings.security_protocol.split("_") and not settings.ssl_certfile
    return kind(
        said.format(
            place=place,
            user=settings.sasl_username,
            mechanism=settings.sasl_mechanism,
            protocol=settings.security_protocol,
            seconds=SECONDS,
            error=getattr(error, "reason", None) or error,
            certificate=_ASKS_FOR_CERTIFICATE if asks else "?",
        )
    )


def _of_certificate(error: ssl.SSLCertVerificationError, place: str) -> str:
    """What to do about a certificate that can't be verified."""
    said = error.verify_message
    if error.verify_code in OTHER_NAME:
        return (
            f"the certificate of the broker at {place} is for another name ({said}): use a name "
            "that it has in KAFKA_BOOTSTRAP_SERVERS and the broker's advertised.listeners"
        )
    if error.verify_code in NOT_VALID_TODAY:
        return (
            f"the certificate of the broker at {place} is not valid today ({said}): renew it, or "
            "set the clock"
        )
    return (
        f"the certificate of the broker at {place} is not trusted ({said}): set KAFKA_SSL_CAFILE "
        "to the certificate of the authority that signed it"
    )

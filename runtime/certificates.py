"""What TLS trusts, and what it shows of the client, from files."""

import ssl

from runtime.errors import ConfigurationError


def client_context(
    trusted: str | None,
    certificate: str | None,
    key: str | None,
    password: str,
    *,
    check_hostname: bool,
) -> ssl.SSLContext:
    """A client's context; the files are PEM.

    `trusted`: None for what the machine trusts. `certificate`: the client's own, for mutual TLS.

    Raises ConfigurationError where one can't be read.
    """
    try:
        context = ssl.create_default_context(cafile=trusted)
        context.check_hostname = check_hostname
        if certificate:
            # Without a password, OpenSSL would ask for it on the terminal.
            context.load_cert_chain(certificate, key, password)
    except (OSError, ssl.SSLError) as error:
        message = f"a certificate of KAFKA_SSL_* can't be read: {error}"
        raise ConfigurationError(message) from error
    return context

"""The HTTP side of serve, on aiohttp: requests in, channels out."""

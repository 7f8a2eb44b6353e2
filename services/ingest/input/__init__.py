"""Bytes from outside: their charset, XML, limits on size, and times as machines write them."""

"""Addresses of web pages as names of what they lead to: without what a link or a request added."""

import re
from enum import StrEnum

WEB = re.compile(r"(?:tag:[^\s/]{1,200}?:)?https?://[^\s/?#]", re.IGNORECASE)
"""An address, or a tag that holds one (RFC 4151)."""
SESSION = re.compile(r";jsessionid=[^?#]{0,200}+", re.IGNORECASE)
"""A session in the path (Java Servlet 4.0, 7.1.3)."""
BETWEEN = re.compile(r"&amp;|[&;]")
COUNTER = re.compile(r"\d{1,2}")
"""A fragment that counts how often a page was published, as BBC's feeds have it."""
TRACKING = re.compile(
    r"""
      (?: utm | at | ga | gad | hmb | hsa | matomo | mc | mtm | oft | oly | piwik | pk | soc | trk
        | vero | wt ) [_.] [\w.-]*+
    | \w{1,20} [_-] (?: campaign | medium | source | refer{1,2}er )
    | sc_ (?: channel | content | outcome | geo | country )
    | _{1,2} hs \w*+ | __s | hsctatracking | ns_ (?: campaign | mchannel | source | linkname | fee )
    | fbclid | fb_ (?: ref | source | action_\w++ ) | gclid | gclsrc | dclid | gbraid | wbraid
    | msclkid | yclid | ysclid | twclid | ttclid | igshid | igsh | li_fat_id | mkt_tok | _openstat
    | action_ (?: object | ref | type ) _map | sp (?: report | job | user | mailing ) id
    | \w{0,20} clickid | wickedid | ml_subscriber (?: _hash )?+ | epik | sc_cid | trkid
    | cndid | mbid | trk | trkcampaign | gs_l | sr_share
    | _ga | _gl | cmp | cmpid | icid | ncid | ocid | smid | smtyp | s_cid | ito | intcmp | xtor
    | xtref | xts | guccounter | guce_referrer (?: _sig )?+ | echobox | ref_src
    | ref_url | __twitter_impression | feedtype | feedname
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The names of parameters by which sites follow where a reader came from."""
REQUEST = re.compile(
    r"""
      api[_-]?key | (?: \w{1,20}[_-] )?+ token | qt | et | etag | signature | sig | expires
    | awsaccesskeyid | key-pair-id | policy | x-(?: amz | goog )-[\w-]++ | phpsessid | jsessionid
    | session[_-]?id | nocache | cachebuster | _
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The names of parameters of a request: who asks, and until when."""
CHANNEL = re.compile(
    r"(?:ref|referrer|src|source|from|partner|emc|cid|mod|via|medium|campaign|traffic_source)="
    r"[^&]{0,40}?(?:rss|feed|newsletter|e-?mail|twitter|facebook|linkedin|whatsapp|social)",
    re.IGNORECASE,
)
"""Parameters that may be more, where their value is a way by which links are spread."""
FEED_FRAGMENT = re.compile(r"(?:rss|feed|atom)", re.IGNORECASE)


class AddressRule(StrEnum):
    """How much of a web address identifies what it leads to."""

    WHOLE = "whole"
    """All of it."""
    BARE = "bare"
    """All but parameters of tracking and of requests, and fragments that track or count."""
    PATH = "path"
    """Neither query nor fragment."""


def is_address(name: str) -> bool:
    """Whether a name is a web address, or a tag that holds one."""
    return WEB.match(name) is not None


def is_home_page(name: str) -> bool:
    """Whether a name is the address of a site, and of nothing in it."""
    host, _, path = name.partition("://")[2].partition("/")
    return is_address(name) and not path and not set(host) & set("?#")


def bare_address(address: str, rule: AddressRule = AddressRule.BARE) -> str:
    """An address as far as it identifies; any other name as it is."""
    if rule is AddressRule.WHOLE or not is_address(address):
        return address
    before, _, fragment = address.partition("#")
    path, _, query = before.partition("?")
    path = SESSION.sub("", path)
    if rule is AddressRule.PATH:
        return path
    stated = BETWEEN.split(query)
    kept = [each for each in stated if each and not _is_added(each)]
    # An address in which nothing is to be left out stays as it is, to the byte.
    query = query if kept == stated else "&".join(kept)
    return f"{path}?{query}{_kept(fragment)}" if query else f"{path}{_kept(fragment)}"


def _is_added(parameter: str) -> bool:
    """Whether a link or a request has added the parameter."""
    name = parameter.partition("=")[0]
    return bool(TRACKING.fullmatch(name) or REQUEST.fullmatch(name) or CHANNEL.match(parameter))


def _kept(fragment: str) -> str:
    """A fragment with its mark; nothing for one that tracks or counts."""
    if not fragment or COUNTER.fullmatch(fragment) or FEED_FRAGMENT.fullmatch(fragment):
        return ""
    return "" if all(map(_is_added, BETWEEN.split(fragment))) else f"#{fragment}"

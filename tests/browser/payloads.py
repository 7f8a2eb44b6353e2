"""Markup that runs a script or loads something where it is not made safe, in our own words."""

RUNS = "window.ran()"
AWAY = "http://loads.example/"

ACTIVE = (
    f"<script>{RUNS}</script>",
    f"<img src=x onerror={RUNS}>",
    f"<svg onload={RUNS}></svg>",
    f"<details open ontoggle={RUNS}><summary>x</summary></details>",
    f"<input autofocus onfocus={RUNS}>",
    f"<iframe src='javascript:parent.{RUNS}'></iframe>",
    f"<video><source onerror={RUNS}></video>",
    f"<body onload={RUNS}>",
    f"<style>@import url({AWAY}a.css);</style>",
    f"<img src={AWAY}a.png>",
    f"<p style='background:url({AWAY}b.png)'>x</p>",
    f"<link rel=stylesheet href={AWAY}c.css>",
    f"<video poster={AWAY}d.png></video>",
    f"<object data={AWAY}e.svg></object>",
    f"<picture><source srcset={AWAY}f.png><img></picture>",
)
"""Each of these acts in a page as it stands, which shows that the browser's watch is awake."""

HIDDEN = (
    f"<p>One <b onmouseover={RUNS} title='\"><img src=x onerror={RUNS}>'>two</b></p>",
    f"<p title=\"</p><img src=x onerror={RUNS}>\">One</p>",
    f"<p lang='\"><svg onload={RUNS}>'>One</p>",
    f"<math><mtext><table><mglyph><style><!--</style><p title='--&gt;<img src=x onerror={RUNS}>'>",
    f"<svg></p><style><a id=\"</style><img src=x onerror={RUNS}>\">",
    f"<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={RUNS}>",
    f"<noscript><p title=\"</noscript><img src=x onerror={RUNS}>\"></noscript>",
    f"<table><p title='<table><img src=x onerror={RUNS}>'><tr><td>x</table>",
    f"<textarea><p title=\"</textarea><img src=x onerror={RUNS}>\">x",
    f"<xmp><p title=\"</xmp><img src=x onerror={RUNS}>\">x</xmp>",
    f"<listing>&lt;img src=x onerror={RUNS}&gt;</listing>",
    f"<template><script>{RUNS}</script></template><select><script>{RUNS}</script></select>",
    f"<pre>&lt;/pre&gt;<code>&lt;img src=x onerror={RUNS}&gt;</code></pre>",
    f"&lt;script&gt;{RUNS}&lt;/script&gt;<p>One</p>",
    f"<<script>script>{RUNS}<</script>/script><p>x</p>",
    f"<scr\x00ipt>{RUNS}</scr\x00ipt><p>x</p>",
    f"<p>x</p><!--><img src=x onerror={RUNS}>-->",
    f"<p>x</p><!--[if IE]><img src=x onerror={RUNS}><![endif]-->",
    f"<![CDATA[<img src=x onerror={RUNS}>]]><p>x</p>",
    f"<?xml-stylesheet href='{AWAY}g.css'?><p>x</p>",
    f"<a href=\"java&Tab;script&colon;{RUNS}\" autofocus tabindex=1 onfocus={RUNS}>x</a>",
    f"<a href='\x01javascript:{RUNS}'>x</a><a href='JAVASCRIPT:{RUNS}'>y</a>",
    f"<a href='data:text/html,<script>{RUNS}</script>' ping={AWAY}h>x</a>",
    "<a href='//x.example' style='position:fixed;inset:0' target=_top download>x</a>",
    f"<base href={AWAY}><meta http-equiv=refresh content='0;url={AWAY}i'><p>x</p>",
    f"<svg><animate onbegin={RUNS} attributeName=x><a xlink:href='javascript:x'>y</a></svg>",
    f"<svg><use href='data:image/svg+xml,<svg id=x><script>{RUNS}</script></svg>#x'/></svg>",
    f"<math href='javascript:{RUNS}'>x</math><p is=x-y slot=z>x</p>",
    f"<audio src={AWAY}j.ogg autoplay><track src={AWAY}k.vtt default></audio>",
    f"<embed src={AWAY}l><frameset><frame src={AWAY}m></frameset><p>x</p>",
    "<p id=location name=cookie>x</p><form id=document><input name=body></form>",
    f"<td colspan='2\"><img src=x onerror={RUNS}>'>x</td>",
    f"<iframe srcdoc='<script>parent.{RUNS}</script>'></iframe><p>x</p>",
    f"<p>{'<b>' * 300}<img src=x onerror={RUNS}>{'</b>' * 300}</p>",
    f"<p {' '.join(f'a{each}=1' for each in range(300))}>x<img src=x onerror={RUNS}></p>",
    f"<p>x<plaintext><img src=x onerror={RUNS}>",
    f"+ADw-script+AD4-{RUNS}+ADw-/script+AD4-<p>x</p>",
)  # fmt: skip
"""What sanitisers have been led astray by: other parsers' views, namespaces, encodings, depth."""

import json, html, random, re
from pathlib import Path
from xml.sax.saxutils import escape
random.seed(1)
out = {k: [] for k in "plain wrapped g2 nitf ninjs json anpa mail own".split()}
paths = sorted(Path("/work/stories").glob("*.txt")); random.shuffle(paths)
n = 0
for p in paths:
    t = p.read_text("utf-8", "replace")
    if len(t) < 2800: continue
    cut = t[:3000]; cut = cut[:cut.rfind("\n")] if "\n" in cut[2000:] else cut
    paras = [" ".join(x.split()) for x in re.split(r"\n\s*\n", cut) if x.strip()]
    if len(paras) < 5: continue
    n += 1
    if n > 150: break
    h = []
    add = lambda k, v, ct=None: out[k].append((v.encode("utf-8").hex(), [("wire-source","desk")] + ([("content-type",ct)] if ct else [])))
    add("plain", cut)
    import textwrap
    add("wrapped", "\n\n".join(textwrap.fill(x, 72) for x in paras))
    head, body = paras[0][:100], paras[1:]
    ps = "".join(f"<p>{escape(x)}</p>" for x in body)
    add("g2", f'''<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.29" conformance="power" guid="urn:x:{n}" version="1" xml:lang="en"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/><itemMeta><itemClass qcode="ninat:text"/><provider literal="desk"/><versionCreated>2026-03-02T12:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><urgency>4</urgency><headline>{escape(head)}</headline><slugline>port-{n}</slugline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{ps}</body></html></inlineXML></contentSet></newsItem>''')
    add("nitf", f'''<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>{escape(head)}</title><docdata><doc-id id-string="x.{n}"/><urgency ed-urg="4"/><date.issue norm="20260302T120000Z"/></docdata></head><body><body.head><hedline><hl1>{escape(head)}</hl1></hedline></body.head><body.content>{ps}</body.content></body></nitf>''')
    add("ninjs", json.dumps({"uri": f"urn:x:{n}", "type":"text","version":"1","versioncreated":"2026-03-02T12:00:00Z","headline":head,"urgency":4,"language":"en","body_xhtml":ps}), "application/json")
    add("json", json.dumps({"guid": f"x{n}", "headline": head, "body": body, "sent_at": "2026-03-02T12:00:00Z"}), "application/json")
    wrapped = "\r\n".join("\t" + textwrap.fill(x, 66).replace("\n", "\r\n") for x in body)
    add("anpa", f"\x16\x16\x01a{n:04}\x1f_pm-r\r\nu i\x13\x11 bc-port-{n} 11-24 0312\r\n\x02^BC-Port-{n},a{n:04},0312<\r\n^{head}<\r\n{wrapped}\r\n\x03\r\nBNA-RG-11-24-26 1130EST<\r\n\x04\r\n")
    add("mail", f"From: press@port.example\r\nTo: desk@desk.example\r\nMessage-ID: <x{n}@port.example>\r\nDate: Mon, 02 Mar 2026 12:00:00 +0000\r\nSubject: Port {n}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{cut}")
story = Path("/work/main/tests/benchmarks/story.txt").read_text()
for i in range(60):
    name = "".join(random.choice("bdfgklmnprst") + random.choice("aeiou") for _ in range(2)).title()
    out["own"].append((story.replace("Skarv", name).replace("Solheim", name + "sen").replace("island", name.lower()).encode().hex(), [("wire-source","desk")]))
json.dump(out, open("/tmp/speed/records.json", "w"))
for k, l in out.items(): print(k, len(l), sum(len(v)//2 for v,_ in l)//max(1,len(l)))

"""In the folder with TR-News.all.xml and lgl.all.xml: write the documents with an even md5."""
import hashlib, json
import xml.etree.ElementTree as E
for f in ("TR-News", "lgl"):
    out = []
    for k, a in enumerate(E.parse(f + ".all.xml").getroot()):
        i = a.get("docid") or a.get("id") or str(k)
        if int(hashlib.md5(i.encode()).hexdigest(), 16) % 2:
            continue
        tops = []
        for t in a.iter("toponym"):
            g = {c.tag: c.text for c in t}
            gt = t.find("gaztag")
            if gt is not None:
                g["geonameid"] = gt.get("geonameid")
                g.update({c.tag: c.text for c in gt})
            tops.append(g)
        out.append(dict(id=i, title=a.findtext("title") or "", text=a.findtext("text"), tops=tops))
    json.dump(out, open(f + ".even.json", "w"))

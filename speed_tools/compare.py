import json, sys
a, b = (json.load(open(x)) for x in sys.argv[1:3])
bad = [k for k in a if k in b and a[k] != b[k]]
print(len(a), len(b), "different:", len(bad))
for k in bad[:20]: print(k, a[k], b[k])

# sites and repositories that storiesJ names: stories of them are left out
import re
J=open('/work/storiesJ/refetch.md').read().lower()
def taken(where):
    if where.startswith('http'):
        h=re.sub(r'^https?://(www\.)?','',where).split('/')[0]; b='.'.join(h.split('.')[-2:])
        return bool(re.search(r'(?<![\w-])'+re.escape(h)+r'(?![\w-])',J)) or bool(re.search(r'(?<![\w-])'+re.escape(b)+r'(?![\w-])',J)) and b not in('co.jp','com.pk','com.br','com.au')
    return where.split('@')[0].lower() in J

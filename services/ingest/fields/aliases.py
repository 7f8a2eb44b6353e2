"""Data: the names under which senders put the fields of an item."""

from types import MappingProxyType

FIELD_NAMES = MappingProxyType(
    {
        field: tuple(names.split())
        for field, names in {
            "guid": "guid providerguid uri urn id itemid identifier",
            "version": "version revision rev",
            "status": "status pubstatus publicationstatus",
            "signal": "signal instruction",
            "urgency": "urgency priority urgencyoriginal",
            "language": "language lang languagecode",
            "item_class": "itemclass type",
            "headline": "headline title head",
            "slugline": "slugline slug",
            "byline": "byline by bylines author authors",
            "dateline": "dateline",
            "body": "body bodytext text content story paragraphs articletext",
            "body_html": "bodyhtml html articlehtml bodyxhtml",
            "infobox": "infobox infoboxhtml factbox",
            "caption": "caption descriptions",
            "abstract": "abstract summary teaser description lead standfirst",
            "keywords": "keywords keyword tags",
            "subjects": "subjects subject categories category",
            "genre": "genre",
            "located": "located location",
            "sent_at": "sentat sent versioncreated published publishedat pubdate date timestamp "
            "updated updatedat",
            "created_at": "createdat created contentcreated firstcreated",
            "embargo_until": "embargountil embargoeduntil embargoed embargo releaseat sperrfrist",
            "embargo_indefinite": "embargoindefinite",
            "expires_at": "expiresat expires expiry",
            "ednote": "ednote ednotes editornote editorsnote editorialnote notetoeditors "
            "notestoeditors specialinstructions",
            "notepad": "notepad",
            "usage_terms": "usageterms",
            "copyright_holder": "copyrightholder copyright",
            "copyright_notice": "copyrightnotice",
            "provider": "provider agency creditline",
            "associations": "associations media images",
            "renditions": "renditions",
            "links": "links linkbox linkboxhtml",
            "sign_off": "signoff credits",
            "biography": "biography bio authorbio aboutauthor",
            "service": "service",
            "sequence": "sequence sequencenumber",
            "take": "take",
            "updates": "updates replaces",
        }.items()
    }
)
"""By our field: its names, the most trusted first, in lower case, without spaces, hyphens and
underscores."""

WRAPPERS = ("items", "articles", "stories", "documents", "results", "data", "item", "article")
"""The names under which a message holds its items."""

"""Data: the elements, classes, `meta` names and schema.org types that pages mark things with."""

from types import MappingProxyType

ARTICLE_TYPES = frozenset(
    "Article NewsArticle AdvertiserContentArticle AnalysisNewsArticle AskPublicNewsArticle "
    "BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle "
    "SatiricalArticle BlogPosting LiveBlogPosting Report SocialMediaPosting "
    "SpecialAnnouncement TechArticle".split()
)
"""schema.org's types of copy."""
GENRES = MappingProxyType(
    {
        "AnalysisNewsArticle": "analysis",
        "BackgroundNewsArticle": "background",
        "OpinionNewsArticle": "opinion",
        "ReportageNewsArticle": "reportage",
        "ReviewNewsArticle": "review",
        "AdvertiserContentArticle": "advertisement",
        "SatiricalArticle": "satire",
    }
)

GUID_META = ("dc.identifier", "dcterms.identifier", "article:id", "article_id", "article-id")
HEADLINE_META = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title")
ABSTRACT_META = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "dcterms.abstract",
)
AUTHOR_META = (
    "author",
    "article:author",
    "article:author_name",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "parsely-author",
    "sailthru.author",
)
KEYWORD_META = (
    "news_keywords",
    "keywords",
    "article:tag",
    "parsely-tags",
    "sailthru.tags",
    "dc.subject",
)
SECTION_META = ("article:section", "parsely-section", "section")
LANGUAGE_META = ("content-language", "dc.language", "dcterms.language", "language", "og:locale")
LOCATED_META = ("geo.placename", "dc.coverage", "dcterms.spatial")
PUBLISHED_META = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "article.published",
    "sailthru.date",
    "date",
)
UPDATED_META = (
    "article:modified_time",
    "og:article:modified_time",
    "article:updated_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "last-modified",
)
EXPIRES_META = ("article:expiration_time", "expires", "dcterms.valid")
NOTICE_META = ("copyright", "dc.rights", "dcterms.rights", "rights")
PROVIDER_META = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "source-org")
PICTURE_META = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image")
VIDEO_META = ("og:video", "og:video:url", "og:video:secure_url")
AUDIO_META = ("og:audio", "og:audio:url", "og:audio:secure_url")

HEADLINE_MARKS = frozenset({"headline", "entry-title", "article-title", "article-headline"})
BYLINE_MARKS = frozenset(
    "byline author byline-name article-byline article__byline story-byline entry-author "
    "author-name authors".split()
)
DATELINE_MARKS = frozenset({"dateline", "article-dateline", "article__dateline"})
SUMMARY_MARKS = frozenset(
    "standfirst deck dek subheadline sub-headline subtitle entry-summary article-summary "
    "article__summary article-lead article__lead lead-in alternativeheadline".split()
)
PUBLISHED_MARKS = frozenset({"published", "datepublished", "dt-published", "pubdate"})
UPDATED_MARKS = frozenset({"updated", "datemodified", "dt-updated", "modified"})
BIOGRAPHY_MARKS = frozenset(
    "author-bio author__bio author-biography author-description about-author about-the-author "
    "bio biography article-author-bio author-box author-info".split()
)
BODY_MARKS = frozenset(
    "articlebody article-body article__body article_body article-content article__content "
    "article-text articletext story-body story__body storybody story-content story-text "
    "entry-content e-content post-content post__content post-body news-body news-content "
    "richtextbody richtextstorybody release-body pr-body press-release text-body "
    "field--name-body".split()
)
MARKS_AROUND_BODY = (
    BYLINE_MARKS
    | PUBLISHED_MARKS
    | UPDATED_MARKS
    | frozenset(
        "caption wp-caption-text image-caption photo-caption image-credit photo-credit timestamp "
        "time date article-date post-date posted-on entry-date byline-date read-time".split()
    )
)
"""Words of `class`, `id` and `itemprop`, in lower case: of microdata (schema.org), hNews 0.1,
microformats 2 and what content management systems print."""

UNSEEN_TAGS = frozenset(
    "script style noscript iframe svg template object embed canvas datalist select input textarea "
    "button dialog".split()
)
CHROME_TAGS = frozenset("nav footer menu label".split())
CHROME_MARKS = frozenset(
    "share shares sharing share-buttons share-bar share-tools social social-share social-links "
    "social-media related related-articles related-content related-links related-stories "
    "related-posts recommended recommendations read-more readmore more-stories most-read "
    "most-popular trending newsletter newsletter-signup signup sign-up subscribe subscription "
    "promo promotion advert advertisement advertising ad ads ad-slot ad-container adsbygoogle "
    "banner-ad sponsored cookie cookies cookie-banner cookie-consent cookie-notice consent gdpr "
    "comments comment-list disqus disqus_thread breadcrumb breadcrumbs navigation navbar nav menu "
    "site-header site-footer site-nav sidebar side-bar widget widgets toolbar tools skip-link "
    "skip-to-content tags tag-list post-tags topics article-tags pagination pager print-only "
    "sr-only visually-hidden screen-reader-text screen-reader-only hidden paywall-prompt "
    "outbrain taboola jp-relatedposts sharedaddy addtoany addtoany_share_save_container "
    "copyright article-footer popup modal lightbox back-to-top app-banner feedback".split()
)
CHROME_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar "
    "form tooltip".split()
)
"""Marks of what is around copy: tags, words of `class` and `id`, ARIA roles."""

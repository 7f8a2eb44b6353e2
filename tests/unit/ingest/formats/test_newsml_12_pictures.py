"""In NewsML 1.2 a line belongs to the component that it stands in."""

from tests.unit.ingest.formats.newsml_12_documents import item

STORY = (
    "<NewsComponent>{}<ContentItem><DataContent>They won.</DataContent></ContentItem>"
    "</NewsComponent>"
)
PICTURE = (
    "<NewsComponent><NewsLines><HeadLine>The cup.</HeadLine><ByLine>Petra Lens</ByLine>"
    "<RightsLine>No sales.</RightsLine></NewsLines>"
    "<NewsComponent><Role FormalName='Caption'/><ContentItem><MediaType FormalName='Text'/>"
    "<DataContent>The captain lifts it.</DataContent></ContentItem></NewsComponent>"
    "<NewsComponent><ContentItem Href='1.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    "</NewsComponent></NewsComponent>"
)


def test_the_photographer_is_the_pictures() -> None:
    copy = item(STORY.format("") + PICTURE)

    assert (copy.byline, copy.item_class) == (None, "text")
    assert [
        (each.title, each.caption, each.credit, each.usage_terms) for each in copy.associations
    ] == [("The cup.", "The captain lifts it.", "Petra Lens", "No sales.")]


def test_the_writer_is_the_storys() -> None:
    lines = "<NewsLines><ByLine>Ann Poe</ByLine></NewsLines>"
    assert item(PICTURE + STORY.format(lines)).byline == "Ann Poe"


def test_a_picture_alone_is_its_makers() -> None:
    copy = item(PICTURE)
    assert (copy.byline, copy.item_class) == ("Petra Lens", "picture")
    assert copy.body == ("The captain lifts it.",)


def test_urgency_may_be_text_and_a_revision_has_its_own_time() -> None:
    management = "<ThisRevisionCreated>20261124T090000Z</ThisRevisionCreated><Urgency>2</Urgency>"
    copy = item(management=management)
    assert copy.urgency == 2
    assert copy.sent_at is not None
    assert copy.sent_at.hour == 9


def test_text_that_is_only_linked_is_named() -> None:
    linked = "<ContentItem Href='a.xml'><MediaType FormalName='Text'/></ContentItem>"
    copy = item(f"<NewsLines><HeadLine>They won</HeadLine></NewsLines>{linked}")
    assert copy.warnings == ("body: it is only linked (text), and no address is fetched",)

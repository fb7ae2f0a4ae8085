"""A mail for everybody: readable by ear and eye, on any screen, and safe whatever stands in a name."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.headerregistry import Address, AddressHeader
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mails.messages import DELIVERY, MESSAGES, part_of, read, written
from voucherline.notices.mail.addresses import delivery_of_address, delivery_of_message_id
from voucherline.notices.mail.headers import one_line
from voucherline.notices.mail.values import MailAddressUnusable, Outgoing
from voucherline.notices.values import NoticeKind

ANY_TEXT = st.text(max_size=300)
EVERY_MAIL = pytest.mark.parametrize("language", MESSAGES)


class Outline(HTMLParser):
    """What a screen reader hears of a page: each element with its attributes, and all text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += " " + data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def recipient(mail: Outgoing) -> Address:
    header = read(mail)["To"]
    assert isinstance(header, AddressHeader)
    (address,) = header.addresses
    return address


def shown_name(mail: Outgoing) -> str:
    """The person's name; the library's newer reader puts blanks into long ones, against RFC 2047."""
    written_name = str(message_from_bytes(mail.body)["To"]).rpartition("<")[0].strip()
    if written_name.startswith('"'):
        return written_name.strip('"')
    return str(make_header(decode_header(written_name)))


def plain_words(text: str) -> str:
    return " ".join(text.split())


@EVERY_MAIL
def test_text_and_page_say_the_same(language: str) -> None:
    message = MESSAGES[language]
    page, text = Outline(part_of(written(language), "html")), plain_words(part_of(written(language), "plain"))
    said = [message.greeting, *message.paragraphs, *message.steps, *message.closing]
    said += [word for fact in message.facts for word in fact]
    said += [cell for table in message.tables for row in (table.headings, *table.rows) for cell in row]

    for words in said:
        assert plain_words(words) in text
        assert plain_words(words) in plain_words(page.words)


@EVERY_MAIL
def test_a_screen_reader_finds_its_way(language: str) -> None:
    page = Outline(part_of(written(language), "html"))

    assert page.all("html") == [{"lang": language, "dir": "ltr"}]
    assert page.all("div")[0]["lang"] == language
    assert len(page.all("h1")) == 1
    assert len(page.all("title")) == 1
    assert len(page.all("caption")) == len(page.all("table"))
    assert all(heading.get("scope") in ("row", "col") for heading in page.all("th"))
    assert len(page.all("ol")) == bool(MESSAGES[language].steps)
    assert len(page.all("li")) == len(MESSAGES[language].steps)


@EVERY_MAIL
def test_nothing_is_fetched_and_nobody_is_watched(language: str) -> None:
    page = part_of(written(language), "html")

    assert not {"img", "link", "script", "iframe", "object", "form"} & {tag for tag, _ in Outline(page).elements}
    assert "url(" not in page
    assert re.findall(r"https?://[^\s<\"]+", page) in ([], ["https://dienstencheques.example/antwoord"] * 2)


@EVERY_MAIL
def test_the_readers_own_colours_and_sizes_are_kept(language: str) -> None:
    page = part_of(written(language), "html")

    assert '<meta name="color-scheme" content="light dark">' in page
    assert not re.search(r"(?<!-)color:|background|font-size:\s*[\d.]+p[xt]|width:\s*\d+px", page)


def test_a_line_that_would_begin_the_next_mail_of_a_file_does_not() -> None:
    text = part_of(written("en"), "plain")

    assert "\n From what you wrote down" in text
    assert "\nFrom" not in text


def test_a_telephone_number_stays_on_one_line() -> None:
    assert "02\N{NO-BREAK SPACE}123\N{NO-BREAK SPACE}45\N{NO-BREAK SPACE}67" in part_of(written("nl"), "plain")


def test_only_our_own_words_become_links() -> None:
    trap = written("en", greeting="See https://trap.example/now")

    assert Outline(part_of(trap, "html")).all("a") == []
    assert Outline(part_of(written("nl"), "html")).all("a") == [{"href": "https://dienstencheques.example/antwoord"}]


def test_what_another_person_wrote_is_no_page() -> None:
    assert "&lt;b&gt;other hours&lt;/b&gt;" in part_of(written("en"), "html")


def test_the_same_delivery_is_the_same_mail() -> None:
    assert written().body == written().body
    assert written().body != written(delivery=DELIVERY.__class__(int=9)).body


def test_a_bounce_finds_its_delivery_by_envelope_and_name() -> None:
    mail = written()

    assert mail.sender == "bounces+0199a1b2c3d47e5f8a6b7c8d9e0f1a2b@mail.cheques.example"
    assert delivery_of_address(mail.sender) == DELIVERY
    assert delivery_of_message_id(read(mail)["Message-ID"]) == DELIVERY


@EVERY_MAIL
def test_lines_are_as_short_as_mail_likes_them(language: str) -> None:
    assert max(map(len, written(language).body.split(b"\r\n"))) <= 78


def test_the_date_is_that_of_brussels() -> None:
    summer = written(at=datetime(2026, 7, 1, 22, 30, tzinfo=UTC))

    assert read(summer)["Date"] == "Thu, 02 Jul 2026 00:30:00 +0200"


@pytest.mark.parametrize("kind", NoticeKind)
@EVERY_MAIL
def test_every_kind_of_news_says_why_it_came(kind: NoticeKind, language: str) -> None:
    text = part_of(written(language, kind=kind), "plain")

    assert len(text.split("\r\n\r\n" if "\r" in text else "\n\n")) >= 4


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (NoticeKind.COMPANY_PAID, "your company is approved"),
        (NoticeKind.HELPER_HOURS_AMENDED, "work with service vouchers as a helper"),
        (NoticeKind.WELCOME, "use service vouchers"),
    ],
)
def test_who_reads_decides_why_it_came(kind: NoticeKind, words: str) -> None:
    mail = written("en", kind=kind)

    assert words in part_of(mail, "plain")
    assert words in part_of(mail, "html")


@given(name=ANY_TEXT, subject=ANY_TEXT, greeting=ANY_TEXT)
def test_whatever_stands_in_a_name_no_header_is_added_and_no_line_is_too_long(
    name: str, subject: str, greeting: str
) -> None:
    mail = written(name=name, subject=subject, greeting=greeting)
    read_back = read(mail)

    assert read_back.keys() == read(written()).keys()
    assert read_back.defects == []
    assert [part.get_content_type() for part in read_back.iter_parts()] == ["text/plain", "text/html"]
    assert all(len(line) <= 998 for line in mail.body.split(b"\r\n"))
    assert b"\n" not in mail.body.replace(b"\r\n", b"")
    assert mail.body.isascii()
    assert recipient(mail).addr_spec == "zoe@post.example"
    assert plain_words(shown_name(mail)) == plain_words(one_line(name))
    assert plain_words(str(read_back["Subject"])) == plain_words(one_line(subject))


@pytest.mark.parametrize(
    "trick",
    [
        "a@x.example\r\nBcc: all@x.example",
        "a@x.example>",
        "a b@x.example",
        "a@x.example,b@x.example",
        "nobody",
        "",
        "a@",
    ],
)
def test_an_address_that_is_none_is_refused(trick: str) -> None:
    with pytest.raises(MailAddressUnusable):
        written(to=trick)


@pytest.mark.parametrize(
    ("address", "on_the_envelope"),
    [
        ("zoe@bücher.example", "zoe@xn--bcher-kva.example"),
        ("zoë@post.example", "zoë@post.example"),
        ("Zoe.D'Hondt+mail@Post.Example", "Zoe.D'Hondt+mail@post.example"),
    ],
)
def test_addresses_beyond_ascii_are_written_as_servers_take_them(address: str, on_the_envelope: str) -> None:
    mail = written(to=address)

    assert mail.to == on_the_envelope
    assert mail.needs_utf8 == (not on_the_envelope.isascii())
    assert f"<{on_the_envelope}>".encode() in mail.body

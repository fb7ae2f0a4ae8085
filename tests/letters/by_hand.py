"""Letters written by hand: one of each layout, as realistic as the tests need them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from uuid import UUID

import pikepdf
from pypdf import PdfReader

from letters.paper import Paper, read
from voucherline.kernel.numbers import with_check_digits
from voucherline.notices.letters.length import place_of_slip
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import Sender, TypesetRun
from voucherline.notices.values import Letter, Message, NoticeKind, Slip, Table

SENDER = Sender("Kruidtuinlaan 50", "1000", "Brussel", "0800 12 345", "www.dienstencheques.example")
RUN = "2026-03-12-1"

SAID = {
    "nl": Message(
        kind=NoticeKind.PRESTATION_TO_ANSWER,
        language="nl",
        subject="Is dit werk van Bea juist?",
        greeting="Dag Ana D’Hondt,",
        paragraphs=(
            "Bea heeft op donderdag 12 maart 2026 bij u gewerkt.",
            "Antwoord voor donderdag 19 maart 2026. Daarna telt uw stilzwijgen als een ja.",
        ),
        facts=(("Dag", "donderdag 12 maart 2026"), ("Duur", "3 u"), ("Vrij in uw portefeuille", "7 dienstencheques")),
        steps_heading="Zo antwoordt u",
        steps=("Bel gratis het nummer hierboven.", "Toets uw gebruikersnummer in.", "Druk 1 voor ja en 2 voor nee."),
        closing=("Met vriendelijke groeten,", "De klantendienst"),
        slip=Slip(
            "Antwoord met de post",
            ("Werk van Bea, 3 u", "Gebruiker 090 9337 55493"),
            ("Ja, dit werk is juist", "Nee, de uren zijn niet juist", "Nee, de dag is niet juist"),
            "P-7K4M-22",
        ),
    ),
    "fr": Message(
        kind=NoticeKind.SHORTAGE,
        language="fr",
        subject="Il vous manque 2 titres-services",
        greeting="Bonjour Élise Lefèvre-Noël,",
        paragraphs=(
            "Le travail de Béa a coûté 3 titres-services ; il vous en reste 1.",
            "Commandez-en dès que possible.",
        ),
        facts=(("À payer", "20,80 €"), ("Sur le compte", "BE68 5390 0754 7034")),
        steps_heading="Que faire ?",
        steps=("Versez le montant.", "Indiquez votre numéro comme communication."),
        closing=("Cordialement,", "Le service clientèle"),
    ),
    "de": Message(
        kind=NoticeKind.ORDER_CREDITED,
        language="de",
        subject="Ihre Bestellung ist angekommen",
        greeting="Guten Tag Jürgen Großmann,",
        paragraphs=("Sie haben 20 Dienstleistungsschecks gekauft.", "Sie sind bis zum 31. März 2027 gültig."),
        facts=(("Bezahlt", "200,00 €"), ("Jetzt im Guthaben", "27")),
        closing=("Mit freundlichen Grüßen", "Ihr Kundendienst"),
    ),
    "en": Message(
        kind=NoticeKind.EXPIRY_WARNING,
        language="en",
        subject="5 of your vouchers expire soon",
        greeting="Dear Mr Nguyễn,",
        paragraphs=("5 service vouchers expire on 31 May 2026.", "Use them before that day, or ask for a refund."),
        facts=(("Vouchers", "5"), ("Price paid", "€50.00")),
        closing=("Kind regards,", "Customer service"),
    ),
}
STATEMENT = Message(
    kind=NoticeKind.QUARTERLY_STATEMENT,
    language="nl",
    subject="Uw overzicht van het eerste kwartaal",
    greeting="Dag Ana,",
    paragraphs=("Dit kwam erbij en ging eraf.",),
    tables=(
        Table(
            "Van 1 januari tot 31 maart 2026",
            ("Dag", "Wat", "Cheques", "Over"),
            tuple((f"dag {day}", f"Werk van hulp nummer {day}", "−1", str(90 - day)) for day in range(1, 61)),
            (2, 3),
        ),
    ),
    closing=("De klantendienst",),
)
CODE = Message(
    kind=NoticeKind.TELEPHONE_CODE,
    language="nl",
    subject="Uw nieuwe telefooncode",
    greeting="Dag Ana,",
    paragraphs=("Deze code is van u alleen. Geef ze aan niemand.",),
    closing=("De klantendienst",),
)


def letter(message: Message = SAID["nl"], *, place: int = 1, **changed: Any) -> Letter:
    """A letter to Ana in Antwerp, unless told otherwise."""
    usual = Letter(
        delivery=UUID(int=place),
        message=message,
        name="Ana D’Hondt",
        street="Lange Nieuwstraat 12 bus 3",
        postcode="2000",
        town="Antwerpen",
        number=with_check_digits(90_933_754 + place),
        day=date(2026, 3, 12),
    )
    return replace(usual, **changed)


def run_of(letters: Sequence[Letter]) -> TypesetRun:
    return typeset(letters, run=RUN, sender=SENDER)


def papers(run: TypesetRun) -> list[Paper]:
    with pikepdf.open(BytesIO(run.pdf)) as pdf:
        return [read(page) for page in pdf.pages]


def first_page(letter: Letter) -> Paper:
    return papers(run_of([letter]))[0]


def text_of(pdf: bytes) -> str:
    """All that can be copied out of the file, with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def sentences(letter: Letter) -> list[str]:
    """Everything the letter says, in the order in which it is read."""
    message = letter.message
    details = [part for fact in message.facts for part in fact]
    for table in message.tables:
        details += [table.caption, *table.headings, *(cell for row in table.rows for cell in row)]
    doing = [message.steps_heading, *message.steps]
    said = [message.subject, message.greeting, *message.paragraphs]
    if message.slip is None:
        said += [*details, *doing, *message.closing]
    else:
        slip = [message.slip.heading, *message.slip.lines, *message.slip.choices, message.slip.reference]
        place = place_of_slip(letter, message.slip)
        after = [*details, *message.closing] if place.closing_last else [*message.closing, *details]
        said += [*doing, *after, *slip] if place.own_sheet else [*slip, *doing, *after]
    return [" ".join(each.split()) for each in said if each]

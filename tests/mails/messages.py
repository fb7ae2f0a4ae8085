"""Messages as the notices compose them, one for each language, and how the tests write and read mails."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Final
from uuid import UUID

from voucherline.kernel.time import BRUSSELS
from voucherline.notices.mail.values import Outgoing, Sender
from voucherline.notices.mail.writing import write
from voucherline.notices.values import Message, NoticeKind, Table

DELIVERY: Final = UUID("0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b")
AT: Final = datetime(2026, 3, 3, 9, 5, tzinfo=BRUSSELS)
SENDER: Final = Sender(
    "Dienstencheques", "bericht@cheques.example", "klantendienst@cheques.example", "mail.cheques.example"
)

MESSAGES: Final = {
    "nl": Message(
        kind=NoticeKind.PRESTATION_TO_ANSWER,
        language="nl",
        subject="Kloppen deze uren? Bea, 3 uur op maandag 2 maart",
        greeting="Dag Zoë D'Hondt",
        paragraphs=(
            "Bea van Net & Co werkte 3 uur bij u op maandag 2 maart 2026. Kijk na of dat klopt: zonder antwoord van u "
            "geldt het na donderdag 12 maart 2026 als goedgekeurd.",
        ),
        facts=(
            ("Dag", "maandag 2 maart 2026"),
            ("Huishoudhulp", "Bea, van Net & Co"),
            ("Uren", "3 u"),
            ("Dienstencheques", "3"),
            ("In uw portefeuille", "10, waarvan 3 bewaard voor dit werk"),
        ),
        steps_heading="Zo antwoordt u",
        steps=(
            "Ga naar https://dienstencheques.example/antwoord of bel 02 123 45 67.",
            "Zeg of het klopt. Klopt het niet? Zeg dan wat er anders was.",
        ),
        closing=("Met vriendelijke groeten",),
    ),
    "fr": Message(
        kind=NoticeKind.ORDER_CREDITED,
        language="fr",
        subject="Votre commande est arrivée : 48 titres-services",
        greeting="Bonjour Ngô Thị Hương",
        paragraphs=("Nous avons reçu votre paiement de 499,20 €.",),
        facts=(("Titres-services achetés", "48"), ("Dans votre portefeuille", "58, dont 55 libres")),
        tables=(
            Table(
                "Ce que vous avez acheté",
                ("Titres-services", "Prix", "Valables jusqu'au"),
                (("8", "10,40 €", "2 novembre 2026"), ("40", "10,40 €", "2 novembre 2026")),
                numbers=(0, 1),
            ),
        ),
        closing=("Bien à vous",),
    ),
    "de": Message(
        kind=NoticeKind.QUARTERLY_STATEMENT,
        language="de",
        subject="Ihr Guthaben von Januar bis März 2026",
        greeting="Guten Tag, Jürgen Groß",
        paragraphs=("So haben sich Ihre Dienstleistungsschecks in diesen drei Monaten verändert.",),
        tables=(
            Table(
                "Bewegungen",
                ("Tag", "Was", "Haushaltshilfe", "Unternehmen", "Anzahl"),
                (
                    ("Montag, 5. Januar 2026", "Gekauft", "", "", "+10"),
                    ("Dienstag, 13. Januar 2026", "Reinigung", "Bea", "Sauber und Söhne GmbH", "−3"),
                ),
                numbers=(4,),
            ),
        ),
        closing=("Mit freundlichen Grüßen",),
    ),
    "en": Message(
        kind=NoticeKind.HELPER_HOURS_CONTESTED,
        language="en",
        subject="Your hours of Monday 2 March are contested",
        greeting="Dear Bea",
        paragraphs=(
            "The household 0909 3375 5493 says that your hours of Monday 2 March 2026 are not right.",
            "From what you wrote down, your company can correct them or say why they are right.",
        ),
        facts=(("Day", "Monday 2 March 2026"), ("Hours entered", "3 h"), ("Reason given", "<b>other hours</b>")),
        closing=("Kind regards",),
    ),
}
SIGNATURES: Final = {
    "nl": ("Klantendienst dienstencheques", "Telefoon 02 123 45 67, elke werkdag van 8 tot 18 uur"),
    "fr": ("Service clientèle titres-services", "Téléphone 02 123 45 67, chaque jour ouvrable de 8 à 18 h"),
    "de": ("Kundendienst Dienstleistungsschecks", "Telefon 02 123 45 67, werktags von 8 bis 18 Uhr"),
    "en": ("Service vouchers, customer service", "Telephone 02 123 45 67, working days from 8 to 18"),
}


def written(
    language: str = "nl",
    *,
    to: str = "zoe@post.example",
    name: str = "Zoë D'Hondt",
    delivery: UUID = DELIVERY,
    at: datetime = AT,
    **changes: str,
) -> Outgoing:
    """The mail of one of the messages, some of its words changed."""
    return write(
        replace(MESSAGES[language], **changes),  # type: ignore[arg-type]
        to=to,
        name=name,
        sender=SENDER,
        delivery=delivery,
        at=at,
        signature=SIGNATURES[language],
    )


def read(mail: Outgoing | bytes) -> EmailMessage:
    """The mail as a mail program reads it."""
    found = message_from_bytes(mail if isinstance(mail, bytes) else mail.body, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def part_of(mail: Outgoing | bytes, kind: str) -> str:
    """The text (`plain`) or the page (`html`) of a mail."""
    part = read(mail).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")

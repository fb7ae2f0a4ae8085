"""Conversations with a real mail server: what it says and does decides the outcome, and nobody gets a mail twice."""

from __future__ import annotations

import ssl
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from mails.conftest import OpenOffice
from mails.messages import DELIVERY, written
from mails.post_office import HANGS_UP, always, first, free_port, tls, who_knows
from voucherline.kernel.ids import new_id
from voucherline.notices.mail.line import Account, Security
from voucherline.notices.mail.smtp import SmtpServer
from voucherline.notices.mail.values import Outcome, Outgoing


def mails(count: int) -> list[Outgoing]:
    return [written(to=f"zoe{number}@post.example", delivery=new_id()) for number in range(count)]


def test_a_server_takes_a_mail(post_office: OpenOffice) -> None:
    office = post_office()
    mail = written()

    (handed,) = office.as_server().hand_over([mail])

    assert (handed.outcome, handed.code, handed.status) == (Outcome.ACCEPTED, 250, "2.0.0")
    assert handed.words == "2.0.0 taken"
    assert handed.provider == f"127.0.0.1:{office.port}"
    (taken,) = office.clerk.taken
    assert taken.content == mail.body
    assert taken.rcpt_tos == ["zoe@post.example"]
    assert taken.mail_from == f"bounces+{DELIVERY.hex}@mail.cheques.example"


def test_a_line_that_begins_with_a_dot_arrives_as_it_was(post_office: OpenOffice) -> None:
    office = post_office()
    mail = Outgoing(DELIVERY, "b@x.example", "a@x.example", b"Subject: dots\r\n\r\n.\r\n..\r\n.a\r\n", written().at)

    office.as_server().hand_over([mail])

    assert office.clerk.taken[0].content == mail.body


def test_many_mails_go_on_one_line(post_office: OpenOffice) -> None:
    office = post_office()
    server = office.as_server()

    outcomes = [handed.outcome for handed in server.hand_over(mails(5)) + server.hand_over(mails(5))]

    assert outcomes == [Outcome.ACCEPTED] * 10
    assert office.clerk.hellos == 1


def test_several_lines_at_once_keep_the_order(post_office: OpenOffice) -> None:
    office = post_office()
    several = mails(20)

    server = office.as_server()
    with ThreadPoolExecutor(4) as workers:
        shares = workers.map(server.hand_over, [several[first::4] for first in range(4)])
        handed = [each for share in shares for each in share]

    assert {each.delivery for each in handed} == {mail.delivery for mail in several}
    assert {each.outcome for each in handed} == {Outcome.ACCEPTED}
    assert 1 <= office.clerk.hellos <= 4
    assert sorted(office.clerk.offered) == sorted(mail.to for mail in several)


def test_an_address_that_does_not_exist_is_refused_and_the_next_goes_on(post_office: OpenOffice) -> None:
    office = post_office(at_recipient=first("550 5.1.1 no such person", then="250 ok"))
    gone, other = written(to="gone@post.example"), written(delivery=new_id())
    office.clerk.asked[other.to] = 1

    refused, taken = office.as_server().hand_over([gone, other])

    assert (refused.outcome, refused.code, refused.status) == (Outcome.REFUSED, 550, "5.1.1")
    assert refused.words == "5.1.1 no such person"
    assert not refused.down
    assert taken.outcome is Outcome.ACCEPTED
    assert office.clerk.hellos == 1


@pytest.mark.parametrize(
    ("answer", "outcome", "status"),
    [
        ("552 5.2.2 mailbox full", Outcome.REFUSED, "5.2.2"),
        ("554 no thanks", Outcome.REFUSED, ""),
        ("451 4.3.0 try later", Outcome.LATER, "4.3.0"),
    ],
)
def test_a_mail_may_be_refused_or_put_off_after_it_was_read(
    post_office: OpenOffice, answer: str, outcome: Outcome, status: str
) -> None:
    office = post_office(at_data=always(answer))

    (handed,) = office.as_server().hand_over([written()])

    assert (handed.outcome, handed.status, handed.down) == (outcome, status, False)
    assert office.clerk.taken == []


def test_a_greylisted_mail_is_taken_the_second_time(post_office: OpenOffice) -> None:
    office = post_office(at_recipient=first("450 4.7.1 greylisted, come back", then="250 ok"))
    server = office.as_server()

    (put_off,) = server.hand_over([written()])
    (taken,) = server.hand_over([written()])

    assert (put_off.outcome, put_off.code, put_off.down) == (Outcome.LATER, 450, False)
    assert taken.outcome is Outcome.ACCEPTED
    assert len(office.clerk.taken) == 1


def test_our_own_sender_refused_is_no_fault_of_the_person(post_office: OpenOffice) -> None:
    office = post_office(at_sender=always("550 5.7.1 you may not send"))

    (handed,) = office.as_server().hand_over([written()])

    assert (handed.outcome, handed.code, handed.down) == (Outcome.LATER, 550, True)


def test_a_line_that_breaks_before_the_mail_proves_that_it_was_not_taken(post_office: OpenOffice) -> None:
    office = post_office(at_recipient=always(HANGS_UP))

    (handed,) = office.as_server().hand_over([written()])

    assert (handed.outcome, handed.down) == (Outcome.LATER, True)
    assert office.clerk.taken == []


def test_a_line_that_breaks_before_the_answer_leaves_it_open(post_office: OpenOffice) -> None:
    office = post_office(at_data=always(HANGS_UP))

    (handed,) = office.as_server().hand_over([written()])

    assert (handed.outcome, handed.down) == (Outcome.UNKNOWN, True)
    assert len(office.clerk.taken) == 1, "and it was not sent a second time"


def test_a_server_that_answers_too_late_leaves_it_open(post_office: OpenOffice) -> None:
    office = post_office(slow=0.6)

    (handed,) = office.as_server(timeout=0.2).hand_over([written()])

    assert handed.outcome is Outcome.UNKNOWN
    assert len(office.clerk.offered) == 1


def test_a_slow_server_is_waited_for(post_office: OpenOffice) -> None:
    office = post_office(slow=0.2)

    (handed,) = office.as_server(timeout=5).hand_over([written()])

    assert handed.outcome is Outcome.ACCEPTED


def test_a_line_that_the_server_closed_meanwhile_is_opened_again(post_office: OpenOffice) -> None:
    office = post_office(at_sender=lambda count: HANGS_UP if count == 2 else "250 ok")
    server = office.as_server()

    outcomes = [handed.outcome for mail in mails(3) for handed in server.hand_over([mail])]

    assert outcomes == [Outcome.ACCEPTED] * 3
    assert len(office.clerk.taken) == 3
    assert office.clerk.hellos == 2


def test_a_line_that_rested_long_is_tried_first(post_office: OpenOffice) -> None:
    now = [0.0]
    office = post_office()
    server = SmtpServer(office.account(), clock=lambda: now[0])

    server.hand_over(mails(1))
    now[0] += 60
    (handed,) = server.hand_over(mails(1))

    assert handed.outcome is Outcome.ACCEPTED
    assert office.clerk.hellos == 1


def test_nobody_listens(post_office: OpenOffice) -> None:
    server = SmtpServer(Account("127.0.0.1", free_port(), Security.PLAIN, timeout=1))

    handed = server.hand_over(mails(3))

    assert {(each.outcome, each.down) for each in handed} == {(Outcome.LATER, True)}
    assert len({each.delivery for each in handed}) == 3
    assert "refused" in handed[0].words


def test_a_server_that_closes_says_so(post_office: OpenOffice) -> None:
    office = post_office(at_recipient=first("421 4.3.2 closing for the night", then="250 ok"))

    (handed,) = office.as_server().hand_over([written()])

    assert (handed.outcome, handed.code, handed.down) == (Outcome.LATER, 421, True)


def test_a_line_is_encrypted_when_the_server_is_asked(
    post_office: OpenOffice, certificate: tuple[Path, ssl.SSLContext]
) -> None:
    trusted, context = certificate
    office = post_office(rules=tls(context))

    (handed,) = office.as_server(security=Security.STARTTLS, authority=str(trusted)).hand_over([written()])

    assert handed.outcome is Outcome.ACCEPTED


def test_a_line_is_encrypted_from_the_first_letter(
    post_office: OpenOffice, certificate: tuple[Path, ssl.SSLContext]
) -> None:
    trusted, context = certificate
    office = post_office(rules={"ssl_context": context})

    (handed,) = office.as_server(security=Security.TLS, authority=str(trusted)).hand_over([written()])

    assert handed.outcome is Outcome.ACCEPTED


def test_a_certificate_that_nobody_trusts_ends_the_line(
    post_office: OpenOffice, certificate: tuple[Path, ssl.SSLContext]
) -> None:
    office = post_office(rules=tls(certificate[1]))

    (handed,) = office.as_server(security=Security.STARTTLS).hand_over([written()])

    assert (handed.outcome, handed.down) == (Outcome.LATER, True)
    assert "certificate" in handed.words
    assert office.clerk.offered == []


def test_a_password_is_never_said_where_encryption_was_cut_out(post_office: OpenOffice) -> None:
    office = post_office()
    server = office.as_server(security=Security.STARTTLS, user="us", password="secret")

    (handed,) = server.hand_over([written()])

    assert (handed.outcome, handed.down) == (Outcome.LATER, True)
    assert "STARTTLS" in handed.words


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
@pytest.mark.parametrize(("password", "outcome"), [("right", Outcome.ACCEPTED), ("wrong", Outcome.LATER)])
def test_a_server_asks_who_we_are(post_office: OpenOffice, password: str, outcome: Outcome) -> None:
    rules = {"authenticator": who_knows("us", "right"), "auth_required": True, "auth_require_tls": False}
    office = post_office(rules=rules)

    (handed,) = office.as_server(user="us", password=password).hand_over([written()])

    assert handed.outcome is outcome
    assert handed.down == (outcome is Outcome.LATER)
    assert password not in handed.words


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_password_that_cannot_be_said_is_not_shown(post_office: OpenOffice) -> None:
    rules = {"authenticator": who_knows("us", "x"), "auth_required": True, "auth_require_tls": False}
    office = post_office(rules=rules)

    (handed,) = office.as_server(user="us", password="gehëim").hand_over([written()])

    assert handed.outcome is Outcome.LATER
    assert "geh" not in handed.words


def test_an_address_in_another_script_goes_where_it_is_understood(post_office: OpenOffice) -> None:
    mail = written(to="zoë@bücher.example")
    understands = post_office(rules={"enable_SMTPUTF8": True})
    does_not = post_office(rules={"enable_SMTPUTF8": False})

    (taken,) = understands.as_server().hand_over([mail])
    (refused,) = does_not.as_server().hand_over([mail])

    assert taken.outcome is Outcome.ACCEPTED
    assert understands.clerk.taken[0].rcpt_tos == ["zoë@xn--bcher-kva.example"]
    assert (refused.outcome, refused.status) == (Outcome.REFUSED, "5.6.7")


def test_secrets_are_never_shown() -> None:
    account = Account("mail.example", 587, Security.STARTTLS, user="us", password="secret")

    assert "secret" not in repr(account) + repr(SmtpServer(account))


def test_what_was_not_asked_is_not_refused(post_office: OpenOffice) -> None:
    """A server that hangs up on each mail is left alone after the second; the rest is handed over later."""
    office = post_office(at_data=always(HANGS_UP))

    handed = office.as_server().hand_over(mails(5))

    assert [each.outcome for each in handed] == [Outcome.UNKNOWN] * 2 + [Outcome.LATER] * 3
    assert all(each.down for each in handed)
    assert len(office.clerk.taken) == 2


def test_an_envelope_holds_no_second_command() -> None:
    with pytest.raises(AssertionError):
        Outgoing(UUID(int=1), "b@x.example", "a@x.example>\r\nRCPT TO:<c@x.example", b"", written().at)

"""A server that takes minutes for each mail: who waits for the batch must not take it for dead."""

from __future__ import annotations

from mails.conftest import OpenOffice
from mails.messages import written
from voucherline.kernel.ids import new_id
from voucherline.notices.actions.mailing import TAKEN_FOR
from voucherline.notices.mail.smtp import SmtpServer
from voucherline.notices.mail.values import Outcome


def test_what_a_slow_server_leaves_no_time_for_is_not_tried(post_office: OpenOffice) -> None:
    office = post_office()
    moments: list[float] = [0.0]

    def minutes_pass() -> float:
        moments.append(moments[-1] + 10)
        return moments[-1]

    server = SmtpServer(office.account(), clock=minutes_pass)
    mails = [written(to=f"zoe{number}@post.example", delivery=new_id()) for number in range(50)]

    handed = server.hand_over(mails)

    taken = [each.outcome is Outcome.ACCEPTED for each in handed]
    assert 0 < sum(taken) < 50
    assert taken == sorted(taken, reverse=True)
    assert {each.outcome for each in handed[sum(taken) :]} == {Outcome.NOT_TRIED}
    assert [each.to for each in mails[: sum(taken)]] == office.clerk.offered
    assert 30 * sum(taken) < TAKEN_FOR.total_seconds() / 2

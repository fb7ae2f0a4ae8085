"""Who may open which address: the table of the rules of the schemes, in terms of our addresses.

r: may read it; w: may send its form; rw: both; s: a step of signing in, open to whoever has taken the one before.
A dot: leads to the start page, or is not there. Of what is open, only one's own is: of a household its work, letters
and mandates, of a helper her hours, of a company its work, people, files and payments. Customer service opens every
household's file, and each opening is recorded.
"""

from __future__ import annotations

from typing import Final

ROLES: Final = (
    "stranger", "household", "holder", "helper", "owner", "planner", "accountant", "agent", "supervisor", "inspector",
)  # fmt: skip

_TABLE: Final = """
                                                    str hou hol hel | own pla acc | age sup ins

what anybody may open
/                                                   r   r   r   r   | r   r   r   | r   r   r
/sign-out                                           w   w   w   w   | w   w   w   | w   w   w
/health                                             r   r   r   r   | r   r   r   | r   r   r
/household/register                                 rw  rw  rw  rw  | rw  rw  rw  | rw  rw  rw
/household/register/done                            r   r   r   r   | r   r   r   | r   r   r
/sign-in/household                                  rw  rw  rw  rw  | rw  rw  rw  | rw  rw  rw
/sign-in/holder                                     rw  rw  rw  rw  | rw  rw  rw  | rw  rw  rw
/sign-in/helper                                     rw  rw  rw  rw  | rw  rw  rw  | rw  rw  rw
/sign-in/user                                       rw  rw  rw  rw  | rw  rw  rw  | rw  rw  rw
/sign-in/invitation                                 rw  rw  rw  rw  | rw  rw  rw  | rw  rw  rw
/sign-in/passkey                                    w   w   w   w   | w   w   w   | w   w   w
/sign-in/passkey/begin                              w   w   w   w   | w   w   w   | w   w   w
/sign-in/code                                       s   s   s   s   | s   s   s   | s   s   s
/sign-in/code/again                                 s   s   s   s   | s   s   s   | s   s   s
/sign-in/second                                     s   s   s   s   | s   s   s   | s   s   s
/sign-in/protect                                    s   s   s   s   | s   s   s   | s   s   s
/sign-in/without                                    s   s   s   s   | s   s   s   | s   s   s
/sign-in/eid                                        s   s   s   s   | s   s   s   | s   s   s
/sign-in/eid/back                                   s   s   s   s   | s   s   s   | s   s   s
/sign-in/eid/pair                                   s   s   s   s   | s   s   s   | s   s   s
/helper/offline                                     r   r   r   r   | r   r   r   | r   r   r
/helper/worker.js                                   r   r   r   r   | r   r   r   | r   r   r
/helper/app.webmanifest                             r   r   r   r   | r   r   r   | r   r   r

where one is signed in
/signed-in                                          .   r   r   r   | r   r   r   | r   r   r
/signed-in/end                                      .   w   w   w   | w   w   w   | w   w   w
/signed-in/device                                   .   .   .   w   | .   .   .   | .   .   .
/signed-in/password                                 .   .   .   .   | s   s   s   | s   s   s
/signed-in/passkey                                  .   .   .   .   | w   w   w   | w   w   w
/signed-in/passkey/add                              .   .   .   .   | s   s   s   | s   s   s
/signed-in/passkey/begin                            .   .   .   .   | s   s   s   | s   s   s

households: the wallet and the prestations; money, contact points and mandates for themselves alone
/household/                                         .   r   r   .   | .   .   .   | .   .   .
/household/answer                                   .   rw  rw  .   | .   .   .   | .   .   .
/household/work                                     .   r   r   .   | .   .   .   | .   .   .
/household/work/<uuid:id_>                          .   r   r   .   | .   .   .   | .   .   .
/household/work/<uuid:id_>/contest                  .   rw  rw  .   | .   .   .   | .   .   .
/household/work/<uuid:id_>/take-back                .   w   w   .   | .   .   .   | .   .   .
/household/absence                                  .   rw  rw  .   | .   .   .   | .   .   .
/household/wallet                                   .   r   r   .   | .   .   .   | .   .   .
/household/wallet/refund                            .   rw  .   .   | .   .   .   | .   .   .
/household/card.pdf                                 .   r   .   .   | .   .   .   | .   .   .
/household/extra-costs                              .   r   r   .   | .   .   .   | .   .   .
/household/order                                    .   rw  .   .   | .   .   .   | .   .   .
/household/messages                                 .   r   .   .   | .   .   .   | .   .   .
/household/messages/<uuid:id_>/letter.pdf           .   r   .   .   | .   .   .   | .   .   .
/household/looks                                    .   r   .   .   | .   .   .   | .   .   .
/household/details                                  .   r   .   .   | .   .   .   | .   .   .
/household/details/solution                         .   rw  .   .   | .   .   .   | .   .   .
/household/details/preferences                      .   rw  .   .   | .   .   .   | .   .   .
/household/details/code                             .   rw  .   .   | .   .   .   | .   .   .
/household/details/code/new                         .   w   .   .   | .   .   .   | .   .   .
/household/details/<slug:what>                      .   rw  .   .   | .   .   .   | .   .   .
/household/details/<slug:what>/keep                 .   w   .   .   | .   .   .   | .   .   .
/household/data                                     .   r   .   .   | .   .   .   | .   .   .
/household/data/my-data.json                        .   r   .   .   | .   .   .   | .   .   .
/household/data/my-data.pdf                         .   r   .   .   | .   .   .   | .   .   .
/household/mandates                                 .   r   r   .   | .   .   .   | .   .   .
/household/mandates/give                            .   rw  .   .   | .   .   .   | .   .   .
/household/mandates/stop                            .   w   w   .   | .   .   .   | .   .   .
/household/mandates/<uuid:id_>/accept               .   rw  .   .   | .   .   .   | .   .   .
/household/mandates/<uuid:id_>/end                  .   w   .   .   | .   .   .   | .   .   .
/household/mandates/<uuid:id_>/act                  .   w   w   .   | .   .   .   | .   .   .

helpers: their own hours, and where they are reached
/helper/                                            .   .   .   rw  | .   .   .   | .   .   .
/helper/standing                                    .   .   .   r   | .   .   .   | .   .   .
/helper/book                                        .   .   .   r   | .   .   .   | .   .   .
/helper/book.pdf                                    .   .   .   r   | .   .   .   | .   .   .
/helper/work/<uuid:id_>                             .   .   .   r   | .   .   .   | .   .   .
/helper/work/<uuid:id_>/object                      .   .   .   w   | .   .   .   | .   .   .
/helper/reach                                       .   .   .   rw  | .   .   .   | .   .   .

companies: planners have the work and the helpers, accountants the payments, owners both; none confirms or contests
/company/                                           .   .   .   .   | r   r   r   | .   .   .
/company/figures                                    .   .   .   .   | r   r   r   | .   .   .
/company/figures.<kind>                             .   .   .   .   | r   r   r   | .   .   .
/company/work                                       .   .   .   .   | r   r   .   | .   .   .
/company/work/act                                   .   .   .   .   | w   w   .   | .   .   .
/company/work/amend                                 .   .   .   .   | rw  rw  .   | .   .   .
/company/work/cancel                                .   .   .   .   | rw  rw  .   | .   .   .
/company/work/results                               .   .   .   .   | r   r   .   | .   .   .
/company/work/enter                                 .   .   .   .   | rw  rw  .   | .   .   .
/company/work/<uuid:id_>                            .   .   .   .   | r   r   .   | .   .   .
/company/work/<uuid:id_>/maintain                   .   .   .   .   | w   w   .   | .   .   .
/company/household                                  .   .   .   .   | rw  rw  .   | .   .   .
/company/helpers                                    .   .   .   .   | rw  rw  .   | .   .   .
/company/helpers/<uuid:id_>/end                     .   .   .   .   | w   w   .   | .   .   .
/company/objections                                 .   .   .   .   | r   r   .   | .   .   .
/company/objections/<uuid:id_>                      .   .   .   .   | w   w   .   | .   .   .
/company/users                                      .   .   .   .   | rw  .   .   | .   .   .
/company/reach                                      .   .   .   .   | rw  .   .   | .   .   .
/company/users/<uuid:id_>/invite                    .   .   .   .   | w   .   .   | .   .   .
/company/users/<uuid:id_>/end                       .   .   .   .   | w   .   .   | .   .   .
/company/files                                      .   .   .   .   | rw  rw  .   | .   .   .
/company/files/<uuid:id_>                           .   .   .   .   | r   r   .   | .   .   .
/company/files/<uuid:id_>/enter                     .   .   .   .   | w   w   .   | .   .   .
/company/files/<uuid:id_>/results.csv               .   .   .   .   | r   r   .   | .   .   .
/company/files/<uuid:id_>/kept                      .   .   .   .   | r   r   .   | .   .   .
/company/files/template/<what>.<kind>               .   .   .   .   | r   r   .   | .   .   .
/company/costs                                      .   .   .   .   | r   .   r   | .   .   .
/company/costs/new                                  .   .   .   .   | rw  .   rw  | .   .   .
/company/costs/<uuid:id_>/withdraw                  .   .   .   .   | w   .   w   | .   .   .
/company/costs/<uuid:id_>/end                       .   .   .   .   | w   .   w   | .   .   .
/company/payments                                   .   .   .   .   | r   .   r   | .   .   .
/company/payments/submit                            .   .   .   .   | w   .   w   | .   .   .
/company/payments/submission                        .   .   .   .   | w   .   w   | .   .   .
/company/payments/<uuid:id_>                        .   .   .   .   | r   .   r   | .   .   .
/company/payments/<uuid:id_>/statement.<kind>       .   .   .   .   | r   .   r   | .   .   .

customer service: agents and supervisors work, a second person approves, inspectors look and take away
/console/                                           .   .   .   .   | .   .   .   | r   r   r
/console/household/<uuid:household>                 .   .   .   .   | .   .   .   | r   r   r
/console/household/<uuid:household>/open            .   .   .   .   | .   .   .   | rw  rw  rw
/console/household/<uuid:household>/export          .   .   .   .   | .   .   .   | rw  rw  rw
/console/household/<uuid:household>/response        .   .   .   .   | .   .   .   | rw  rw  r
/console/household/<uuid:household>/letters         .   .   .   .   | .   .   .   | rw  rw  r
/console/household/<uuid:household>/on-behalf       .   .   .   .   | .   .   .   | rw  rw  r
/console/household/<uuid:household>/money           .   .   .   .   | .   .   .   | rw  rw  r
/console/household/<uuid:household>/rights          .   .   .   .   | .   .   .   | rw  rw  r
/console/household/<uuid:household>/work/<uuid:id_>           . . . . | . . . | r   r   r
/console/household/<uuid:household>/work/<uuid:id_>/answer    . . . . | . . . | w   w   .
/console/household/<uuid:household>/work/<uuid:id_>/decide    . . . . | . . . | w   w   .
/console/household/<uuid:household>/work/<uuid:id_>/correct   . . . . | . . . | w   w   .
/console/household/<uuid:household>/work/<uuid:id_>/told      . . . . | . . . | w   w   .
/console/forms                                      .   .   .   .   | .   .   .   | rw  rw  r
/console/forms/response                             .   .   .   .   | .   .   .   | rw  rw  r
/console/forms/unclear/<uuid:id_>                   .   .   .   .   | .   .   .   | rw  rw  r
/console/more                                       .   .   .   .   | .   .   .   | r   r   r
/console/statements                                 .   .   .   .   | .   .   .   | rw  rw  r
/console/statements/<uuid:id_>                      .   .   .   .   | .   .   .   | r   r   r
/console/letters                                    .   .   .   .   | .   .   .   | r   r   r
/console/letters/returned                           .   .   .   .   | .   .   .   | rw  rw  r
/console/letters/<str:name>/letters.pdf             .   .   .   .   | .   .   .   | r   r   .
/console/letters/<str:name>/hand-over               .   .   .   .   | .   .   .   | w   w   .
/console/recorded-help                              .   .   .   .   | .   .   .   | r   r   r
/console/outages                                    .   .   .   .   | .   .   .   | rw  rw  r
/console/samples                                    .   .   .   .   | .   .   .   | r   r   r
/console/samples/<str:week>                         .   .   .   .   | .   .   .   | rw  rw  r
/console/tray                                       .   .   .   .   | .   .   .   | r   r   r
/console/tray/line/<uuid:id_>                       .   .   .   .   | .   .   .   | rw  rw  r
/console/tray/payment/<uuid:id_>                    .   .   .   .   | .   .   .   | w   w   .
/console/tray/objection/<uuid:id_>                  .   .   .   .   | .   .   .   | w   w   .
/console/call-backs                                 .   .   .   .   | .   .   .   | r   r   r
/console/call-backs/<uuid:id_>                      .   .   .   .   | .   .   .   | w   w   .
/console/terms                                      .   .   .   .   | .   .   .   | r   r   r
/console/terms/propose                              .   .   .   .   | .   .   .   | .   rw  .
/console/terms/<uuid:id_>                           .   .   .   .   | .   .   .   | r   r   r
/console/terms/<uuid:id_>/answer                    .   .   .   .   | .   .   .   | .   w   .
/console/second-person                              .   .   .   .   | .   .   .   | r   r   r
/console/second-person/<uuid:id_>/approve           .   .   .   .   | .   .   .   | .   w   .
/console/second-person/<uuid:id_>/decline           .   .   .   .   | .   .   .   | w   w   .

a trial machine's own, and what a mail provider posts with its secret: for nobody in earnest
/sign-in-as                                         .   .   .   .   | .   .   .   | .   .   .
/clock                                              .   .   .   .   | .   .   .   | .   .   .
/clock/push                                         .   .   .   .   | .   .   .   | .   .   .
/look                                               .   .   .   .   | .   .   .   | .   .   .
/inbox                                              .   .   .   .   | .   .   .   | .   .   .
/inbox/mail/<name>                                  .   .   .   .   | .   .   .   | .   .   .
/inbox/mail/<name>/page                             .   .   .   .   | .   .   .   | .   .   .
/inbox/run/<name>                                   .   .   .   .   | .   .   .   | .   .   .
/inbox/run/<name>/letters.pdf                       .   .   .   .   | .   .   .   | .   .   .
/telephone                                          .   .   .   .   | .   .   .   | .   .   .
/telephone/wish                                     .   .   .   .   | .   .   .   | .   .   .
/telephone/sound/<name>                             .   .   .   .   | .   .   .   | .   .   .
/mail/bounces                                       .   .   .   .   | .   .   .   | .   .   .
"""

TABLE: Final = {
    route: dict(zip(ROLES, cells.replace("|", "").split(), strict=True))
    for route, cells in (line.split(maxsplit=1) for line in _TABLE.splitlines() if line.startswith("/"))
}
"""For each address what each role may do there."""

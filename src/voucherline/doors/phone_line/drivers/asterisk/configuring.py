"""The files that make an Asterisk the line's exchange, out of templates and a few facts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Final

from voucherline.doors.phone_line.drivers.asterisk import names
from voucherline.doors.phone_line.drivers.asterisk.installed import Installation
from voucherline.doors.phone_line.drivers.asterisk.modules import loaded

FILES: Final = (
    "asterisk.conf", "modules.conf", "logger.conf", "http.conf", "ari.conf",
    "pjsip.conf", "rtp.conf", "extensions.conf", "indications.conf", "cdr.conf",
)  # fmt: skip
EMPTY: Final = (
    "acl.conf", "ccss.conf", "cel.conf", "features.conf", "manager.conf", "pjproject.conf", "udptl.conf",
    "websocket_client.conf",
)  # fmt: skip
"""Asterisk calls it an error where they are not; nothing is to be told in them."""
CALLED: Final = ("_X!", "_+X!", "_[a-zA-Z].")
"""Whatever may be dialled: a number, or a name such as `line` and `helpers`; a lone letter means something else."""
PERSON_RINGS_SECONDS: Final = 30
FILES_A_CALL: Final = 12
HTTP_CONNECTIONS_A_PROCESS: Final = 64
_HOLE: Final = re.compile(r"\{\{ (\w+) \}\}")
_TEXT: Final = re.compile(r"[^\s;\[\]]*")


class PlanWrong(ValueError):  # noqa: N818 - it is said to whoever sets up an exchange
    """The facts do not fit together: says in one line what is wrong."""


@dataclass(frozen=True, slots=True)
class Trunk:
    """Whoever carries our calls to telephones, and brings us those of others."""

    host: str
    port: int = 5060
    user: str = ""
    """As whom we register there; nobody: it knows us by our address."""
    password: str = field(default="", repr=False)
    asked_every: int = 60
    """So many seconds lie between two questions whether it is there; 0: it is not asked."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One exchange."""

    installation: Installation
    folder: Path
    """Where its files stand, and what it writes."""
    password: str = field(repr=False)
    """With which we speak to it."""
    account: str
    """Of this system, under which it runs."""
    host: str = "127.0.0.1"
    sip_port: int = 5060
    rtp_ports: tuple[int, int] = (20000, 29999)
    http_host: str = "127.0.0.1"
    http_port: int = 8088
    protocol: str = "udp"
    """Or tcp, or tls: then the sound is encrypted too."""
    certificate: Path | None = None
    key: Path | None = None
    external: str = ""
    """The address under which others know us, where a router stands between."""
    trunk: Trunk | None = None
    callers: tuple[str, ...] = ()
    """Networks whose telephones may call directly."""
    processes: int = 1
    """So many answer its calls at most."""
    ceiling: int = 1000


def configuration(plan: Plan) -> dict[str, str]:
    """The text of every file."""
    values = _values(plan)
    templates = resources.files(__package__) / "templates"
    filled = {name: _filled((templates / name).read_text(encoding="utf-8"), values) for name in FILES}
    return filled | dict.fromkeys(EMPTY, "; Nothing is to be told here.\n")


def _filled(template: str, values: dict[str, str]) -> str:
    return _HOLE.sub(lambda hole: values[hole[1]], template)


def _values(plan: Plan) -> dict[str, str]:
    first, last = plan.rtp_ports
    _check(plan)
    return {
        "folder": str(plan.folder),
        "work": str(plan.folder / "work"),
        "log": str(plan.folder / "work" / "log"),
        "modules": str(plan.installation.modules),
        "data": str(plan.installation.data),
        "account": plan.account,
        "ceiling": str(plan.ceiling),
        "files": str(1024 + FILES_A_CALL * plan.ceiling),
        "modules_loaded": loaded(path.name for path in plan.installation.modules.glob("*.so")),
        "http_host": plan.http_host,
        "http_port": str(plan.http_port),
        "http_connections": str(HTTP_CONNECTIONS_A_PROCESS * 2 * plan.processes),
        "ari_user": names.USER,
        "password": plan.password,
        "rtp_first": str(first),
        "rtp_last": str(last),
        "host": plan.host,
        "sip_port": str(plan.sip_port),
        "protocol": plan.protocol,
        "calls_in": _calls_in(plan.processes),
        "person_rings": str(PERSON_RINGS_SECONDS),
        "longest": str(names.LONGEST_SECONDS),
        **_trunk_values(plan),
    }


def _check(plan: Plan) -> None:
    """Nothing that is written may end a line, begin a section or a comment."""
    if plan.protocol == "tls" and not (plan.certificate and plan.key):
        raise PlanWrong("TLS needs a certificate and its key.")
    if plan.trunk is None and not plan.callers:
        raise PlanWrong("Nobody could call: name a trunk, or a network whose telephones may call.")
    trunk = plan.trunk or Trunk("")
    told = (plan.host, plan.external, trunk.host, trunk.user, trunk.password, plan.password, *plan.callers)
    if not all(_TEXT.fullmatch(each) for each in told):
        raise PlanWrong("An address, a name or a password holds a space, a semicolon or a bracket.")


def _calls_in(processes: int) -> str:
    steps = (
        f"Set(TIMEOUT(absolute)={names.LONGEST_SECONDS})",
        f"Set(SLOT=${{RAND(1,{processes})}})",
        "Set(TRIED=0)",
        f"Stasis({names.answering(0)[:-1]}${{SLOT}},{names.IN})",
        'GotoIf($["${STASISSTATUS}" = "SUCCESS"]?over)',
        "Set(TRIED=$[${TRIED} + 1])",
        f"Set(SLOT=$[${{SLOT}} % {processes} + 1])",
        f"GotoIf($[${{TRIED}} < {processes}]?next)",
        "Hangup(34)",
        "Hangup()",
    )
    labels = {3: "(next)", 9: "(over)"}
    lines = []
    for pattern in CALLED:
        lines += [f"exten => {pattern},1,{steps[0]}"]
        lines += [f" same => n{labels.get(number, '')},{step}" for number, step in enumerate(steps) if number]
    return "\n".join(lines)


def _trunk_values(plan: Plan) -> dict[str, str]:
    trunk = plan.trunk
    matches = [*plan.callers, *([trunk.host] if trunk else [])]
    return {
        "transport_more": _lines(_transport(plan)),
        "trunk_more": _lines(_endpoint(plan)),
        "trunk_contact": _lines(_contact(plan)),
        "trunk_matches": _lines(f"match = {each}" for each in dict.fromkeys(matches)),
        "registration": _registration(plan) if trunk and trunk.user else "",
    }


def _transport(plan: Plan) -> Iterable[str]:
    if plan.protocol == "tls":
        yield f"cert_file = {plan.certificate}"
        yield f"priv_key_file = {plan.key}"
        yield "method = tlsv1_2"
        yield "verify_server = yes"
        yield "ca_list_path = /etc/ssl/certs"
    if plan.external:
        yield f"external_media_address = {plan.external}"
        yield f"external_signaling_address = {plan.external}"
        yield from (f"local_net = {net}" for net in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"))


def _endpoint(plan: Plan) -> Iterable[str]:
    if plan.protocol == "tls":
        yield "media_encryption = sdes"
    if plan.trunk and plan.trunk.user:
        yield "outbound_auth = trunk-account"
        yield f"from_user = {plan.trunk.user}"
        yield f"from_domain = {plan.trunk.host}"


def _contact(plan: Plan) -> Iterable[str]:
    if plan.trunk:
        yield f"contact = {_uri(plan, plan.trunk)}"
        yield f"qualify_frequency = {plan.trunk.asked_every}"


def _uri(plan: Plan, trunk: Trunk, user: str = "") -> str:
    how = "" if plan.protocol == "udp" else f"\\;transport={plan.protocol}"
    return f"sip:{user}{'@' if user else ''}{trunk.host}:{trunk.port}{how}"


def _registration(plan: Plan) -> str:
    trunk = plan.trunk
    assert trunk is not None
    return _lines(
        (
            "",
            "[trunk-account]",
            "type = auth",
            "auth_type = userpass",
            f"username = {trunk.user}",
            f"password = {trunk.password}",
            "",
            "[trunk-place]",
            "type = registration",
            "transport = signals",
            "outbound_auth = trunk-account",
            f"server_uri = {_uri(plan, trunk)}",
            f"client_uri = {_uri(plan, trunk, trunk.user)}",
            f"contact_user = {trunk.user}",
            "retry_interval = 30",
            "forbidden_retry_interval = 300",
            "expiration = 600",
        )
    )


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)

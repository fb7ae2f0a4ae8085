"""Sessions of browsers in the database: whose they are is known, so that whoever is signed in sees and ends them.

The key that a browser holds is kept as a print: who reads the table cannot come in as anybody.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.contrib.sessions.backends import db
from django.utils import timezone

from voucherline.database import statements
from voucherline.domain.accounts.models import Session

OWNER, BEGAN, SEEN, BROWSER, ADDRESS = "owner", "began", "seen", "browser", "address"
"""What a session holds of its own accord, beside who is signed in."""
_LONGEST_KEY = 40

# Every page asks this first. With the keys as a list it is prepared.
_LOAD: Final = """
select session_data from accounts_session where session_key = any(%(keys)s::text[]) and expire_date > %(now)s
"""


def kept_key(session_key: str) -> str:
    """Under which key a session is kept."""
    return hashlib.sha256(session_key.encode()).hexdigest()[:_LONGEST_KEY]


class SessionStore(db.SessionStore):
    """Django's sessions in a table, with the table's key made from the browser's."""

    @classmethod
    def get_model_class(cls) -> type[Session]:
        """Our own table."""
        return Session

    def load(self) -> dict[str, Any]:
        """What a session holds; of a key that names none, nothing, and the key is forgotten."""
        values = {"keys": [kept_key(self.session_key or "")], "now": timezone.now()}
        for (data,) in statements.rows(_LOAD, values):
            kept: dict[str, Any] = self.decode(data)
            return kept
        self._session_key = None
        return {}

    def exists(self, session_key: str | None = None) -> bool:
        """Is there such a session?"""
        return super().exists(kept_key(session_key or ""))

    def delete(self, session_key: str | None = None) -> None:
        """End a session: this one, unless another is named."""
        key = session_key or self.session_key
        if key:
            super().delete(kept_key(key))

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        """The row of a session, with what is listed of it."""
        row = super().create_model_instance(data)
        assert isinstance(row, Session)
        row.session_key = kept_key(row.session_key)
        row.owner = UUID(data[OWNER]) if data.get(OWNER) else None
        row.began_at, row.seen_at = _moment(data.get(BEGAN)), _moment(data.get(SEEN))
        row.browser, row.address = data.get(BROWSER, ""), data.get(ADDRESS, "")
        return row


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None

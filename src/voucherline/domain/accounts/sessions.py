"""Sessions of browsers in the database: whose they are is known, so that whoever is signed in sees and ends them.

The key that a browser holds is kept as a print: who reads the table cannot come in as anybody.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.sessions.backends import db

from voucherline.domain.accounts.models import Session

OWNER, BEGAN, SEEN, BROWSER, ADDRESS = "owner", "began", "seen", "browser", "address"
"""What a session holds of its own accord, beside who is signed in."""
_LONGEST_KEY = 40


def kept_key(session_key: str) -> str:
    """Under which key a session is kept."""
    return hashlib.sha256(session_key.encode()).hexdigest()[:_LONGEST_KEY]


class SessionStore(db.SessionStore):
    """Django's sessions in a table, with the table's key made from the browser's."""

    @classmethod
    def get_model_class(cls) -> type[Session]:
        """Our own table."""
        return Session

    def _get_session_from_db(self) -> Session | None:
        told, self._session_key = self._session_key, kept_key(self._session_key or "")
        try:
            found: Session | None = super()._get_session_from_db()  # type: ignore[misc]
        finally:
            # Django forgets a key of which it finds nothing.
            self._session_key = told if self._session_key else None
        return found

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

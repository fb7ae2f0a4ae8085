"""Who comes in: companies, each to what is its own."""

from __future__ import annotations

from typing import Final

from voucherline.kernel.actors import Role
from voucherline.pages.signing_in import only

only_companies: Final = only(Role.COMPANY)
"""Every page asks for things with the id of the company that is signed in: another's are as unknown as none."""

"""What the audit asks of the journal itself; what its facts say of others, their packages ask."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

WHOLE: Final = """
select id, 'who did what, and to which state it moved',
       concat(kind, ' by ', role, ' ', actor, ', from ', moved_from, ' to ', moved_to)
  from journal_fact
 where kind = '' or role = '' or actor = '' or channel = '' or (moved_from <> '' and moved_to = '')
"""

CHECKS: Final = (Check("journal.whole", "every fact says who did what, and where a move led", WHOLE),)

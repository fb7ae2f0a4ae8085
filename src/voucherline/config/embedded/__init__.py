"""The own PostgreSQL server of a home: made on first use, shared by all commands, stopped by the last one."""

from voucherline.config.embedded.server import Server
from voucherline.config.embedded.sharing import database, destroy

__all__ = ["Server", "database", "destroy"]

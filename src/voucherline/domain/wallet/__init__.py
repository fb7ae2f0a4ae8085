"""Lots a household holds, keeps aside and spends. It has no tables: lots live in the ledger."""

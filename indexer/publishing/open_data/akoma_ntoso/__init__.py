"""Akoma Ntoso 3.0 (http://docs.oasis-open.org/legaldocml/ns/akn/3.0): each act with its annexes, vote and citations."""

from indexer.publishing.open_data.akoma_ntoso.exporter import NAME, akoma_ntoso

__all__ = ["NAME", "akoma_ntoso"]

"""How persons stand in an act: in sentences, in lists, in rows that signs or blanks part, in forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Rows below a head; « {worded} » is what stands beside in words, « {bare} » alone."""

    head: str = ""
    row: str
    between: str = "\n"
    end: str = ""


LAYOUTS: Mapping[str, Layout] = {
    "sentences": Layout(row="{sentence}"),
    "one paragraph": Layout(row="{sentence}", between=" "),
    "articles": Layout(row="Article {n} : {sentence}"),
    "after a colon": Layout(row="{label} : {who}{worded}", between="\n"),
    "list after a colon": Layout(head="{label}s : ", row="{who}{worded}", between=" ; ", end="."),
    "list with commas": Layout(head="Sont concernés : ", row="{who}", between=", ", end="."),
    "dashes": Layout(head="{title} :", row="- {who}{worded} : {sum}"),
    "bullets, sum first": Layout(head="Le conseil décide de verser :", row="• {sum} à {who}{worded}"),
    "sum first": Layout(head="Montant, {label}, objet", row="{sum}, {who}, {detail}{comma}"),
    "numbers": Layout(row="{n}. {who}{worded}"),
    "lots": Layout(row="lot {n} – {detail} : à {who}{worded}, {sum}"),
    "files": Layout(row="dossier {n}412 {who}{worded} : {sum}"),
    "titles of tenure": Layout(row="{detail} ; {label} {who} ; {sum}"),
    "tabs": Layout(head="N°\t{column}\t{above}Montant", row="{n}\t{who}\t{cell}{sum}"),
    "tabs without head": Layout(row="{who}\t{cell}{detail}\t{sum}"),
    "bars": Layout(head="| {column} | Objet | Montant |\n|---|---|---|", row="| {who} | {detail}{comma} | {sum} |"),
    "semicolons": Layout(head="{column} ; objet ; montant", row="{who} ; {detail}{comma} ; {sum}"),
    "boxes": Layout(head="┌ {column} ┬ objet ┬ montant ┐", row="{who}┬{detail}{comma}┬{sum}"),
    "blanks": Layout(head="{column}            Objet         Montant", row="{who}      {detail}{comma}       {sum}"),
    "two columns of a name": Layout(
        head="Nom | Prénom | Objet | Montant", row="{last} | {first} | {detail}{comma} | {sum}"
    ),
    "names in tabs": Layout(head="Nom\tPrénom\tQuotient", row="{last}\t{first}\t{cell}{n}12"),
    "form": Layout(row="Nom : {last}\nPrénom : {first}{field}\nObjet : {detail}\n"),
    "lines": Layout(row="{who}\n{line}{detail}\n"),
    "place first": Layout(row="carré {n} tombe 5 : {who}{worded}"),
    "brackets": Layout(head="{title} (", row="{who}{worded}", between=", ", end=")."),
    "quantities": Layout(row="{sum} – {detail} – {who}{worded}"),
    "reference first": Layout(row="T-{n}12/2023 {who} {sum} {detail}{worded}"),
}  # fmt: skip

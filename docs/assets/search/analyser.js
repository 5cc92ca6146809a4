// The words of a text, as the index holds them: folded, without their elision, then stemmed. The tables come with the
// index, from the Python analyser, so that both sides agree.

import { stem as snowball } from "./stemmer.js";

const MARKS = /\p{M}/gu;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;

/** Whether every character is plain lower-case ASCII, which folds to itself. */
const PLAIN = /^[a-z0-9 '.,;:()"\-\/]*$/;

export class Analyser {
  /** `tables` is the language file of the index. */
  constructor(tables) {
    this.tables = tables;
    this.stopWords = new Set(tables.stop_words);
    this.word = new RegExp(tables.expressions.word, "gu");
    this.elision = new RegExp(tables.expressions.elision, "u");
    this.groupedDigits = new RegExp(tables.expressions.grouped_digits, "gu");
    this.stems = new Map();
  }

  /** A query in NFC, its numbers without the spaces or dots between their thousands. */
  composed(query) {
    return query.normalize("NFC").replace(this.groupedDigits, (number) => number.replace(NOT_ALPHANUMERIC, ""));
  }

  /** Accents, case, ligatures and typographic apostrophes ignored. */
  fold(text) {
    if (PLAIN.test(text)) return text;
    const { folds } = this.tables;
    const simple = (character) => character.toLowerCase().normalize("NFKD").toLowerCase();
    const folded = Array.from(text, (character) => folds[character] ?? simple(character));
    return folded.join("").replace(MARKS, "").replaceAll("ς", "σ");
  }

  /** Folded words in order with their places in the text, stop words included. */
  *tokens(text) {
    for (const match of text.matchAll(this.word)) {
      const folded = this.fold(match[0]);
      const skipped = this.elision.exec(folded)?.[0].length ?? 0;
      const word = folded.slice(skipped).replace(NOT_ALPHANUMERIC, "");
      if (word) yield { word, start: match.index + skipped, end: match.index + match[0].length };
    }
  }

  /** Folded words in order. */
  words(text) {
    return Array.from(this.tokens(text), (token) => token.word);
  }

  /** Folded words of what has no space in it, without the pronouns after a verb: `peut-on` gives `peut`. */
  joinedWords(text) {
    const found = this.words(text);
    while (found.length > 1 && this.tables.clitics.includes(found.at(-1))) found.pop();
    return found;
  }

  /** Stem of a folded word; null for a stop word. */
  stem(word) {
    let found = this.stems.get(word);
    if (found === undefined) this.stems.set(word, (found = this.stopWords.has(word) ? null : this.newStem(word)));
    return found;
  }

  newStem(word) {
    const { folded_endings: endings, shortest_inflected: shortest } = this.tables;
    const length = [...word].length;
    const ending = length >= shortest ? endings.find(([end]) => word.endsWith(end)) : undefined;
    const regular = ending ? word.slice(0, -ending[0].length) + ending[1] : word;
    const stem = snowball(regular);
    return stem.endsWith("i") && [...stem].length > shortest ? stem.slice(0, -1) : stem;
  }

  /** Lower-case words of a to z and digits joined by hyphens. */
  slug(text) {
    const notSlug = new RegExp(this.tables.expressions.not_slug, "gu");
    return this.fold(text).replace(notSlug, " ").trim().replaceAll(" ", "-");
  }
}

// A word, a quoted wording, a beginning of a word or the value of a field, as a part of the parsed query.

import { QueryError } from "./errors.js";
import { Values } from "./values.js";

const STRAY_SIGNS = {
  '"': (text) => `Un guillemet n’est pas fermé près de « ${text} » ; écrivez par exemple "lettre recommandée".`,
  "*": (text) => `Dans « ${text} », le signe « * » ne s’emploie qu’à la fin d’un mot : résili*.`,
  "~": (text) => `Dans « ${text} », le signe « ~ » ne suit qu’un mot (conventoin~) ou des guillemets ("a b"~10).`,
};

const term = (field, text) => ({ type: "term", field, text });
const all = (nodes) => (nodes.length > 1 ? { type: "and", nodes } : nodes[0] ?? null);
const distinct = (items) => [...new Set(items)];

/** Makes leaves over the analyser of the language. */
export class Leaves {
  constructor(analyser) {
    this.analyser = analyser;
    this.tables = analyser.tables;
    this.values = new Values(analyser);
    const each = (split) => (field, text) => all(distinct(split(text)).map((part) => term(field, part)));
    const range = (read) => (field, text) => {
      const [low, high] = this.values[read](text);
      return { type: "range", field, low, high };
    };
    this.readers = {
      words: each((text) => analyser.words(text)),
      stems: each((text) => this.stems(text)),
      subject: each((text) => this.subjectTerms(text)),
      slug: (field, text) => term(field, this.values.slug(text)),
      kind: (field, text) => term(field, this.values.kind(text)),
      citation: (field, text) => term(field, this.values.cited(text)),
      year: range("yearRange"),
      date: range("dateRange"),
      amount: range("amountRange"),
    };
  }

  stems(text) {
    return this.analyser.words(text).map((word) => this.analyser.stem(word)).filter(Boolean);
  }

  /** `8.2 Aide sociale` gives `8.2`, `aid`, `social`: a code stays whole. */
  subjectTerms(text) {
    const { subjectCode } = this.values;
    return [...(text.match(subjectCode) ?? []), ...this.stems(text.replace(subjectCode, " "))];
  }

  /** Field and shape by name; refuses an unknown name with the nearest one. */
  field(name) {
    const folded = this.analyser.fold(name);
    const found = Object.hasOwn(this.tables.fields, folded) && this.tables.fields[folded];
    if (found) return { name: folded, shape: found[0], example: found[1] };
    const names = Object.keys(this.tables.fields);
    const near = nearest(folded, names);
    const hint = near ? `vouliez-vous dire « ${near}: » ?` : `les champs sont : ${names.join(", ")}.`;
    throw new QueryError(
      `Le champ « ${name}: » n’existe pas ; ${hint} Entre guillemets, ces signes sont cherchés tels quels.`,
    );
  }

  word(field, text) {
    const stray = this.values.expressions.stray.exec(text);
    if (stray) throw new QueryError(STRAY_SIGNS[stray[0]](text));
    if (field) return this.readers[field.shape](field.name, text);
    const lonely = this.values.expressions.lonely_field.exec(text);
    const name = lonely && this.analyser.fold(lonely.groups.text);
    if (name && Object.hasOwn(this.tables.fields, name)) {
      throw new QueryError(`« ${text} » attend une valeur, sans espace : ${this.tables.fields[name][1]}.`);
    }
    const found = this.analyser.joinedWords(text);
    if (found.length > 1) return { type: "wording", words: found, reach: null };
    const stem = found.length ? this.analyser.stem(found[0]) : null;
    return stem ? term("text", stem) : null;
  }

  quoted(field, text, reachText) {
    const reach = reachText === undefined ? null : Number(reachText);
    if (field) {
      if (reach !== null) {
        throw new QueryError(`« ~${reach} » ne s’emploie pas avec « ${field.name}: » ; retirez-le.`);
      }
      return this.readers[field.shape](field.name, text);
    }
    const words = this.analyser.words(text);
    if (reach === null) return words.length ? { type: "wording", words, reach } : null;
    const count = new Set(words).size;
    if (count < 2) {
      throw new QueryError('« ~ » après des guillemets veut au moins deux mots : "convention résiliation"~10.');
    }
    if (reach < count - 1) {
      throw new QueryError(`${count} mots ne tiennent pas à ~${reach} ; écrivez au moins ~${count - 1}.`);
    }
    return { type: "wording", words, reach };
  }

  beginning(field, text) {
    if (field?.shape === "slug") return { type: "prefix", field: field.name, text: this.values.slug(text) };
    const name = wordField(field, "*");
    const found = this.analyser.words(text);
    const least = this.tables.least_beginning;
    if (!found.length || [...found.at(-1)].length < least) {
      throw new QueryError(`« ${text}* » est trop court ; donnez ${least} lettres au moins avant « * ».`);
    }
    const whole = found.slice(0, -1).map((word) => term(name, word));
    return all([...whole, { type: "prefix", field: name, text: found.at(-1) }]);
  }

  approximate(field, text, reach) {
    const name = wordField(field, "~");
    const found = this.analyser.words(text);
    const least = this.tables.least_beginning;
    const length = found.length === 1 ? [...found[0]].length : 0;
    if (length < least) {
      throw new QueryError(`« ${text}~ » : « ~ » suit un seul mot de ${least} lettres au moins.`);
    }
    const forgiven = length >= this.tables.long_word ? 2 : 1;
    return { type: "fuzzy", field: name, text: found[0], distance: Number(reach) || forgiven };
  }
}

function wordField(field, sign) {
  if (!field) return "word";
  if (field.shape === "words") return field.name;
  throw new QueryError(`« ${sign} » ne s’emploie pas avec « ${field.name}: » ; écrivez par exemple ${field.example}.`);
}

/** The name most like `text`, when it is like enough: twice the longest common letters in order over all letters. */
function nearest(text, names) {
  const likeness = (name) => (2 * commonLetters(name, text)) / (text.length + name.length);
  const rank = (name) => `${likeness(name).toFixed(6)} ${name}`;
  const best = names.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return likeness(best) >= 0.6 ? best : null;
}

/** Letters of the longest common run, and of those before and after it. */
function commonLetters(one, other) {
  let [best, inOne, inOther] = [0, 0, 0];
  for (let n = 0; n < one.length; n++) {
    for (let m = 0; m < other.length; m++) {
      let size = 0;
      while (n + size < one.length && one[n + size] === other[m + size]) size++;
      if (size > best) [best, inOne, inOther] = [size, n, m];
    }
  }
  if (!best) return 0;
  const before = commonLetters(one.slice(0, inOne), other.slice(0, inOther));
  return best + before + commonLetters(one.slice(inOne + best), other.slice(inOther + best));
}

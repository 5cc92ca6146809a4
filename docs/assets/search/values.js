// Values of the query language: years, dates, sums and ranges of them, kinds of document, cited texts.

import { QueryError } from "./errors.js";

const refuse = (message) => {
  throw new QueryError(message);
};

/** Readers of values over the tables and the analyser of the language. */
export class Values {
  constructor(analyser) {
    this.analyser = analyser;
    this.kinds = analyser.tables.kinds;
    const { expressions } = analyser.tables;
    this.expressions = Object.fromEntries(Object.entries(expressions).map(([name, source]) => [name, new RegExp(source, "u")]));
    this.ends = new RegExp(`^${expressions.blank}|${expressions.blank}$`, "gu");
    this.citedNumber = new RegExp(expressions.cited_number, "gu");
    this.subjectCode = new RegExp(expressions.subject_code, "gu");
  }

  /** The text without the blanks at its ends. */
  strip(text) {
    return text.replace(this.ends, "");
  }

  /** The text without its blanks. */
  squeeze(text) {
    return text.split(this.expressions.blank).join("");
  }

  kind(text) {
    const word = this.analyser.fold(this.strip(text));
    const found = this.kinds[word] ?? this.kinds[word.replace(/s$/, "")];
    const all = Object.keys(this.kinds).join(", ");
    return found ?? refuse(`« ${text} » n’est pas un type de document ; les types sont : ${all}.`);
  }

  slug(text) {
    const found = this.analyser.slug(text);
    return found || refuse(`« ${text} » n’est pas un numéro ; écrivez par exemple numero:2023-167 ou article:5.2.`);
  }

  /** `L. 115-2` gives `l115-2`, `L115-2 du CASF` gives `casf:l115-2`. */
  cited(text) {
    const folded = this.analyser.fold(text);
    if (folded.includes(":")) return this.squeeze(folded);
    const code = this.expressions.code_of_article.exec(folded);
    const rest = code ? folded.replaceAll(code[0], " ") : folded;
    const found = [...rest.matchAll(this.citedNumber)].reduce(morePrecise, null);
    if (!found) {
      const example = 'cite:"L. 115-2" ou cite:2020-1577';
      refuse(`« ${text} » ne désigne pas un texte ; écrivez par exemple ${example}.`);
    }
    const { letter = "", organic = "", number } = found.groups;
    const key = code && Object.entries(code.groups).find(([, value]) => value !== undefined)[0].replace("short_", "");
    return `${key ? `${key}:` : ""}${letter}${organic}${this.squeeze(number)}`;
  }

  yearRange(text) {
    return this.bounds(text, (year) => {
      if (!/^[0-9]{4}$/.test(year)) {
        refuse(`« ${year} » n’est pas une année ; écrivez annee:2023 ou annee:2021..2023.`);
      }
      return [Number(year), Number(year)];
    });
  }

  dateRange(text) {
    return this.bounds(text, (part) => this.days(part));
  }

  amountRange(text) {
    return this.bounds(text, (part) => this.cents(part));
  }

  /** First and last day of a year, a month or a day, as `yyyymmdd`. */
  days(text) {
    const found = this.expressions.partial_date.exec(text)?.groups;
    const [year, month, day] = found
      ? [Number(found.year ?? found.y), Number(found.month ?? found.m ?? 0), Number(found.day ?? found.d ?? 0)]
      : [];
    const lastMonth = month || 12;
    const last = new Date(Date.UTC(2000, lastMonth, 0)).setUTCFullYear(year, lastMonth, 0);
    const longest = new Date(last).getUTCDate();
    if (!year || lastMonth > 12 || day > longest) {
      refuse(`« ${text} » n’est pas une date ; écrivez 2023, 2023-04, 14/04/2023 ou 2023-04..2023-06.`);
    }
    const number = (m, d) => year * 10000 + m * 100 + d;
    return [number(month || 1, day || 1), number(lastMonth, day || longest)];
  }

  cents(text) {
    const found = this.expressions.number.exec(this.squeeze(text.replaceAll("€", "")))?.groups;
    if (!found) {
      refuse(`« ${text} » n’est pas un montant ; écrivez montant:1500, montant:>=100000 ou montant:1000..5000.`);
    }
    const cents = Number(found.whole) * 100 + Number((found.cents ?? "0").padEnd(2, "0"));
    return [cents, cents];
  }

  /** Least and greatest value, both included; null where the range is open. */
  bounds(text, read) {
    const compared = this.expressions.comparison.exec(this.strip(text))?.groups;
    if (compared) {
      const [low, high] = read(this.strip(compared.bound));
      return { ">=": [low, null], ">": [high + 1, null], "<=": [null, high], "<": [null, low - 1] }[compared.sign];
    }
    const place = text.indexOf("..");
    if (place < 0) return read(this.strip(text));
    const [left, right] = [this.strip(text.slice(0, place)), this.strip(text.slice(place + 2))];
    if (!left && !right) refuse("L’intervalle « .. » est vide ; donnez une borne au moins : 2021.. ou 2021..2023.");
    const start = left ? read(left)[0] : null;
    const end = right ? read(right)[1] : null;
    if (start !== null && end !== null && start > end) {
      refuse(`L’intervalle « ${text} » est vide ; écrivez « ${right}..${left} ».`);
    }
    return [start, end];
  }
}

/** The longest way to name a text wins: `article 5 de la loi 78-17` names the law. */
function morePrecise(best, match) {
  const rank = ({ groups, index }) => [!/^[0-9]+$/.test(groups.number), Boolean(groups.letter), -index];
  if (!best) return match;
  const [one, other] = [rank(match), rank(best)];
  const differs = one.findIndex((value, n) => value !== other[n]);
  return differs >= 0 && one[differs] > other[differs] ? match : best;
}

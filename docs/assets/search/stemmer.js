// Snowball's French stemmer (https://snowballstem.org/algorithms/french/stemmer.html) for folded words: without
// accents, the steps that look for é, è, î, ç, ë or ï have nothing to do and are left out.

const VOWELS = new Set("aeiouy");
const isVowel = (letter) => VOWELS.has(letter);

const STANDARD = {
  ance: "delete", ances: "delete", iqUe: "delete", iqUes: "delete", isme: "delete", ismes: "delete",
  able: "delete", ables: "delete", iste: "delete", istes: "delete", eux: "delete",
  atrice: "atrice", atrices: "atrice", ateur: "atrice", ateurs: "atrice", ation: "atrice", ations: "atrice",
  logie: "log", logies: "log", usion: "u", usions: "u", ution: "u", utions: "u", ence: "ent", ences: "ent",
  ement: "ement", ements: "ement", ive: "if", ives: "if", if: "if", ifs: "if",
  eaux: "eau", aux: "al", oux: "ou", euse: "euse", euses: "euse", issement: "issement", issements: "issement",
  amment: "ant", emment: "emment", ment: "ment", ments: "ment",
};
const I_VERB = words(`ira ie isse issante i irai ir iras ies isses issantes is irais issais irions issions irons
  issons issants it irait issait issant iraIent issaIent irent issent iront iriez issiez irez issez`);
const VERB = {
  ions: "ions",
  ...every("cut", `era erai er eras eais erais erions erons erait eraIent eront ez iez eriez erez`),
  ...every("cut with e", `a asse ante ai as asses antes assions ants ait ant aIent assent assiez`),
  ...every("ais", `aise aises ais`),
};
const RESIDUAL = { e: "cut", ion: "ion", Ier: "i", ier: "i" };
const DOUBLED = words("ell eill enn onn ett");

function words(text) {
  return Object.fromEntries(text.split(/\s+/).map((word) => [word, true]));
}

function every(action, text) {
  return Object.fromEntries(text.split(/\s+/).map((word) => [word, action]));
}

/** The longest suffix of `word` in `table` that starts at `from` or later. */
function suffix(word, table, from = 0) {
  for (let start = Math.max(from, word.length - 9); start < word.length; start++) {
    const end = word.slice(start);
    if (Object.hasOwn(table, end)) return end;
  }
  return "";
}

/** Vowels that act as consonants are marked by a capital: `jouer` gives `joUer`, `qui` gives `qUi`. */
function marked(word) {
  const letters = [...word];
  const step = (n) => {
    const [letter, next, after] = letters.slice(n, n + 3);
    if (isVowel(letter)) {
      if ((next === "u" || next === "i") && isVowel(after)) return [n + 1, next.toUpperCase()];
      if (next === "y") return [n + 1, "Y"];
    }
    if (letter === "y" && isVowel(next)) return [n, "Y"];
    return letter === "q" && next === "u" ? [n + 1, "U"] : null;
  };
  for (let n = 0; n < letters.length; n++) {
    for (let found = step(n); found; found = step(n)) letters[found[0]] = found[1];
  }
  return letters.join("");
}

/** First place from `start` after a letter that is (or is not) a vowel; -1 when there is none. */
function past(word, start, vowel) {
  for (let n = start; n < word.length; n++) if (isVowel(word[n]) === vowel) return n + 1;
  return -1;
}

function startOfRV(word) {
  if (word.length > 2 && isVowel(word[0]) && isVowel(word[1])) return 3;
  if (/^(?:col|par|tap|ni[aeiouy])/.test(word)) return 3;
  const place = word ? past(word, 1, true) : -1;
  return place < 0 ? word.length : place;
}

function regions(word) {
  const places = [];
  let place = 0;
  for (const vowel of [true, false, true, false]) {
    place = place < 0 ? -1 : past(word, place, vowel);
    places.push(place < 0 ? word.length : place);
  }
  return { rv: startOfRV(word), r1: places[1], r2: places[3] };
}

/** `word` without `end` when that lies in the region, else null. */
function without(word, end, region) {
  const rest = word.length - end.length;
  return word.endsWith(end) && rest >= region ? word.slice(0, rest) : null;
}

/** The word without `ic`, or with `iqU` for it outside R2. */
function afterIc(word, { r2 }) {
  if (!word.endsWith("ic")) return word;
  return without(word, "ic", r2) ?? `${word.slice(0, -2)}iqU`;
}

function afterEment(word, { r1, r2 }) {
  if (word.endsWith("iv")) {
    const cut = without(word, "iv", r2);
    return cut === null ? word : without(cut, "at", r2) ?? cut;
  }
  if (word.endsWith("eus")) {
    return without(word, "eus", r2) ?? (word.length - 3 >= r1 ? `${word.slice(0, -3)}eux` : word);
  }
  return without(word, "iqU", r2) ?? without(word, "abl", r2) ?? word;
}

function afterIf(word, at) {
  const cut = without(word, "at", at.r2);
  return cut === null ? word : afterIc(cut, at);
}

const ACTIONS = {
  delete: (rest, place, { r2 }) => place >= r2 && [rest, true],
  atrice: (rest, place, at) => place >= at.r2 && [afterIc(rest, at), true],
  log: (rest, place, { r2 }) => place >= r2 && [`${rest}log`, true],
  u: (rest, place, { r2 }) => place >= r2 && [`${rest}u`, true],
  ent: (rest, place, { r2 }) => place >= r2 && [`${rest}ent`, true],
  ement: (rest, place, at) => place >= at.rv && [afterEment(rest, at), true],
  if: (rest, place, at) => place >= at.r2 && [afterIf(rest, at), true],
  eau: (rest) => [`${rest}eau`, true],
  al: (rest, place, { r1 }) => place >= r1 && [`${rest}al`, true],
  ou: (rest) => /[bhjlnp]$/.test(rest) && [`${rest}ou`, true],
  euse: (rest, place, { r1, r2 }) => (place >= r2 && [rest, true]) || (place >= r1 && [`${rest}eux`, true]),
  issement: (rest, place, { r1 }) => place >= r1 && rest && !isVowel(rest.at(-1)) && [rest, true],
  ant: (rest, place, { rv }) => place >= rv && [`${rest}ant`, false],
  emment: (rest, place, { rv }) => place >= rv && [`${rest}ent`, false],
  ment: (rest, place, { rv }) => isVowel(rest.at(-1)) && place - 1 >= rv && [rest, false],
};

/** The word after its standard suffix, and whether the verb suffixes are to be left alone. */
function standard(word, at) {
  const end = suffix(word, STANDARD);
  if (!end) return [word, false];
  const rest = word.slice(0, word.length - end.length);
  return ACTIONS[STANDARD[end]](rest, rest.length, at) || [word, false];
}

function iVerb(word, { rv }) {
  const end = suffix(word, I_VERB, rv);
  const rest = word.slice(0, word.length - end.length);
  return end && rest.length > rv && rest.at(-1) !== "H" && !isVowel(rest.at(-1)) ? rest : null;
}

function verb(word, { rv, r2 }) {
  const end = suffix(word, VERB, rv);
  if (!end) return null;
  const rest = word.slice(0, word.length - end.length);
  switch (VERB[end]) {
    case "ions":
      return rest.length >= r2 ? rest : null;
    case "cut with e":
      return without(rest, "e", rv) ?? rest;
    case "ais":
      return /^.al$|auv$/su.test(rest) ? null : rest;
    default:
      return rest;
  }
}

function residual(word, { rv, r2 }) {
  const shorter = /[^aios]s$/u.test(word) && !/us$/.test(word) ? word.slice(0, -1) : word;
  const end = suffix(shorter, RESIDUAL, rv);
  const rest = shorter.slice(0, shorter.length - end.length);
  if (!end) return shorter;
  if (end === "ion") return rest.length >= r2 && rest.length > rv && /[st]$/.test(rest) ? rest : shorter;
  return end === "e" ? rest : `${rest}i`;
}

const UNMARKED = { I: "i", U: "u", Y: "y" };

/** Stem of a folded word: `conventions` gives `convent`. */
export function stem(word) {
  const start = marked(word);
  const at = regions(start);
  const [afterStandard, done] = standard(start, at);
  const conjugated = done ? afterStandard : iVerb(afterStandard, at) ?? verb(afterStandard, at);
  let found = conjugated === null ? residual(afterStandard, at) : conjugated.replace(/Y$/, "i");
  if (suffix(found, DOUBLED)) found = found.slice(0, -1);
  return found.replace(/[IUY]/g, (letter) => UNMARKED[letter]);
}

// The words of a text as the index has them. Sources/Rendering/Finding does the same in Swift
// (SearchWord, Stem, WordGroups); Tests/RenderingTests/words.json holds both to the same results.

const WORD = /[\p{L}\p{M}\p{Nd}\u00AD]+(?:['’][\p{L}\p{M}\p{Nd}\u00AD]+)*/gu;
const MARKS = /[\p{M}\u00AD]/gu;
const HYPHENS = '-\u2010\u2011';
const LONGEST = 40;
const PLAIN = {ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ'};

/** The words of a text, where each stands in it, and whether a hyphen joins it to the one before. */
export function wordsOf(text) {
  const words = [];
  for (const {0: written, index: start} of text.matchAll(WORD)) {
    const word = plain(written);
    if (!word || word.length > LONGEST) continue;
    const before = words.at(-1);
    const followsHyphen = before?.end === start - 1 && HYPHENS.includes(text[start - 1]);
    words.push({text: word, start, end: start + written.length, followsHyphen});
  }
  return words;
}

function plain(written) {
  let word = written.replaceAll('’', "'");
  word = /[^\0-\x7f]/.test(word)
    ? [...word.normalize('NFKD').toLowerCase()].map(letter => PLAIN[letter] ?? letter).join('').replace(MARKS, '')
    : word.toLowerCase();
  return word.replace(/'s$/, '').replaceAll("'", '');
}

const IRREGULAR = {children: 'child', women: 'woman'};

/** What the forms of an English word share. It begins with the same two letters as the word. */
export function stem(word) {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word];
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const stem = dropFinalLetter(dropAdverb(dropPast(dropPlural(word))));
  return stem.length < 3 ? word : stem;
}

function dropPlural(word) {
  if (/ie[sd]$/.test(word)) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -3) + 'y';
  if (word.endsWith('sses')) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropPast(word) {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const base = word.replace(/(ed|ing)$/, '');
  if (base === word || !shape(base).includes('v')) return word;
  if (/(at|bl|iz)$/.test(base) || wantsFinalE(base)) return base + 'e';
  return base.replace(/([bdgmnprt])\1$/, '$1');
}

function dropAdverb(word) {
  return word.length > 5 && /([cdeghkmnrt]|al)ly$/.test(word) ? word.slice(0, -2) : word;
}

function dropFinalLetter(word) {
  const before = word.slice(0, -1);
  const isLong = measure(before) > 1;
  if (word.endsWith('e')) return isLong || measure(before) === 1 && !wantsFinalE(before) ? before : word;
  return isLong && word.endsWith('ll') ? before : word;
}

// Consonants and vowels in Porter's sense: y is a vowel behind a consonant.
function shape(word) {
  let shape = '';
  for (const letter of word) {
    shape += 'aeiou'.includes(letter) || letter === 'y' && shape.endsWith('c') ? 'v' : 'c';
  }
  return shape;
}

function measure(word) {
  return shape(word).split('vc').length - 1;
}

function wantsFinalE(word) {
  return measure(word) === 1 && shape(word).endsWith('cvc') && !/[wxy]$/.test(word);
}

/** Runs of words that hyphens join: the first word, the one behind the last, and all as one. */
export function hyphenated(words) {
  const runs = [];
  words.forEach((word, number) => {
    if (word.followsHyphen) runs.at(-1).to = number + 1;
    else runs.push({from: number, to: number + 1});
  });
  return runs.filter(run => run.to - run.from > 1)
    .map(run => ({...run, key: words.slice(run.from, run.to).map(word => word.text).join('')}))
    .filter(run => run.key.length <= LONGEST);
}

/** Names that mean the same. */
export class Groups {
  // By the stem that a name begins with, the longest name first.
  #names = new Map();

  constructor(groups) {
    const names = groups.flatMap(names => names.map(name => ({
      key: names[0].replaceAll(' ', ''), stems: name.split(' ').map(stem),
    })));
    for (const name of names.sort((one, other) => other.stems.length - one.stems.length)) {
      this.#names.set(name.stems[0], [...this.#names.get(name.stems[0]) ?? [], name]);
    }
  }

  /** Where a text has one of the names: the first word, the one behind the last, and the group's key. */
  in(words) {
    const stems = words.map(word => stem(word.text));
    const found = [];
    for (let from = 0; from < stems.length;) {
      const name = this.#names.get(stems[from])
        ?.find(name => name.stems.every((stem, number) => stem === stems[from + number]));
      const to = from + (name?.stems.length ?? 1);
      if (name) found.push({from, to, key: name.key});
      from = to;
    }
    return found;
  }
}

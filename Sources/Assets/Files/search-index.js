// Looks words up in the index. Sources/Rendering/Finding/SearchFiles.swift says what its files have in them.

// Of the index. A file of another one cannot be understood.
const VERSION = 2;

import {Query} from './search-query.js';
import {Groups, stem} from './search-words.js';

// What a word counts in the text, in the summary, in the facts and in the title.
const WEIGHTS = [1, 2, 4, 10];
// What a word counts that only begins with the one that is being typed.
const OPEN = 0.5;
const BEGINS_TITLE = 1.5;
// Another number is another review, and another abbreviation another body.
const MAY_BE_MISSPELT = /^(?!\p{Lu}+$)\p{L}{4,}$/u;

/** The site has another index than this script can read: it was published anew, or this script is an old copy. */
export class OtherVersion extends Error {}

export class SearchIndex {
  #address;
  #head;
  #loading;
  #files = new Map();

  /** @param address of search.json, as a `URL`. */
  constructor(address) {
    this.#address = address;
  }

  /** Loads what most searches need. When it fails, the next call tries again. */
  async load() {
    if (this.#head) return;
    this.#loading ??= this.#fetchHead().finally(() => { this.#loading = undefined; });
    await this.#loading;
  }

  async #fetchHead() {
    const head = await fetchJSON(this.#address);
    this.#files.clear();
    this.#head = {
      ...head,
      groups: new Groups(head.groups),
      common: new Set(head.common),
      entries: head.entries.map((row, number) => entryOf(row, number, head)),
    };
    // On most sites all words are in this one.
    this.#words('').catch(() => {});
  }

  /**
   * The entries that have what is looked for, the best first.
   *
   * @param text what somebody has typed. Nothing finds all entries, the newest first.
   * @param filters slugs by the names of filters. An empty one asks for nothing.
   * @param isPatient whether to look for spelling mistakes, which may take all files of words.
   * @returns `query`, with spelling mistakes mended; `isPartial`, whether no entry has all parts of it; and `found`:
   *   each `entry`, and `isInText`, whether only the text of its page tells why it was found.
   */
  async search(text, filters, isPatient) {
    await this.load();
    try {
      return await this.#search(text, filters, isPatient);
    } catch (error) {
      if (error instanceof OtherVersion) throw error;
      // The site may have been published anew since the page was opened: its parts have another state now.
      this.#head = undefined;
      await this.load();
      return this.#search(text, filters, isPatient);
    }
  }

  /** The summary of an entry; empty when it has none. */
  async summary({number}) {
    const size = this.#head.summaries;
    const {summaries} = await this.#file(`summaries-${Math.floor(number / size)}`);
    return summaries[number % size];
  }

  async #search(text, filters, isPatient) {
    const {entries, groups, common} = this.#head;
    const typed = new Query(text, groups, common);
    const query = isPatient ? await this.#mended(typed) : typed;
    const matches = await Promise.all(query.parts.map(part => this.#match(part)));
    const everything = entries.map((_, number) => [number, {score: 0}]);
    const totals = new Map();
    for (const [number, {score, place}] of text.trim() ? matches.flatMap(match => [...match]) : everything) {
      const entry = entries[number];
      if (!passes(entry, filters)) continue;
      const total = totals.get(number) ?? {entry, score: 0, parts: 0, isInText: false};
      total.score += score * (beginsWith(entry.title, query.text) ? BEGINS_TITLE : 1);
      total.parts += 1;
      total.isInText ||= place === 0;
      totals.set(number, total);
    }
    const most = Math.max(0, ...[...totals.values()].map(total => total.parts));
    const found = [...totals.values()].filter(total => total.parts === most)
      .sort((one, other) => other.score - one.score || one.entry.number - other.entry.number);
    return {query, isPartial: most < query.parts.length, found};
  }

  /** The entries that have a part of a query: the score and the place of each. */
  async #match({words, key, isName, open}) {
    const each = await Promise.all(words.map(word => this.#find(word.text, word === open)));
    const match = new Map(key ? await this.#find(key, false) : []);
    // Who writes a whole name means that, and not its words wherever they are.
    const numbers = isName && match.size ? match.keys() : each[0].keys();
    for (const number of numbers) {
      const all = each.map(found => found.get(number));
      if (all.includes(undefined)) continue;
      const score = all.reduce((sum, {score}) => sum + score, 0) / all.length;
      const place = Math.min(...all.map(({place}) => place));
      if (score > (match.get(number)?.score ?? 0)) match.set(number, {score, place});
    }
    return match;
  }

  /** The entries that have a word in any of its forms: the score and the place of each. */
  async #find(word, isOpen) {
    const found = new Map();
    const add = (places, weight) => {
      const rarity = Math.log(1 + this.#head.entries.length / places.size);
      for (const [number, place] of places) {
        const score = weight * WEIGHTS[place] * rarity;
        if (score > (found.get(number)?.score ?? 0)) found.set(number, {score, place});
      }
    };
    if (isOpen) add(await this.#begun(word), OPEN);
    const exact = await this.#term(stem(word));
    if (exact) add(placesOf(exact), 1);
    return found;
  }

  async #term(wanted) {
    const {terms} = await this.#words(this.#nameFor(wanted));
    const beginning = wanted.slice(0, 2);
    return terms.find(term => term.words[0].startsWith(beginning) && (term.stem ??= stem(term.words[0])) === wanted);
  }

  /** The places of all words with a beginning. */
  async #begun(beginning) {
    const names = this.#head.words.filter(name => name.startsWith(beginning) && name !== beginning);
    const files = await Promise.all([this.#nameFor(beginning), ...names].map(name => this.#words(name)));
    const begun = new Map();
    for (const term of files.flatMap(file => file.terms)) {
      if (!term.words.some(word => word.startsWith(beginning))) continue;
      for (const [number, place] of placesOf(term)) begun.set(number, Math.max(place, begun.get(number) ?? 0));
    }
    return begun;
  }

  /** The query, with known words in place of those that are not known and one mistake away. */
  async #mended(query) {
    for (const part of query.parts) {
      for (const word of part.words) {
        if (!MAY_BE_MISSPELT.test(query.text.slice(word.start, word.end))) continue;
        if ((await this.#find(word.text, word === part.open)).size) continue;
        const known = await this.#nearest(word.text);
        if (known) return this.#mended(query.replacing(word, known));
      }
    }
    return query;
  }

  /** The commonest word that is one mistake away. */
  async #nearest(word) {
    const all = this.#head.words;
    // Few people mistake the first letter. Only then all files are needed.
    const likely = all.filter(name => !name || name[0] === word[0] || name[0] === word[1]);
    return await this.#nearestIn(likely, word) ?? await this.#nearestIn(all, word);
  }

  async #nearestIn(names, word) {
    const files = await Promise.all(names.map(name => this.#words(name)));
    let best;
    let most = 0;
    for (const {words, postings} of files.flatMap(file => file.terms)) {
      if (postings.length <= most) continue;
      const near = words.find(known => isOneAway(word, known));
      if (near) [best, most] = [near, postings.length];
    }
    return best;
  }

  /** The longest beginning of a word that a file is named by. */
  #nameFor(word) {
    const names = this.#head.words.filter(name => word.startsWith(name));
    return names.reduce((longest, name) => name.length > longest.length ? name : longest);
  }

  async #words(beginning) {
    const file = await this.#file(beginning ? `words-${beginning}` : 'words');
    file.terms ??= Object.entries(file.words).map(([words, postings]) => ({words: words.split(' '), postings}));
    return file;
  }

  #file(name) {
    if (!this.#files.has(name)) {
      this.#files.set(name, this.#fetchPart(name));
      this.#files.get(name).catch(() => this.#files.delete(name));
    }
    return this.#files.get(name);
  }

  async #fetchPart(name) {
    const part = await fetchJSON(new URL(`search/parts/${name}.json`, this.#address));
    if (part.state !== this.#head.state) throw new Error(`${name} belongs to another index`);
    return part;
  }
}

async function fetchJSON(address) {
  const response = await fetch(address, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = await response.json();
  if (file.version !== VERSION) throw new OtherVersion(`${address} has version ${file.version}, not ${VERSION}`);
  return file;
}

function entryOf(row, number, names) {
  const [address, title, type, kind, year, date, standing, themes, language] = row;
  return {
    number, address, title, date, language,
    kindName: names.kinds[kind][1],
    standingName: names.standings[standing][1],
    themeNames: themes.map(theme => names.themes[theme][1]),
    // By the names of the filters.
    type: names.types[type][0],
    kind: names.kinds[kind][0],
    year: String(year),
    standing: names.standings[standing][0],
    theme: themes.map(theme => names.themes[theme][0]),
  };
}

function passes(entry, filters) {
  return Object.entries(filters).every(([name, slug]) => !slug || [entry[name]].flat().includes(slug));
}

function placesOf(term) {
  if (!term.places) {
    let number = -1;
    term.places = new Map(term.postings.map(posting => [number += posting >> 2, posting & 3]));
  }
  return term.places;
}

function beginsWith(title, text) {
  return title.toLowerCase().startsWith(text.trim().toLowerCase());
}

/** Whether one letter is missing, too many, another, or in the place of its neighbour. */
function isOneAway(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return short.slice(at + 1) === long.slice(at + 1)
    || short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

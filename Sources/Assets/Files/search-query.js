// What somebody looks for, and where a text has it.

import {hyphenated, stem, wordsOf} from './search-words.js';

// One letter is a word of its own: there are many reviews of a Child S.
const SHORTEST_OPEN = 2;

export class Query {
  #groups;
  #common;

  /**
   * @param groups names that mean the same, as `Groups`.
   * @param common words that say nothing alone, as a `Set`.
   */
  constructor(text, groups, common) {
    this.text = text;
    this.#groups = groups;
    this.#common = common;
    const parts = this.#parts(wordsOf(text));
    const telling = parts.filter(part => part.key || !common.has(part.words[0].text));
    /**
     * An entry should have each of them. A part is a word, words that hyphens join, or a name that has others of
     * the same meaning. `key` is what the index has for all of it, and `open` its last word while that is typed.
     */
    this.parts = telling.length ? telling : parts.slice(-1);
  }

  #parts(words) {
    const runs = this.#runs(words);
    const parts = [];
    for (let from = 0; from < words.length;) {
      const {to, key, isName} = runs.find(run => run.from === from) ?? {to: from + 1};
      const own = words.slice(from, to);
      const telling = own.filter(word => !this.#common.has(word.text));
      parts.push({words: telling.length ? telling : own, key, isName});
      from = to;
    }
    const last = words.at(-1);
    if (last?.end === this.text.length && last.text.length >= SHORTEST_OPEN) parts.at(-1).open = last;
    return parts;
  }

  #runs(words) {
    return [...this.#groups.in(words).map(run => ({...run, isName: true})), ...hyphenated(words)];
  }

  /** The same with another word in place of one. */
  replacing(word, other) {
    const text = this.text.slice(0, word.start) + other + this.text.slice(word.end);
    return new Query(text, this.#groups, this.#common);
  }

  /** Where a text has what is looked for: starts and ends, in their order. */
  marks(text) {
    const words = wordsOf(text);
    const keys = this.parts.map(part => part.key);
    const stems = this.parts.flatMap(part => part.words).map(word => stem(word.text));
    const open = this.parts.at(-1)?.open?.text;
    const isMeant = ({text: word}) => open && word.startsWith(open)
      || !this.#common.has(word) && stems.includes(stem(word));
    const runs = this.#runs(words).filter(run => keys.includes(run.key) || stems.includes(run.key));
    return merged([
      ...words.filter(isMeant).map(word => [word.start, word.end]),
      ...runs.map(run => [words[run.from].start, words[run.to - 1].end]),
    ]);
  }
}

function merged(marks) {
  const merged = [];
  for (const [start, end] of marks.sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

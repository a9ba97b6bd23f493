// Shows where a text has what was looked for.

const LENGTH = 220;
const BEFORE = 60;

const texts = new Map();

/** A text as nodes, with marks around what was looked for. */
export function marked(text, query) {
  const nodes = [];
  let at = 0;
  for (const [start, end] of query.marks(text)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  return [...nodes, text.slice(at)];
}

/** The passage of a page that has most of what was looked for; undefined when it has nothing of it. */
export async function extract(address, query) {
  const text = await textOf(address);
  const marks = query.marks(text);
  const within = start => marks.filter(([other]) => other >= start && other < start + LENGTH - BEFORE).length;
  const starts = marks.map(([start]) => start);
  if (!starts.length) return undefined;
  return passage(text, starts.reduce((best, start) => within(start) > within(best) ? start : best) - BEFORE);
}

/** Whole words. */
function passage(text, from) {
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

function textOf(address) {
  if (!texts.has(address)) texts.set(address, fetchText(address));
  return texts.get(address);
}

async function fetchText(address) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(response.ok ? await response.text() : '', 'text/html');
  page.querySelectorAll('nav, form, h1').forEach(element => element.remove());
  return (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

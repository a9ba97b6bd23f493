// The search page: what is typed and chosen, and the results. Without this script the page leads to lists by theme,
// kind and year.

import {afterPause, readAddress, writeAddress} from './finding.js';
import {extract, marked} from './search-extract.js';
import {OtherVersion, SearchIndex} from './search-index.js';

const AT_ONCE = 10;

const area = document.querySelector('.search');
const form = area.querySelector('form');
const status = area.querySelector('[role=status]');
const hints = area.querySelector('.search-hints');
const advice = area.querySelector('.search-advice');
const results = area.querySelector('.search-results');
const list = results.querySelector('.entries');
const more = results.querySelector('button');
const index = new SearchIndex(new URL(area.dataset.index, location));

let room = AT_ONCE;
let latest = 0;
// Whether spelling mistakes may be why little was found, or nothing.
let isDoubtful = false;
// Whether what is typed next is a step of its own for the Back button.
let isStep = false;

const tell = afterPause(text => { status.textContent = text; });
const quote = afterPause(query => {
  for (const place of list.querySelectorAll('.entry-quote')) {
    fill(place, extract(place.closest('.entry').querySelector('a').href, query), query);
  }
});
const rest = afterPause(() => {
  if (writeAddress(form, isStep)) isStep = false;
  if (isDoubtful) search(true);
});

/** @param isPatient whether to look for spelling mistakes too: half a word looks like one. */
async function search(isPatient) {
  const number = ++latest;
  const {q, ...filters} = Object.fromEntries(new FormData(form));
  if (!q.trim() && !Object.values(filters).some(slug => slug)) {
    show([], 0, hints);
    tell('');
    return;
  }
  tell('Searching…');
  try {
    const {query, found, isPartial} = await index.search(q, filters, isPatient);
    if (number !== latest) return;
    isDoubtful = !isPatient && (!found.length || isPartial);
    show(found.slice(0, room).map(each => result(each, query)), found.length, isDoubtful ? undefined : advice);
    quote(query);
    if (!isDoubtful) tell(sentence(q.trim(), query.text.trim(), found.length, isPartial));
  } catch (error) {
    if (number !== latest) return;
    show([], 0, undefined);
    tell(error instanceof OtherVersion
      ? 'The search of this site has changed since this page was made. Load the page again, or use the lists below.'
      : 'The search does not answer. Check your connection and try again, or use the lists below.');
  }
}

/** Shows results, or what helps where there are none. */
function show(items, total, help) {
  list.replaceChildren(...items);
  results.hidden = !items.length;
  more.hidden = items.length === total;
  for (const each of [hints, advice]) each.hidden = items.length > 0 || each !== help;
}

function sentence(typed, mended, total, isPartial) {
  const count = total === 1 ? '1 result' : `${total} results`;
  if (!typed) return count;
  if (!total) return `No results for “${typed}”`;
  if (mended !== typed) return `Showing results for “${mended}”, as nothing has “${typed}”. ${count}`;
  return isPartial ? `Nothing has all of these words. ${count} for some of them` : `${count} for “${typed}”`;
}

function result({entry, isInText}, query) {
  const link = element('a', '', ...marked(entry.title, query));
  link.href = entry.address;
  if (entry.language) link.lang = entry.language;
  const facts = [...marked(entry.kindName, query), entry.date && ` · ${entry.date}`];
  for (const theme of entry.themeNames) if (query.marks(theme).length) facts.push(' · ', ...marked(theme, query));
  if (entry.standing !== 'current') facts.push(' · ', element('strong', 'tag', entry.standingName));
  const summary = element('p', 'entry-summary');
  fill(summary, index.summary(entry), query);
  const item = element('li', 'entry', element('p', 'entry-title', link), element('p', 'entry-facts', ...facts), summary);
  // Where nothing else tells why it was found, its page will.
  if (isInText && link.origin === location.origin) item.append(element('p', 'entry-quote'));
  return item;
}

/** Shows a text in its place when it comes, and takes the place away when it does not. */
async function fill(place, text, query) {
  const known = await text.catch(() => '');
  if (known) place.replaceChildren(...marked(known, query));
  else place.remove();
}

function element(name, className, ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

form.addEventListener('input', event => {
  room = AT_ONCE;
  if (event.target.name !== 'q') writeAddress(form, true);
  search(false);
  rest();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  writeAddress(form, isStep);
  isStep = true;
  search(true);
});
more.addEventListener('click', async () => {
  const before = room;
  room += AT_ONCE;
  history.replaceState({room}, '');
  await search(true);
  list.children[before]?.querySelector('a').focus();
});
addEventListener('popstate', restore);

/** As the address has it. */
function restore() {
  readAddress(form);
  room = history.state?.room ?? AT_ONCE;
  search(true);
}

area.hidden = false;
restore();
index.load().catch(() => {});

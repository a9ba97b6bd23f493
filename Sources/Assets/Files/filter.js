// The filters above a list. Without this script they do not show, and the list is whole.

import {afterPause, readAddress, writeAddress} from './finding.js';

const form = document.querySelector('form.filters');
const status = form.querySelector('[role=status]');
const entries = [...document.querySelectorAll('form.filters ~ * .entry')];
const sections = [...document.querySelectorAll('form.filters ~ section')];
// A long list goes on elsewhere, where the filters do not reach.
const where = document.querySelector('nav.pages') ? 'on this page' : 'shown';
const tell = afterPause(text => { status.textContent = text; });

function show() {
  const choices = [...new FormData(form)].filter(([, slug]) => slug);
  for (const entry of entries) {
    entry.hidden = !choices.every(([name, slug]) => entry.dataset[name].split(' ').includes(slug));
  }
  // No heading stands above nothing.
  for (const section of sections) {
    const own = entries.filter(entry => section.contains(entry));
    section.hidden = own.length > 0 && own.every(entry => entry.hidden);
  }
  const shown = entries.filter(entry => !entry.hidden);
  tell(choices.length ? `${shown.length} of ${entries.length} ${where}` : '');
}

function choose() {
  writeAddress(form, true);
  show();
}

form.addEventListener('change', choose);
form.addEventListener('submit', event => event.preventDefault());
// The fields are emptied after the event.
form.addEventListener('reset', () => setTimeout(choose));
addEventListener('popstate', () => {
  readAddress(form);
  show();
});
readAddress(form);
show();
form.hidden = false;

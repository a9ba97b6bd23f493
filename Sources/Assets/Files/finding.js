// What the search and the filters of lists share.

/** Takes the choices of a form from the address. */
export function readAddress(form) {
  const choices = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!field.name) continue;
    field.value = choices.get(field.name) ?? '';
    if (field.selectedIndex === -1) field.value = '';
  }
}

/**
 * Puts the choices of a form into the address: as a step to come back from, or in place of the present one.
 * @returns whether they were others before.
 */
export function writeAddress(form, isStep) {
  const choices = [...new FormData(form)].filter(([, value]) => value.trim());
  const address = location.pathname + (choices.length ? `?${new URLSearchParams(choices)}` : '');
  if (address === location.pathname + location.search) return false;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  return true;
}

/** Calls a function when nobody has asked for it for half a second. A screen reader would read out every change. */
export function afterPause(action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), 500);
  };
}

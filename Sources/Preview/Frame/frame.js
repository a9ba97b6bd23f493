// The frame around the site: keeps the toolbar and the page in step, and shows what was saved.

import { isOver, listen } from "./watch.js";

const own = "/.twelvemonth/";
const byId = (id) => document.getElementById(id);
const site = () => byId("site");
const tell = (words) => { byId("live").textContent = words; };

const parse = async (address) => {
  if (isOver) throw new Error("The preview has ended.");
  const response = await fetch(address, { cache: "no-store" });
  const text = await response.text();
  if (isOver || !response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(text, "text/html");
};

const replace = (fresh, id) => {
  const made = fresh.getElementById(id);
  if (made) byId(id)?.replaceWith(document.adoptNode(made));
};

// Nil for a document that the browser shows by itself, which has no address to read.
const shown = () => {
  try {
    return site().contentWindow.location.pathname;
  } catch {
    return null;
  }
};

const framed = (place, path) => `${own}${place}?page=${encodeURIComponent(path)}`;

// The reader has gone to another page, or the page was loaded again.
const arrived = async () => {
  const path = shown();
  if (!path?.startsWith("/")) return;
  site().contentDocument?.addEventListener("click", leave, { capture: true });
  byId("page").value = path;
  for (const link of document.querySelectorAll("#bar a")) {
    const address = new URL(link.href);
    if (!address.searchParams.has("page")) continue;
    address.searchParams.set("page", path);
    link.href = address.pathname + address.search;
  }
  history.replaceState(null, "", framed("", path));
  const fresh = await parse(framed("edge/", path));
  if (shown() === path) replace(fresh, "edge");
};

// Other websites do not want to be shown in a frame.
const leave = (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || link.origin === location.origin || !/^https?:/.test(link.protocol)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  window.open(link.href, "_blank", "noopener");
};

// The place on the page is the same after it was made anew.
const reload = () => new Promise((done) => {
  const inside = site().contentWindow;
  site().addEventListener("load", done, { once: true });
  setTimeout(done, 2000);
  try {
    const place = [inside.scrollX, inside.scrollY];
    site().addEventListener("load", () => inside.scrollTo(...place), { once: true });
    inside.location.reload();
  } catch {
    site().src = byId("page").value;
  }
});

// Whoever is just filling in the toolbar goes on with the old one.
let waiting = null;
const renewBar = (fresh) => {
  waiting = byId("bar").contains(document.activeElement) ? fresh : null;
  if (!waiting) replace(fresh, "bar");
};

let state = document.body.dataset.state;

const update = async (name, isCalm) => {
  if (isOver || name === state) return;
  // The page first: it is what the writer waits for.
  if (isCalm && site()) await reload();
  const path = shown() ?? byId("page")?.value ?? "/";
  const fresh = await parse(framed("", path));
  if (!site() && fresh.getElementById("site")) {
    location.reload();
    return;
  }
  const wasAtFault = document.querySelector("#problems section");
  replace(fresh, "problems");
  renewBar(fresh);
  if (shown() === path) replace(fresh, "edge");
  document.title = fresh.title;
  tell(wasAtFault && isCalm ? "It is put right." : "");
  // The toolbar may be newer than the page by now. The next event sees to that.
  state = name;
};

// One after the other, so that an older answer never comes over a newer one.
let last = Promise.resolve();
listen((name, mood) => {
  last = last.then(() => update(name, mood === "calm")).catch(() => {});
});

document.addEventListener("focusout", () => {
  if (waiting) setTimeout(() => { if (waiting) renewBar(waiting); });
});
const follow = () => { arrived().catch(() => {}); };
site()?.addEventListener("load", follow);
// The page may have come before this script.
if (site()) follow();

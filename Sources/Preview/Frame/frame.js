// The frame around the site: keeps the toolbar and the page in step, and shows what was saved.

const site = () => document.getElementById("site");
const own = "/.twelvemonth/";

const parse = async (address) => {
  const response = await fetch(address, { cache: "no-store" });
  if (!response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(await response.text(), "text/html");
};

const replace = (fresh, id) => {
  const [old, made] = [document.getElementById(id), fresh.getElementById(id)];
  if (old && made) old.replaceWith(document.adoptNode(made));
};

// The page inside may be a document that the browser shows by itself, which has no address to read.
const shown = () => {
  try {
    const { pathname, hash } = site().contentWindow.location;
    return pathname.startsWith("/") ? pathname + hash : null;
  } catch {
    return null;
  }
};

// The reader has gone to another page, or the page was loaded again.
const arrived = async () => {
  const path = shown()?.replace(/#.*/, "");
  if (!path) return;
  const page = site().contentDocument;
  page?.addEventListener("click", leave);
  document.getElementById("page").value = path;
  for (const link of document.querySelectorAll("#bar a")) {
    const address = new URL(link.href);
    if (!address.searchParams.has("page")) continue;
    address.searchParams.set("page", path);
    link.href = address.pathname + address.search;
  }
  history.replaceState(null, "", `${own}?page=${encodeURIComponent(path)}`);
  replace(await parse(`${own}edge/?page=${encodeURIComponent(path)}`), "edge");
};

// Other websites do not want to be shown in a frame.
const leave = (event) => {
  const link = event.target.closest?.("a[href]");
  if (link && link.origin !== location.origin && /^https?:/.test(link.protocol)) {
    event.preventDefault();
    window.open(link.href, "_blank", "noopener");
  }
};

// The place on the page is the same after it was made anew.
const reload = () => {
  const inside = site().contentWindow;
  const place = [inside.scrollX, inside.scrollY];
  site().addEventListener("load", () => site().contentWindow.scrollTo(...place), { once: true });
  inside.location.reload();
};

let state = document.body.dataset.state;

const update = async (number) => {
  if (number === state) return;
  const path = shown() ?? document.getElementById("page")?.value ?? "/";
  const fresh = await parse(`${own}?page=${encodeURIComponent(path.replace(/#.*/, ""))}`);
  // A fault shows over the page as it was; the first page needs a frame to be in.
  const [was, is] = [document.querySelector("#problems section"), fresh.querySelector("#problems section")];
  if (!site() && fresh.getElementById("site")) return location.reload();
  replace(fresh, "problems");
  if (!document.getElementById("bar").contains(document.activeElement)) replace(fresh, "bar");
  replace(fresh, "edge");
  document.title = fresh.title;
  document.getElementById("live").textContent = was && !is ? "It is put right." : "";
  state = fresh.body.dataset.state;
  if (site() && !is && !fresh.querySelector("#problems .work")) reload();
};

if (site()) site().addEventListener("load", arrived);

const events = new EventSource(`${own}events`);
let last = Promise.resolve();
events.addEventListener("message", (event) => {
  // One after the other, so that an older answer never comes over a newer one.
  last = last.then(() => update(event.data)).catch(() => {});
});
events.addEventListener("error", () => {
  const words = "The preview has stopped. Start it again in the terminal.";
  document.getElementById("live").textContent = document.querySelector("#problems .work") ? "" : words;
});
events.addEventListener("open", () => {
  document.getElementById("live").textContent = "";
});

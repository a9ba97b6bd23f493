// Opens the pack in this browser alone: nothing is sent anywhere, and nothing is kept.
"use strict";

const sealed = document.getElementById("sealed");
const embargoStyle = document.getElementById("embargo-style").textContent;
const opens = new Date(sealed.dataset.opens);
const isOver = () => Date.now() >= opens.getTime();
const byId = (id) => document.getElementById(id);

const bytes = (base64) => {
  const signs = atob(base64.trim());
  const made = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) made[at] = signs.charCodeAt(at);
  return made;
};

// As the sender's program does it.
const normalised = (text) => text.toLowerCase().split(/\s+/u).filter(Boolean).join(" ");

let box;

const unseal = async (passphrase) => {
  const secret = new TextEncoder().encode(normalised(passphrase));
  const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes(sealed.dataset.salt), iterations: Number(sealed.dataset.rounds) },
    material, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  box ??= bytes(sealed.textContent);
  return crypto.subtle.decrypt({ name: "AES-GCM", iv: box.subarray(0, 12) }, key, box.subarray(12));
};

const types = { pdf: "application/pdf", svg: "image/svg+xml", png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg",
  gif: "image/gif", webp: "image/webp", txt: "text/plain", mp4: "video/mp4", mp3: "audio/mpeg" };

const unpack = (buffer) => {
  const length = new DataView(buffer).getUint32(0);
  const pack = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  pack.pages = new Map(pack.pages.map((page) => [page.path, page.html]));
  pack.headings = new Map([...pack.pages].map(([path, html]) => {
    return [path, parsed(html).querySelector("h1")?.textContent ?? path];
  }));
  pack.files = new Map(pack.files.map(({ path, at, size }) => {
    const type = types[path.split(".").pop().toLowerCase()] ?? "application/octet-stream";
    return [path, URL.createObjectURL(new Blob([new Uint8Array(buffer, 4 + length + at, size)], { type }))];
  }));
  return pack;
};

let pack;

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

// It knows the clock alone: the day may have been moved since the file was sent.
const mark = () => (isOver() ? `The embargo that was set for ${pack.until} has passed` : `Under embargo until ${pack.until}`);

// What stands above every page, on the screen and on paper.
const banner = () => {
  const made = element("aside", "", { class: "embargo", "aria-label": "Embargo" });
  const words = element("p", "");
  words.append(element("strong", `${mark()}. `));
  if (isOver()) {
    words.append("Look at ", element("a", pack.address, { href: pack.address }), " whether it is public.");
  } else {
    words.append("Sent to you in confidence. Please do not pass it on.");
  }
  const list = element("ul", "");
  const entries = [...pack.headings,
    ...[...pack.files.keys()].filter(isDocument).map((path) => [path, path.split("/").pop()])];
  for (const [path, name] of entries) {
    const item = element("li", "");
    item.append(element("a", name, { href: path }));
    list.append(item);
  }
  const details = element("details", "");
  details.append(element("summary", `What is in this file (${entries.length})`), list);
  made.append(words, details, element("p", "", { role: "status", id: "embargo-told" }));
  return made;
};

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

const isDocument = (path) => pack.documents.includes(path);

const show = (path, fragment) => {
  const page = parsed(pack.pages.get(path));
  for (const each of page.querySelectorAll("script, link, base, meta[http-equiv]")) each.remove();
  for (const image of page.images) {
    const file = pack.files.get(image.getAttribute("src"));
    if (file) image.src = file;
    else image.removeAttribute("src");
  }
  page.head.prepend(element("style", pack.style));
  page.head.append(element("style", embargoStyle));
  // The browser's history keeps titles.
  page.title = mark();
  // Behind the way past it.
  const skip = page.querySelector(".skip-link");
  if (skip) skip.after(banner());
  else page.body.prepend(banner());
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  const target = fragment && byId(fragment);
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
  document.querySelector("main")?.focus({ preventScroll: true });
};

// The page whose number stands in the address behind `#`: the browser's history keeps addresses, too.
const follow = () => {
  const [number, fragment] = decodeURIComponent(location.hash.slice(1)).split("#");
  show([...pack.pages.keys()][Number(number) || 0] ?? pack.pages.keys().next().value, fragment);
};

const click = (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || link.download) return;
  const href = link.getAttribute("href");
  const [path, fragment] = href.split("#");
  if (href.startsWith("#")) {
    event.preventDefault();
    const target = byId(decodeURIComponent(href.slice(1)));
    target?.scrollIntoView();
    target?.focus();
  } else if (pack.pages.has(path)) {
    event.preventDefault();
    const number = [...pack.pages.keys()].indexOf(path);
    location.hash = fragment ? `${number}#${fragment}` : `${number}`;
  } else if (pack.files.has(path)) {
    event.preventDefault();
    const opened = element("a", "", { href: pack.files.get(path), download: path.split("/").pop() });
    document.body.append(opened);
    opened.click();
    opened.remove();
  } else if (/^(https?|mailto|tel):/.test(href)) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  } else {
    event.preventDefault();
    byId("embargo-told").textContent = "That page is not in this file.";
  }
};

const open = async (event) => {
  event.preventDefault();
  byId("told").textContent = "";
  byId("busy").textContent = "Opening. This takes a moment.";
  try {
    pack = unpack(await unseal(byId("passphrase").value));
  } catch {
    byId("busy").textContent = "";
    byId("told").textContent = "That is not the passphrase of this file. Look at each word and the spaces, and try again.";
    byId("passphrase").select();
    return;
  }
  document.addEventListener("click", click);
  window.addEventListener("hashchange", follow);
  follow();
  if (!isOver()) {
    const longest = 2 ** 31 - 1;
    setTimeout(follow, Math.min(opens.getTime() - Date.now(), longest));
  }
};

byId("after").hidden = !isOver();
byId("visible").addEventListener("change", (event) => {
  byId("passphrase").type = event.target.checked ? "text" : "password";
});
byId("unlock").addEventListener("submit", open);
if (!globalThis.crypto?.subtle) {
  byId("told").textContent = "This browser cannot open the file. Please use a current Edge, Chrome, Firefox or Safari.";
}

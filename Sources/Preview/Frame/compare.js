// Two pages side by side: whoever follows a link in one of them sees both sides of what it leads to.

import "./watch.js";

const showBothSides = (path) => { location.href = `/.twelvemonth/compare/?page=${encodeURIComponent(path)}`; };

const follow = (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  if (link.origin !== location.origin) window.open(link.href, "_blank", "noopener");
  else showBothSides(link.pathname);
};

// A search would look in what is to come, on both sides.
const refuse = (event) => event.preventDefault();

for (const frame of document.querySelectorAll("iframe")) {
  const own = new URL(frame.src).pathname;
  const arrived = () => {
    const page = frame.contentDocument;
    const path = page?.location.pathname;
    if (!path?.startsWith("/")) return;
    // A link was followed before anybody listened.
    if (path !== own) showBothSides(path);
    page.addEventListener("click", follow);
    page.addEventListener("submit", refuse);
  };
  frame.addEventListener("load", arrived);
  // The page may have come before this script.
  arrived();
}

// Two pages side by side: whoever follows a link in one of them sees both sides of what it leads to.

import "./watch.js";

for (const frame of document.querySelectorAll("iframe")) {
  frame.addEventListener("load", () => {
    const page = frame.contentDocument;
    page?.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link || link.getAttribute("href").startsWith("#")) return;
      event.preventDefault();
      if (link.origin !== location.origin) window.open(link.href, "_blank", "noopener");
      else location.href = `/.twelvemonth/compare/?page=${encodeURIComponent(link.pathname)}`;
    });
    // A search would look in what is to come, on both sides.
    page?.addEventListener("submit", (event) => event.preventDefault());
  });
}

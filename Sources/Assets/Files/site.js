// "Toggle contrast": nothing is stored until a reader switches it on, and nothing is left when it is
// switched off again. Without this script it works all the same, for one page at a time.
(() => {
  const root = document.documentElement;
  const key = "contrast";

  const isChosen = () => {
    try { return localStorage.getItem(key) === "high"; } catch { return false; }
  };

  const keep = (high) => {
    try {
      if (high) localStorage.setItem(key, "high"); else localStorage.removeItem(key);
    } catch { /* A browser that stores nothing still shows it. */ }
  };

  const control = () => document.getElementById("page.contrast");

  const show = (high) => {
    root.classList.toggle("high-contrast", high);
    if (control()) control().checked = high;
  };

  show(isChosen());
  // Also when the reader comes back to this page from another one.
  addEventListener("pageshow", () => show(isChosen()));

  document.addEventListener("DOMContentLoaded", () => {
    show(isChosen());
    control()?.addEventListener("change", (event) => {
      keep(event.target.checked);
      show(event.target.checked);
    });

    // "Exit this page": emptied at once, and not to be gone back to.
    document.querySelector(".exit a")?.addEventListener("click", (event) => {
      event.preventDefault();
      root.hidden = true;
      location.replace(event.target.closest("a").href);
    });
  });
})();

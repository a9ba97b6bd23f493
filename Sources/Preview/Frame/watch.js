// Watches whether the preview is still there, by a connection that stays open while a page of it is shown.
//
// When the preview has ended, anybody's program can answer at its address. So the page then shows nothing more of the
// site, and asks nobody for anything. A page that a browser has kept, and shows again, asks its question first, and
// goes on with nobody who cannot answer it: the server has handed it over with the answer.

const own = "/.twelvemonth/";

let { question, answer } = document.body.dataset;
let socket = null;
let listener = () => {};

export let isOver = false;

// What the page hears of each state: its name and its mood.
export const listen = (heard) => { listener = heard; };

const cover = (isCovered) => { document.documentElement.classList.toggle("waiting", isCovered); };

const end = () => {
  isOver = true;
  socket.onmessage = null;
  socket.onclose = null;
  socket.close();
  window.stop();
  const heading = document.createElement("h1");
  heading.textContent = "The preview has ended";
  const words = document.createElement("p");
  words.textContent = "This page shows nothing more, and nothing is asked of whatever may answer here now. To go on, "
    + "start the preview again in the terminal, and open the address that it prints.";
  const main = document.createElement("main");
  main.setAttribute("role", "alert");
  main.append(heading, words);
  document.body.className = "page";
  document.body.replaceChildren(main);
  document.title = heading.textContent;
  // The address names a page of the site.
  history.replaceState(null, "", own);
  cover(false);
};

const connect = () => {
  let isKnown = false;
  socket = new WebSocket(`ws://${location.host}${own}events?question=${question}`);
  socket.onmessage = ({ data }) => {
    const words = data.split(" ");
    if (isKnown) {
      listener(...words);
      return;
    }
    if (words[0] !== answer) {
      end();
      return;
    }
    isKnown = true;
    [, question, answer] = words;
    cover(false);
  };
  socket.onclose = end;
};

// Whoever leaves the page and comes back may find what the browser has kept of it.
window.addEventListener("pagehide", () => {
  if (isOver) return;
  socket.onclose = null;
  socket.close();
  cover(true);
});
window.addEventListener("pageshow", ({ persisted }) => { if (persisted && !isOver) connect(); });

connect();

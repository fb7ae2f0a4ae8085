// While the clock is pushed, how far it has come is shown without a click.
"use strict";

async function look() {
  const answer = await fetch(location.href);
  const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("standing");
  if (!answer.ok || !next) return;
  document.getElementById("standing").replaceWith(next);
  if ("pushed" in next.dataset) setTimeout(look, 2000);
}

setTimeout(look, 2000);

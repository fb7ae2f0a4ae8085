// Keys for whoever ticks many rows. They count only while a tick in the list has the focus: arrows go from tick to tick,
// Home and End to the first and last, Shift with an arrow or a click ticks as far as one goes, Ctrl+A ticks all.
(() => {
  "use strict";
  const list = document.getElementById("works");
  if (!list) return;
  const ticks = [...list.querySelectorAll('input[type="checkbox"]')];
  let from = -1;

  const go = (place, tickThem) => {
    const to = Math.max(0, Math.min(ticks.length - 1, place));
    if (tickThem) tick(from < 0 ? to : from, to, true);
    ticks[to].focus();
    from = to;
  };
  const tick = (one, other, how) => {
    for (let place = Math.min(one, other); place <= Math.max(one, other); place += 1) ticks[place].checked = how;
  };

  list.addEventListener("keydown", (event) => {
    const place = ticks.indexOf(event.target);
    if (place < 0) return;
    if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      tick(0, ticks.length - 1, ticks.some((each) => !each.checked));
    } else {
      const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: ticks.length - 1 }[event.key];
      if (to === undefined) return;
      from = place;
      go(to, event.shiftKey);
    }
    event.preventDefault();
  });

  list.addEventListener("click", (event) => {
    const place = ticks.indexOf(event.target);
    if (place < 0) return;
    if (event.shiftKey && from >= 0) tick(from, place, event.target.checked);
    from = place;
  });
})();

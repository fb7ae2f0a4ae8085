"use strict";

// With this script the form keeps hours on the telephone first, and sends them then; without it, it is a form.
(() => {
  const able = "serviceWorker" in navigator && "locks" in navigator && self.indexedDB && self.crypto?.randomUUID;
  if (!able) return;
  const HOME = "/helper/";
  const CACHE = "helper";
  const registered = navigator.serviceWorker.register(`${HOME}worker.js`, { scope: HOME, updateViaCache: "none" });

  const leaving = document.getElementById("sign-out");
  leaving?.addEventListener("submit", async (event) => {
    event.preventDefault();
    await hoursQueue.forget().catch(() => {});
    leaving.submit();
  });

  const form = document.getElementById("hours-form");
  if (!form) return;
  const isShell = Boolean(document.getElementById("offline"));
  const FIELDS = ["household", "day", "hours", "company"];
  let me = null;
  let correcting = null;
  let busy = false;

  const word = (name) => document.querySelector(`[data-word=${name}]`).textContent;
  const element = (id) => document.getElementById(id);

  function localDay() {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  // What is wrong, before it is kept: there may be nobody to ask for hours.

  function wrongIn(fields) {
    const wrong = {};
    const typed = householdNumber.digitsOf(fields.household);
    if (typed && fields.known && typed !== fields.known) wrong.household = word("both");
    else if (!typed && !fields.known) wrong.household = word("household");
    else if (!householdNumber.isValid(typed || fields.known)) wrong.household = word("number");
    if (!fields.day) wrong.day = word("day");
    else if (fields.day > localDay()) wrong.day = word("future");
    const countable = [fields.hours, fields.minutes].every((each) => /^\d{0,2}$/.test(each.trim()));
    const minutes = Number(fields.hours) * 60 + Number(fields.minutes);
    if (!countable || !minutes || Number(fields.minutes) > 59) wrong.hours = word("hours");
    if (!element("company-group").hidden && !fields.company) wrong.company = word("company");
    return wrong;
  }

  function show(wrong) {
    for (const name of FIELDS) {
      const said = element(`${name}-error`);
      said.textContent = wrong[name] || "";
      said.hidden = !wrong[name];
      said.closest(".govuk-form-group").classList.toggle("govuk-form-group--error", Boolean(wrong[name]));
    }
    const first = FIELDS.find((name) => wrong[name]);
    if (first) element(first).focus();
    return !first;
  }

  // The queue, as she sees it.

  function lengthOf({ hours, minutes }) {
    const all = Number(hours) * 60 + Number(minutes);
    const whole = Math.floor(all / 60);
    const rest = String(all % 60).padStart(2, "0");
    if (!whole) return `${all}\u00a0min`;
    const full = `${whole}\u00a0${word("hour")}`;
    return all % 60 ? `${full}\u00a0${rest}` : full;
  }

  function dayOf(day) {
    const written = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
    const language = document.documentElement.lang.replace(/^en$/, "en-GB");
    return new Intl.DateTimeFormat(language, written).format(new Date(`${day}T12:00`));
  }

  function item(entry) {
    const drawn = element("queue-item").content.cloneNode(true);
    const part = (name) => drawn.querySelector(`[data-${name}]`);
    const household = householdNumber.digitsOf(entry.fields.household) || entry.fields.known;
    part("what").textContent = `${dayOf(entry.fields.day)}, ${lengthOf(entry.fields)}`;
    part("where").textContent = household.replace(/^(\d{3})(\d{4})(\d{5})$/, "$1 $2 $3");
    part("state").textContent = word(entry.state);
    part("state").classList.toggle("govuk-tag--red", entry.state === "refused");
    part("state").classList.toggle("govuk-tag--grey", entry.state === "waiting");
    if (entry.state === "refused") {
      part("why").textContent = entry.why;
      part("why").hidden = part("choices").hidden = false;
      part("correct").addEventListener("click", () => correct(entry));
      part("again").addEventListener("click", () => again(entry));
      part("away").addEventListener("click", () => hoursQueue.throwAway(entry.once).then(draw));
    }
    return drawn;
  }

  async function draw() {
    const entries = me ? await hoursQueue.entriesOf(me.helper) : [];
    element("queue").hidden = !entries.length && element("queue-signed-out").hidden;
    element("queue-list").replaceChildren(...entries.map(item));
    return entries;
  }

  async function again(entry) {
    await hoursQueue.keep({ ...entry, state: "waiting", why: "" });
    await send();
  }

  function correct(entry) {
    correcting = entry.once;
    for (const [name, value] of Object.entries(entry.fields)) {
      const field = form.elements[name];
      if (field) field.value = value;
    }
    element("household").focus();
  }

  // Sending.

  async function send() {
    await draw();
    try {
      const how = await hoursQueue.send();
      element("queue-signed-out").hidden = how !== "signed out";
      if (isShell) element("offline").hidden = true;
    } catch {
      // No network: the worker sends it when there is one again, or this page does.
      registered.then((each) => each.sync?.register("hours")).catch(() => {});
    }
    const entries = await draw();
    const last = entries.at(-1);
    if (last) element("queue-said").textContent = [word(last.state), last.why].filter(Boolean).join(": ");
  }

  async function enter() {
    const { csrfmiddlewaretoken, once, ...fields } = Object.fromEntries(new FormData(form));
    me ??= await hoursQueue.whose();
    if (!me && !isShell) return form.submit();
    if (!me) {
      element("queue-signed-out").hidden = false;
      return draw();
    }
    if (!show(wrongIn({ known: "", ...fields }))) return;
    const entry = { once: crypto.randomUUID(), helper: me.helper, made: Date.now(), state: "waiting", why: "", fields };
    await hoursQueue.keep(entry, { insteadOf: correcting });
    correcting = null;
    for (const name of ["household", "hours", "minutes", "starts"]) form.elements[name].value = "";
    document.querySelector(".govuk-error-summary")?.remove();
    await draw();
    element("queue-title").focus();
    await send();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    enter().finally(() => (busy = false));
  });

  // Where there is no network, the form knows what it was told when there was one.

  function fill() {
    for (const [place, each] of me.households.entries()) {
      const drawn = element("known-item").content.cloneNode(true);
      const input = drawn.querySelector("input");
      input.id = `known-${place + 1}`;
      input.value = each.number;
      drawn.querySelector("label").htmlFor = input.id;
      drawn.querySelector("label").textContent = each.written;
      drawn.querySelector("span").textContent = each.last;
      element("known-other").parentElement.before(drawn);
    }
    element("known-group").hidden = !me.households.length;
    for (const each of me.companies) element("company").add(new Option(each.name, each.number));
    element("company-group").hidden = me.companies.length < 2;
  }

  async function start() {
    me = await hoursQueue.whose();
    if (isShell) {
      element("day").value = localDay();
      if (me) fill();
    } else {
      me = (await hoursQueue.askStanding().catch(() => null)) || me;
      caches.open(CACHE).then((cache) => cache.add(`${HOME}offline`)).catch(() => {});
    }
    if (me) await hoursQueue.tidy(me.helper);
    await send();
  }

  element("queue-title").tabIndex = -1;
  hoursQueue.changes.addEventListener("message", draw);
  self.addEventListener("online", send);
  start();
})();

// The browser telephone: sends keys, plays what the line says, and shows every word of it.
// The line decides everything; this page only says what was pressed, and what was heard or read to its end.

const page = document.getElementById("telephone");
const [status, captions, pressedKeys, textOnly] =
  ["status", "captions", "pressed", "text-only"].map((id) => document.getElementById(id));
const words = JSON.parse(document.getElementById("words").textContent);
const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
const number = document.getElementById("number");
const title = document.title;

const TREMBLING = 400; // the same key again within so many milliseconds was not meant
const ASK_AGAIN = { talking: 500, ringing: 1000, free: 1000, over: 1000 };
const SOON = 200; // after an answer
const AFTER_TROUBLE = 3000;
const READING_A_WORD = 750; // 80 words a minute: slower than the voice
const READING_LEAST = 2500;
const READING_LONGEST_PAUSE = 60000;

let shown = JSON.parse(document.getElementById("shown").textContent);
let last = shown.sentences.length ? shown.sentences.at(-1).ticket : 0;
let wantsCalls = shown.plugged_in;
let asked = 0, applied = 0, looking = 0;

// ---- what the line says

const saying = { queue: [], now: null, timer: 0, source: null, holds: false };
let ears = null;

function hearing() {
  ears ??= new AudioContext();
  if (ears.state === "suspended" && !keys.sending) ears.resume();
  return ears;
}

function say(sentence) {
  const line = document.createElement("p");
  line.lang = sentence.language;
  line.textContent = sentence.words;
  captions.append(line);
  saying.queue.push({ ...sentence, line, call: shown.call });
  if (saying.holds) finish();
  else if (!saying.now) next();
  follow();
}

// What is being said stands near the top, with what follows below it.
function follow() {
  if (saying.now) captions.scrollTop = saying.now.line.offsetTop - captions.offsetTop - captions.clientHeight / 8;
}

function next() {
  const now = (saying.now = saying.queue.shift() ?? null);
  saying.holds = false;
  if (!now) return;
  now.line.classList.add("now");
  follow();
  if (now.sound && !textOnly.checked) play(now);
  else read(now);
}

function read(now) {
  const long = Math.max(READING_LEAST, READING_A_WORD * now.words.split(/\s+/).length);
  saying.timer = setTimeout(() => {
    // The last sentence stays until somebody has read it: only then does the line begin to wait.
    if (saying.queue.length || !textOnly.checked) return finish();
    saying.holds = true;
    saying.timer = setTimeout(finish, READING_LONGEST_PAUSE);
  }, long);
}

async function play(now) {
  try {
    const answer = await fetch(page.dataset.sound.replace("-", now.sound), { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    const sound = await hearing().decodeAudioData(await answer.arrayBuffer());
    if (saying.now !== now) return;
    if (ears.state !== "running" && !keys.sending) throw new Error("this browser plays no sound yet");
    const source = (saying.source = ears.createBufferSource());
    source.buffer = sound;
    source.connect(ears.destination);
    source.onended = () => saying.now === now && finish();
    source.start();
  } catch {
    if (saying.now === now) read(now);
  }
}

function finish() {
  const done = quiet();
  if (done && shown.is === "talking") tell({ wish: "said", said: done.ticket });
  next();
}

// Whoever reads alone has read all that stands there; whoever listens, the sentence that is being said.
function goOn() {
  if (!saying.now) return;
  if (!textOnly.checked) return finish();
  silence(last);
  tell({ wish: "said", said: last });
}

function quiet() {
  const now = saying.now;
  clearTimeout(saying.timer);
  if (saying.source) {
    saying.source.onended = null;
    saying.source.stop();
  }
  now?.line.classList.remove("now");
  now?.line.classList.add("past");
  saying.source = saying.now = null;
  return now;
}

function silence(ticket) {
  for (const each of saying.queue.filter((one) => one.ticket <= ticket)) each.line.classList.add("past");
  saying.queue = saying.queue.filter((one) => one.ticket > ticket);
  if (saying.now && saying.now.ticket <= ticket) {
    quiet();
    next();
  }
}

// ---- what the person does

const keys = { waiting: [], sending: false, typed: "", lastKey: "", lastAt: 0 };

function press(key, { byHand }) {
  if (shown.is !== "talking") return;
  const at = performance.now();
  const trembled = byHand && key === keys.lastKey && at - keys.lastAt < TREMBLING;
  keys.lastKey = key;
  keys.lastAt = at;
  if (trembled) return;
  hearing();
  if (saying.source) ears.suspend();
  // Beyond the digits asked for nobody knows yet what is being asked: it may be a code.
  keys.typed += shown.secret || keys.typed.length >= shown.digits ? "•" : key;
  pressedKeys.value = keys.typed;
  const button = page.querySelector(`.keypad [value="${key}"]`);
  button.classList.add("pressed");
  setTimeout(() => button.classList.remove("pressed"), 150);
  keys.waiting.push({ key, seen: last });
  send();
}

async function send() {
  if (keys.sending) return;
  keys.sending = true;
  while (keys.waiting.length) {
    const { seen } = keys.waiting[0];
    const after = keys.waiting.findIndex((one) => one.seen !== seen);
    const batch = keys.waiting.splice(0, after < 0 ? keys.waiting.length : after);
    await tell({ wish: "press", keys: batch.map((one) => one.key).join(""), seen });
  }
  keys.sending = false;
  if (ears) ears.resume();
}

function begin(wish) {
  hearing();
  last = 0;
  status.textContent = words.calling;
  captions.replaceChildren();
  captions.focus();
  tell(wish === "call" ? { wish, number: number.value, called: page.querySelector("[name=called]:checked").value } : { wish });
}

function hangUp() {
  silence(Infinity);
  tell({ wish: "hang up" });
}

function plugIn(wanted) {
  hearing();
  wantsCalls = wanted;
  tell({ wish: wanted ? "plug in" : "unplug", number: number.value });
}

const WISHES = {
  call: () => begin("call"),
  answer: () => begin("answer"),
  "hang up": hangUp,
  "plug in": () => plugIn(true),
  unplug: () => plugIn(false),
  said: goOn,
};

page.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (button?.name === "keys") press(button.value, { byHand: true });
  else WISHES[button?.value ?? "call"]?.();
});

page.addEventListener("click", (event) => {
  const chosen = event.target.dataset.number;
  if (chosen === undefined) return;
  number.value = chosen;
  number.focus();
});

document.addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && (shown.is === "talking" || shown.is === "ringing")) return hangUp();
  const field = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (field && field.offsetParent) return;
  if (event.key === "ArrowRight") goOn();
  else if (/^[0-9*#]$/.test(event.key)) {
    if (shown.is === "talking") event.preventDefault();
    press(event.key, { byHand: false });
  } else if (event.key === "Enter" && !event.target.closest("button, a, summary, input")) {
    if (shown.is === "ringing") begin("answer");
    else if (shown.is !== "talking") begin("call");
  }
});

textOnly.addEventListener("change", () => {
  try { localStorage.setItem("text-only", textOnly.checked ? "1" : ""); } catch { /* not kept, then */ }
  const now = saying.now;
  if (!now || !textOnly.checked) return;
  quiet();
  saying.queue.unshift(now);
  now.line.classList.remove("past");
  next();
});

// Whoever opens the page anew, in another language perhaps, goes on talking; otherwise the line hangs up soon.
window.addEventListener("pagehide", () => {
  const form = new FormData();
  form.set("csrfmiddlewaretoken", token);
  form.set("wish", "leave");
  navigator.sendBeacon(page.dataset.wish, form);
});

// ---- between page and line

async function tell(wish) {
  clearTimeout(looking);
  const order = ++asked;
  const form = new FormData();
  form.set("csrfmiddlewaretoken", token);
  form.set("after", last);
  for (const [name, value] of Object.entries(wish)) form.set(name, value);
  try {
    const answer = await fetch(page.dataset.wish, { method: "POST", body: form, headers: { Accept: "application/json" } });
    const told = await answer.json();
    if (order > applied) {
      applied = order;
      show(told);
    }
  } catch {
    show({ is: "free", call: 0, number: shown.number, plugged_in: false, silent: 0, secret: false, digits: 1, sentences: [], trouble: "closed" });
  }
  lookAgain();
}

function lookAgain() {
  clearTimeout(looking);
  const waits = shown.is === "talking" || shown.is === "ringing" || wantsCalls;
  if (!waits && !shown.trouble) return;
  const answered = shown.is === "talking" && keys.typed.length >= shown.digits;
  looking = setTimeout(look, shown.trouble ? AFTER_TROUBLE : answered ? SOON : ASK_AGAIN[shown.is]);
}

function look() {
  const unplugged = wantsCalls && !shown.plugged_in && !["talking", "ringing"].includes(shown.is);
  tell(unplugged ? { wish: "plug in", number: number.value } : { wish: "look" });
}

function show(told) {
  const before = shown;
  const lost = before.is === "talking" && told.call !== before.call;
  shown = told;
  if (told.trouble === "number") wantsCalls = false;
  if (told.call !== before.call) last = 0;
  for (const each of told.sentences.filter((one) => one.ticket > last)) {
    last = each.ticket;
    freshQuestion();
    if (each.ticket > told.silent) say(each);
  }
  silence(lost || told.is === "over" ? Infinity : told.silent);
  page.dataset.is = told.is;
  document.getElementById("plug-in").hidden = told.plugged_in;
  document.getElementById("unplug").hidden = !told.plugged_in;
  tellHowItIs(told, before, lost);
}

function freshQuestion() {
  if (keys.typed.length < shown.digits && shown.digits > 1) keys.typed = keys.typed.slice(0, shown.have);
  else keys.typed = keys.waiting.map(({ key }) => (shown.secret ? "•" : key)).join("");
  pressedKeys.value = keys.typed;
}

const TROUBLES = { busy: "busy", "too often": "too-often", number: "number-wrong", closed: "closed" };

function tellHowItIs(told, before, lost) {
  const free = told.is === "free" || told.is === "over";
  const key = (lost && "lost") || TROUBLES[told.trouble] ||
    (free && told.plugged_in && before.is !== "talking" && told.is === "free" ? "plugged-in" : told.is);
  const text = words[key].replace("{number}", told.number);
  if (status.textContent !== text) status.textContent = text;
  document.title = told.is === "ringing" ? `☎ ${words.ringing}` : title;
  ring(told.is === "ringing");
  if (before.is === "talking" && told.is !== "talking") {
    keys.typed = pressedKeys.value = "";
    if (document.activeElement === document.body || !document.activeElement.offsetParent) document.getElementById("call").focus();
  }
}

// ---- the bell

let bell = null;

function ring(rings) {
  if (!rings || textOnly.checked) {
    bell?.stop();
    bell = null;
  } else if (!bell && ears?.state === "running") {
    const loud = ears.createGain();
    bell = ears.createOscillator();
    bell.frequency.value = 425;
    loud.gain.value = 0;
    for (let second = 0; second < 60; second += 4) {
      loud.gain.setTargetAtTime(0.15, ears.currentTime + second, 0.01);
      loud.gain.setTargetAtTime(0, ears.currentTime + second + 1, 0.01);
    }
    bell.connect(loud).connect(ears.destination);
    bell.start();
  }
}

for (const each of document.querySelectorAll(".scripted")) each.hidden = false;
try { textOnly.checked = localStorage.getItem("text-only") === "1"; } catch { /* as it stands, then */ }
const unheard = shown.is === "talking" ? shown.sentences.filter((each) => each.ticket > shown.silent) : [];
for (const each of [...captions.children].slice(shown.sentences.length - unheard.length)) each.remove();
for (const each of captions.children) each.classList.add("past");
unheard.forEach(say);
lookAgain();

"use strict";

// Hours that wait on this telephone until they can be sent. The page and the worker both send them: one at a time, and
// each with the id it got when it was entered, so that what is sent twice is registered once. Nothing leaves the queue
// before the answer to it has come.
self.hoursQueue = (() => {
  const HOME = "/helper/";
  const PATIENCE = 30_000;
  const changes = new BroadcastChannel("hours");

  function opened() {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open("hours", 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore("entries", { keyPath: "once" });
        opening.result.createObjectStore("known", { keyPath: "name" });
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  }

  /** Do something with a store, all of it or nothing; the answer is that of the last request. */
  async function within(store, mode, work) {
    const database = await opened();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(store, mode, { durability: "strict" });
        const request = work(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(request && request.result);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  }

  async function entriesOf(helper) {
    const all = await within("entries", "readonly", (store) => store.getAll());
    return all.filter((each) => each.helper === helper).sort((one, other) => one.made - other.made);
  }

  /** Keep an entry; where it corrects one that was refused, that one goes at the same moment. */
  async function keep(entry, { insteadOf } = {}) {
    await within("entries", "readwrite", (store) => {
      if (insteadOf) store.delete(insteadOf);
      return store.put(entry);
    });
    changes.postMessage("changed");
  }

  async function throwAway(once) {
    await within("entries", "readwrite", (store) => store.delete(once));
    changes.postMessage("changed");
  }

  /** What was sent stands in the book: it need not stay here. */
  async function tidy(helper) {
    const sent = (await entriesOf(helper)).filter((each) => each.state === "sent");
    await within("entries", "readwrite", (store) => sent.map((each) => store.delete(each.once)).at(-1));
  }

  /** Whose telephone this is, as far as it knows. */
  const whose = () => within("known", "readonly", (store) => store.get("me"));

  /** Forget whose it was. What waits stays, until the same helper is back. */
  const forget = () => within("known", "readwrite", (store) => store.delete("me"));

  const isSignedOut = (response) => response.type === "opaqueredirect";

  /** Ask who is signed in; nobody, where somebody must sign in first. Fails where there is no network. */
  async function askStanding() {
    const asked = { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) };
    const response = await fetch(`${HOME}standing`, asked);
    if (isSignedOut(response)) return null;
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const { token, ...me } = await response.json();
    await within("known", "readwrite", (store) => store.put({ name: "me", ...me }));
    return { token, ...me };
  }

  async function post(entry, token) {
    const response = await fetch(HOME, {
      method: "POST",
      body: new URLSearchParams({ ...entry.fields, once: entry.once, csrfmiddlewaretoken: token }),
      headers: { Accept: "application/json" },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    // Whatever is no answer to these hours leaves them waiting.
    return response.ok ? response.json() : null;
  }

  /** Send what waits; tell whether somebody must sign in first. Fails where there is no network. */
  function send() {
    return navigator.locks.request("hours", async () => {
      const standing = await askStanding();
      if (!standing) return "signed out";
      for (const entry of await entriesOf(standing.helper)) {
        if (entry.state !== "waiting") continue;
        const answer = await post(entry, standing.token);
        if (answer) await keep({ ...entry, state: answer.done ? "sent" : "refused", why: answer.words });
      }
      return "sent";
    });
  }

  return { askStanding, changes, entriesOf, forget, keep, send, throwAway, tidy, whose };
})();

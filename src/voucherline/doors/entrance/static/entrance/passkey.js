"use strict";
// Makes or shows a passkey. Without it, and in browsers that have none, the forms stay hidden.
const bytes = (word) => Uint8Array.from(atob(word.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const word = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
const known = (list) => (list || []).map((each) => ({ ...each, id: bytes(each.id) }));

function ready(options) {
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  options.excludeCredentials = known(options.excludeCredentials);
  options.allowCredentials = known(options.allowCredentials);
  return options;
}

function written(passkey) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (passkey.response[name]) response[name] = word(passkey.response[name]);
  }
  return JSON.stringify({ id: passkey.id, rawId: word(passkey.rawId), type: passkey.type, response, clientExtensionResults: {} });
}

async function ask(form) {
  const answer = await fetch(form.dataset.begin, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(answer.status);
  const publicKey = ready(await answer.json());
  form.elements.passkey.value = written(await navigator.credentials[form.dataset.passkey]({ publicKey }));
  form.submit();
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const failed = form.querySelector("[data-failed]");
      failed.hidden = true;
      ask(form).catch(() => { failed.hidden = false; });
    });
  }
}

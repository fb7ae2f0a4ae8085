"use strict";

// Reads the number of a household off its card, where browser and telephone can.
(() => {
  const button = document.getElementById("scan");
  if (!button || !("BarcodeDetector" in self) || !navigator.mediaDevices) return;
  const camera = document.getElementById("camera");
  const picture = document.getElementById("picture");
  const number = document.getElementById("household");
  let stream = null;
  document.getElementById("scan-group").hidden = false;

  function stop() {
    if (stream) stream.getTracks().forEach((track) => track.stop());
    stream = null;
    camera.hidden = true;
    button.focus();
  }

  function take(found) {
    number.value = found;
    document.getElementById("known-other").checked = true;
    stop();
    number.focus();
  }

  async function look(detector) {
    if (!stream) return;
    const codes = await detector.detect(picture).catch(() => []);
    const found = codes.map((each) => householdNumber.within(each.rawValue)).find(Boolean);
    if (found) take(found);
    else setTimeout(() => look(detector), 200);
  }

  async function start() {
    try {
      const wished = ["qr_code", "code_128"];
      const known = await BarcodeDetector.getSupportedFormats();
      const detector = new BarcodeDetector({ formats: wished.filter((each) => known.includes(each)) });
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      picture.srcObject = stream;
      camera.hidden = false;
      await picture.play();
      look(detector);
    } catch {
      stop();
      const said = document.getElementById("household-error");
      said.textContent = document.querySelector("[data-word=camera]").textContent;
      said.hidden = false;
      number.focus();
    }
  }

  button.addEventListener("click", start);
  document.getElementById("scan-stop").addEventListener("click", stop);
})();

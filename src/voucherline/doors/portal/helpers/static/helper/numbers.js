"use strict";

// Household numbers: ten digits and their check (mod 97, 0 is written 97).
self.householdNumber = (() => {
  const digitsOf = (text) => text.replace(/\D/g, "");

  function isValid(digits) {
    if (!/^\d{12}$/.test(digits)) return false;
    return Number(digits.slice(10)) === (Number(digits.slice(0, 10)) % 97 || 97);
  }

  /** The one valid number in what a card says; nothing, where there is none. */
  function within(text) {
    const whole = digitsOf(text);
    if (isValid(whole)) return whole;
    const candidates = text.match(/\d(?:[ ./+-]{0,3}\d){11}/g) || [];
    return candidates.map(digitsOf).find(isValid) || "";
  }

  return { digitsOf, isValid, within };
})();

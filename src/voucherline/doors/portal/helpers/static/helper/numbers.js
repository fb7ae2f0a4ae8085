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
    // Overlapping: other digits may stand before a number, and where it begins only its check digits tell.
    const begins = (each) => !/\d/.test(text.charAt(each.index - 1));
    const candidates = [...text.matchAll(/(?=(\d(?:[ ./+-]{0,3}\d){11})(?!\d))/g)];
    return candidates.filter(begins).map((each) => digitsOf(each[1])).find(isValid) || "";
  }

  return { digitsOf, isValid, within };
})();

import type { FoldedText } from "./folded-text";
import { foundPlaces } from "./found-places";
import type { Hit } from "./hit";

/**
 * NHS numbers: ten digits, together or as 3, 3 and 4, of which the last is the check digit: the first nine times 10, 9, … 2
 * are added up, and 11 less the remainder by 11 is the tenth, 0 for 11; where it would be 10 there is no such number.
 * Source: NHS Data Dictionary, data element NHS NUMBER, steps 1 to 5 of the Modulus 11 algorithm (datadictionary.nhs.uk).
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function nhsNumbers(text: FoldedText): readonly Hit[] {
  return foundPlaces(text, /(?<![\d])\d{3}[ .-]{0,2}\d{3}[ .-]{0,2}\d{4}(?!\d)/, "nhsNumber", ([found]) =>
    isNhsNumber(found.replace(/\D/g, "")),
  );
}

/** Do ten digits end in their check digit? Ten equal ones are never given out. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

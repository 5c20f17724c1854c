/** Headers of columns that say who somebody is, whatever the names there are repeated: "Child first name", "Allocated worker". */
const people =
  /\b(?:(?:first|last|family|given|full|sur|fore)?-?names?|child|sibling|mother|father|parents?|carers?|guardian|partner|worker|sw|officer|practitioner|professional|manager|supervisor|chair|allocated|assigned|author|scorer|reviewer|auditor|assessor|referred by)\b/i;

/** Whether the header of a carried column says that names of people stand under it. */
export function tellsOfPeople(header: string): boolean {
  return people.test(header.replace(/[_.]/g, " "));
}

const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|sgt|pc|dc)\.?\s+\p{Lu}/iu;
const initialled = /^(?:\p{Lu}\.?[\s-]?){1,3}\s?\p{Lu}[\p{Ll}\p{M}'’-]{2,}$/u;
const surnameFirst = /^\p{Lu}[\p{L}\p{M}'’-]+,\s*\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Whether a value can hardly be anything but a person, in whatever column: "Dr Adeyemi", "J. Okafor", "Okafor, Jane". */
export function looksLikePerson(value: string): boolean {
  return [titled, initialled, surnameFirst].some((form) => form.test(value.trim()));
}

/** One to four words, each beginning with a capital, of letters, hyphens, apostrophes and points only. */
export function looksLikeName(value: string): boolean {
  const words = value.split(/[\s,]+/).filter((word) => word !== "");
  const isWord = (word: string) =>
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|van|von|der|den|la|le|al|bin|el)-?\p{L}*)$/u.test(word);
  return words.length >= 1 && words.length <= 4 && words.every(isWord) && words.some(isTelling);
}

/** A part of a name that is long enough to be looked for by itself. */
export function isTelling(part: string): boolean {
  return (part.match(/\p{L}/gu) ?? []).length >= 3;
}

/** Words that stand in such a column where it asks something: "Parents consulted". */
export function isAnswer(value: string): boolean {
  return /^(?:yes|no|partly|none|other|unknown|male|female|not known|not recorded|n\/?a)$/i.test(
    value.trim(),
  );
}

/** Headers of columns that say who somebody is, whatever the names there are repeated: "Child first name", "Allocated worker". */
const people =
  /\b(?:first|last|family|given|full|sur|fore)[ -]?names?\b|^names?$|\b(?:child|client|patient|pupil|sibling|mother|father|parents?|carers?|guardian|partner|worker|sw|officer|practitioner|professional|manager|supervisor|chair|allocated|assigned|author|scorer|reviewer|auditor|assessor|referred by)\b/i;

/** "Manager decision", "Child in need": what somebody did or is in, and no name. */
const notTheirNames =
  /\b(?:decisions?|in need|protection|plans?|band|caseload|type|status|outcome|date|level|role)\b/i;

/** Whether the header of a carried column says that names of people stand under it. */
export function tellsOfPeople(header: string): boolean {
  const words = header.trim().replace(/[_.]/g, " ");
  return people.test(words) && !notTheirNames.test(words);
}

/** "Dr Adeyemi", "MRS OKAFOR"; MS alone is too often Microsoft's. */
const titled =
  /^(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof|[Ss]gt|PC|DC)\.?\s+\p{Lu}[\p{Ll}\p{M}'’-]|(?:MRS?|DR|PROF)\.?\s+\p{Lu}{2})/u;
/** "J. Okafor", "J.K. Okafor". */
const initialled = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}\p{M}'’-]{2,}$/u;
/** "J Okafor"; but not "CIN Plan", which is a kind of plan. */
const bareInitial = /^(?:\p{Lu}\s){1,2}\p{Lu}[\p{Ll}\p{M}'’-]{2,}$/u;

/** Whether a value is most likely a person, in whatever column: "Dr Adeyemi", "J. Okafor", "J Okafor". */
export function looksLikePerson(value: string): boolean {
  return isSurelyPerson(value) || bareInitial.test(value.trim());
}

/** Whether it can hardly be anything else, so that its parts are looked for too: "Adeyemi" of "Dr Adeyemi". */
export function isSurelyPerson(value: string): boolean {
  return titled.test(value.trim()) || initialled.test(value.trim());
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

import { bareText, type KnownValue } from "./known-values";
import {
  isAnswer,
  isSurelyPerson,
  isTelling,
  looksLikeName,
  looksLikePerson,
  tellsOfPeople,
} from "./person-names";

/** What a carried column says of the sampled cases, as it is shown; "" where a cell is blank. */
export interface CarriedColumn {
  readonly column: string;
  readonly values: readonly string[];
}

/** From this share of different values on, a column holds names and numbers of cases, and no kinds of them. */
const MOSTLY_DIFFERENT = 0.5;

/** Shorter phrases are ordinary words nearly everywhere. In letters and digits. */
const SHORTEST_PHRASE = 5;

/**
 * The carried values of the sampled cases that could tell a case: four digits or more; a person by its form ("Dr Adeyemi"); a
 * name, of up to four words with capitals, in a column whose values mostly differ or whose header says that people stand
 * there; and in the former every other phrase of five letters or more, such as a note (elsewhere they are kinds of cases, such
 * as agencies). Of a name of several words each is looked for too, where it is one for certain. `labels` may stand in the
 * copy: groups and values of tables. Whatever the last look at a finished file stops for is asked about here first.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function namesAndNumbers(
  columns: readonly CarriedColumn[],
  labels: readonly string[],
): { readonly values: readonly KnownValue[]; readonly partsOfNames: readonly KnownValue[] } {
  const allowed = new Set(labels.map(folded));
  const values: KnownValue[] = [];
  const partsOfNames: KnownValue[] = [];
  for (const { column, values: written } of columns) {
    const filled = written.map((value) => value.trim()).filter((value) => value !== "");
    const different = [...new Set(filled)];
    const mostlyDiffer = different.length >= MOSTLY_DIFFERENT * filled.length;
    const holdsNames = mostlyDiffer || tellsOfPeople(column);
    for (const value of different) {
      if (allowed.has(folded(value))) continue;
      const isPlain = !mostlyDiffer && isAnswer(value);
      const name = !isPlain && ((holdsNames && looksLikeName(value)) || looksLikePerson(value));
      if (!name && !looksLikeNumber(value) && !(mostlyDiffer && isPhrase(value))) continue;
      values.push({ value, column });
      // "A Team" may be a person; "team" stands everywhere.
      const isApart = name && (holdsNames || isSurelyPerson(value));
      const parts = isApart ? value.split(/[\s,]+/) : [];
      if (parts.length > 1)
        partsOfNames.push(...parts.filter(isTelling).map((part) => ({ value: part, column })));
    }
  }
  return { values, partsOfNames };
}

const folded = (value: string) => value.trim().toLowerCase();

const isPhrase = (value: string) => [...bareText(value)].length >= SHORTEST_PHRASE;

/** Four digits or more: a case number of another system, a reference, a telephone number. */
function looksLikeNumber(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 4 && !/^(?:19|20)\d\d$/.test(value);
}

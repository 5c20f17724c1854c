import type { CarriedColumn } from "./screening/name-or-number";
import { isAnswer, looksLikeName, looksLikePerson, tellsOfPeople } from "./screening/person-names";

/** From this share of different values on, a column tells cases apart; below it holds kinds of cases, such as agencies. */
const MOSTLY_DIFFERENT = 0.5;

/**
 * Carried values that must not be in a file that leaves: all of columns whose values mostly differ; of the others names where the
 * header says that people stand there, what is a person by its form, and what has four digits or more. The check list asks
 * about each of them first (`namesAndNumbers`).
 * Checked by: test/share/last-look-and-screening.laws.test.ts, test/core/disclosure/guarded-values.test.ts
 */
export function guardedValues(carried: readonly CarriedColumn[]): readonly string[] {
  return carried.flatMap(({ column, values }) => {
    const filled = values.map((value) => value.trim()).filter((value) => value !== "");
    const different = [...new Set(filled)];
    if (different.length > MOSTLY_DIFFERENT * filled.length) return different;
    const holdsPeople = tellsOfPeople(column);
    return different.filter(
      (value) =>
        looksLikePerson(value) ||
        (holdsPeople && looksLikeName(value) && !isAnswer(value)) ||
        (value.match(/\p{Nd}/gu) ?? []).length >= 4,
    );
  });
}

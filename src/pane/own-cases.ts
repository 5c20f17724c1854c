import type { FoundList } from "../core/frame/found-list";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { MOST_GROUPS } from "./group-values";
import type { SetUp } from "./set-up";
import { typedWholeNumber } from "./words/typed-whole-number";

/** What is asked about cases that were chosen before; sizes as typed. */
export interface OwnCases {
  readonly name: string;
  readonly chosen: ExistingCases["chosen"];
  /** How many there were to choose from, by group ("" where not grouped). All blank: nobody knows. */
  readonly sizes: Readonly<Record<string, string>>;
  /** By criterion id; blank where the column is still to be added. */
  readonly markColumns: Readonly<Record<string, string>>;
}

export const noOwnCases: OwnCases = { name: "", chosen: "unknown", sizes: {}, markColumns: {} };

/** The answers as they stand on the record, to be changed. */
export function ownCasesOf({ name, chosen, populationSizes, markColumns }: ExistingCases): OwnCases {
  const sizes = Object.entries(populationSizes ?? {}).map(([group, size]) => [group, String(size)] as const);
  return { name, chosen, sizes: Object.fromEntries(sizes), markColumns };
}

/** Why the answers can't be used yet, in a sentence; null where they can. */
export function ownCasesFault(own: OwnCases, groups: readonly string[], setUp: SetUp): string | null {
  if (setUp.caseIdColumns[0] === undefined) return "Choose the column with the case numbers.";
  if (groups.length > MOST_GROUPS)
    return "Choose a column with fewer values as the group, or say that they are not grouped.";
  const typed = groups.map((group) => own.sizes[group]?.trim() ?? "");
  const given = typed.filter((text) => text !== "");
  if (given.length > 0 && given.length < groups.length)
    return "Type how many there were in every group, or in none if nobody knows.";
  if (given.some((text) => typedWholeNumber(text) === null))
    return "How many there were must be a whole number.";
  const columns = Object.values(own.markColumns).filter((column) => column !== "");
  if (new Set(columns).size < columns.length) return "Two questions have the same column.";
  return null;
}

/** The answers as the audit keeps them. To be asked only where there is no fault. */
export function existingCases(
  own: OwnCases,
  groups: readonly string[],
  setUp: SetUp,
  list: FoundList,
): ExistingCases {
  const sizes = groups.map((group) => [group, typedWholeNumber(own.sizes[group] ?? "")] as const);
  const known = sizes.flatMap(([group, size]) => (size === null ? [] : [[group, size] as const]));
  return {
    name: own.name.trim() === "" ? setUp.name.trim() : own.name.trim(),
    place: list.place,
    caseIdColumn: setUp.caseIdColumns[0] ?? "",
    groupColumn: setUp.groupColumn,
    populationSizes: known.length === 0 ? null : Object.fromEntries(known),
    chosen: own.chosen,
    criteriaSet: setUp.criteriaSet,
    markColumns: Object.fromEntries(Object.entries(own.markColumns).filter(([, column]) => column !== "")),
    settings: { confidenceLevel: setUp.confidenceLevel, partlyCountsAs: setUp.partlyCountsAs },
  };
}

import type { FoundList } from "../core/frame/found-list";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { MOST_GROUPS } from "./group-values";
import { ownDrawFault, ownDrawOf, statedOwnDraw, type OwnDraw } from "./own-draw";
import type { SetUp } from "./set-up";
import { settingsOf } from "./set-up-definition";
import { typedWholeNumber } from "./words/typed-whole-number";

/** What is asked about cases that were chosen before; sizes as typed. */
export interface OwnCases {
  readonly name: string;
  readonly chosen: ExistingCases["chosen"];
  /** How many there were to choose from, by group ("" where not grouped). All blank: nobody knows. */
  readonly sizes: Readonly<Record<string, string>>;
  /** By criterion id; blank where the column is still to be added. */
  readonly markColumns: Readonly<Record<string, string>>;
  /** What words of those columns stand for, by criterion id, as far as the auditor said so. */
  readonly markWords: NonNullable<ExistingCases["markWords"]>;
  /** Drawn with a seed by this tool's method; null where not. Counts only for cases chosen at random. */
  readonly draw: OwnDraw | null;
}

export const noOwnCases: OwnCases = {
  name: "",
  chosen: "unknown",
  sizes: {},
  markColumns: {},
  markWords: {},
  draw: null,
};

/** The draw, where the cases were chosen at random by it. */
export function drawOf({ chosen, draw }: OwnCases): OwnDraw | null {
  return chosen === "random" ? draw : null;
}

/** The answers as they stand on the record, to be changed. */
export function ownCasesOf({
  name,
  chosen,
  populationSizes,
  markColumns,
  markWords = {},
  drawn,
}: ExistingCases): OwnCases {
  const sizes = Object.entries(populationSizes ?? {}).map(([group, size]) => [group, String(size)] as const);
  const draw = drawn === undefined ? null : ownDrawOf(drawn);
  return { name, chosen, sizes: Object.fromEntries(sizes), markColumns, markWords, draw };
}

/** Why the answers can't be used yet, in a sentence; null where they can. */
export function ownCasesFault(
  own: OwnCases,
  groups: readonly string[],
  setUp: SetUp,
  list: FoundList,
): string | null {
  if (setUp.caseIdColumns[0] === undefined) return "Choose the column with the case numbers.";
  if (groups.length > MOST_GROUPS)
    return "Choose a column with fewer values as the group, or say that they are not grouped.";
  const columns = Object.values(own.markColumns).filter((column) => column !== "");
  if (new Set(columns).size < columns.length) return "Two questions have the same column.";
  const draw = drawOf(own);
  if (draw !== null) return ownDrawFault(draw, list);
  const typed = groups.map((group) => own.sizes[group]?.trim() ?? "");
  const given = typed.filter((text) => text !== "");
  if (given.length > 0 && given.length < groups.length)
    return "Type how many there were in every group, or in none if nobody knows.";
  if (given.some((text) => typedWholeNumber(text) === null))
    return "How many there were must be a whole number.";
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
  const draw = drawOf(own);
  const words = Object.entries(own.markWords).filter(
    ([id, said]) => (own.markColumns[id] ?? "") !== "" && said.length > 0,
  );
  return {
    name: own.name.trim() === "" ? setUp.name.trim() : own.name.trim(),
    place: list.place,
    caseIdColumn: setUp.caseIdColumns[0] ?? "",
    groupColumn: setUp.groupColumn,
    // Of a draw, the table says how many there were.
    populationSizes: known.length === 0 || draw !== null ? null : Object.fromEntries(known),
    chosen: own.chosen,
    criteriaSet: setUp.criteriaSet,
    markColumns: Object.fromEntries(Object.entries(own.markColumns).filter(([, column]) => column !== "")),
    ...(words.length === 0 ? {} : { markWords: Object.fromEntries(words) }),
    settings: settingsOf(setUp),
    ...(draw === null ? {} : { drawn: statedOwnDraw(draw, list) }),
  };
}

import type { CellValue } from "../core/frame/cell-value";
import type { CriteriaSet } from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import { columnFits } from "./column-fits";
import { expectedColumns } from "./expected-columns";
import { questionHeaders } from "./scoring-headers";
import { scoringParts, type ScoringPart } from "./scoring-parts";
import type { ScoredTableColumns } from "./scoring-rows";

/** A scoring column that is gone by its header, and the columns that could be it under another, the likeliest first. */
export interface RenamedColumn {
  readonly header: string;
  readonly candidates: readonly string[];
  /**
   * One of them is the column of this question under another number: then the number was changed on Audit criteria, and the
   * remarks beside it are known by the old one.
   */
  readonly renumbered: boolean;
}

/**
 * Scoring columns that were there and are gone by their headers, with those that could be them: columns that are none of
 * ours and stood in none of the tables before ours were added.
 * - Answers: of a question of which another column stands, or whose marks were said to stand in a column. Any column could
 *   be it whose cells hold answers that the question allows, in half of the filled ones or more, or nothing: a pasted mark
 *   that isn't allowed must not hide the column that it stands in.
 * - Reason, comment, kind, theme, scorer, day, urgent concern: the column in whose place it stands by those around it. Before
 *   columns are added (`"adding"`), also any column whose cells hold what belongs there.
 * Without a column that could be it, the column was removed, and nothing is given.
 * Checked by: test/sheets/renamed-columns.test.ts
 */
export function renamedColumns(
  set: CriteriaSet,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  columns: Omit<ScoredTableColumns, "headerRow">,
  when: "adding" | "reading" = "adding",
): readonly RenamedColumn[] {
  const parts = scoringParts(set);
  const positions = new Map(
    headers.map((header, index): [string, number] => [foldedWord(header), index]).reverse(),
  );
  const place = (header: string): number => positions.get(foldedWord(header)) ?? -1;
  const isStanding = (header: string): boolean => place(header) >= 0;
  const mappedOf = (part: ScoringPart): string | undefined =>
    part.part === "mark" ? columns.markColumns[part.criterion.id] : undefined;
  const gone = parts.flatMap((part, at) => {
    const isThere = [mappedOf(part) ?? part.header, part.header].some(isStanding);
    return isThere || !wasThere(part, parts, headers, isStanding, mappedOf(part)) ? [] : [{ part, at }];
  });
  if (gone.length === 0) return [];

  const known = knownHeaders(set, parts, columns);
  const unknown = headers.flatMap((header, index) =>
    header.trim() === "" || known.has(foldedWord(header)) ? [] : [index],
  );
  const order = parts.map(({ header }) => place(header));
  return gone.flatMap(({ part, at }): RenamedColumn[] => {
    const inPlace = expectedColumns(order, at).filter((index) => unknown.includes(index));
    const isSought = part.part === "mark" || when === "adding";
    const fitting = isSought
      ? unknown.filter((index) =>
          columnFits(
            part,
            rows.map((row) => row[index] ?? ""),
            set,
          ),
        )
      : [];
    const likely = part.part === "mark" ? inPlace.filter((index) => fitting.includes(index)) : inPlace;
    const candidates = [...new Set([...likely, ...fitting])].map((index) => headers[index] ?? "");
    if (candidates.length === 0) return [];
    const renumbered =
      part.part === "mark" && candidates.some((each) => isRenumbered(each, part.criterion.shortName));
    return [{ header: mappedOf(part) ?? part.header, candidates, renumbered }];
  });
}

/** Something else of the same question, or of the same kind, stands: so this one was added once. */
function wasThere(
  part: ScoringPart,
  parts: readonly ScoringPart[],
  headers: readonly string[],
  isStanding: (header: string) => boolean,
  mapped: string | undefined,
): boolean {
  switch (part.part) {
    case "scorer":
    case "scoredOn":
    case "urgent":
    case "acknowledged":
      // They are added with the columns of the first question, and a concern that nobody sees is the worst of all.
      return parts.some(({ criterion, header }) => criterion !== null && isStanding(header));
    default: {
      const own = Object.values(questionHeaders(part.criterion));
      return (
        mapped !== undefined ||
        own.some((header) => header !== null && isStanding(header)) ||
        (part.part === "mark" && headers.some((each) => isRenumbered(each, part.criterion.shortName)))
      );
    }
  }
}

/** "3 Right decision", where the question is the fourth by now. */
function isRenumbered(header: string, shortName: string): boolean {
  const name = /^\d{1,4} (.+)$/u.exec(header.trim())?.[1];
  return name !== undefined && foldedWord(name) === foldedWord(shortName);
}

/** Headers that are no renamed column of ours. */
function knownHeaders(
  set: CriteriaSet,
  parts: readonly ScoringPart[],
  {
    caseHeader,
    groupHeader,
    rankHeader,
    roleHeader,
    markColumns,
    before = [],
  }: Omit<ScoredTableColumns, "headerRow">,
): ReadonlySet<string> {
  const own = parts.map(({ header }) => foldedWord(header));
  const stoodBefore = before.map(foldedWord);
  return new Set([
    ...own,
    ...[caseHeader, groupHeader, rankHeader, roleHeader].map((header) => foldedWord(header ?? "")),
    ...Object.values(markColumns).map(foldedWord),
    ...set.criteria.flatMap(({ applies }) =>
      applies.when === "columnIsOneOf" ? [foldedWord(applies.column)] : [],
    ),
    // A table that was written down with our columns in it says nothing about what stood before them.
    ...(stoodBefore.some((header) => own.includes(header)) ? [] : stoodBefore),
  ]);
}

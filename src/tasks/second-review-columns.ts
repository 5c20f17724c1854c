import { isDateFormat } from "../core/frame/date-format";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import type { CriteriaSet } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { secondReviewQuestions } from "../core/scoring/second-review-questions";
import { sampleHeaders, uniqueHeaders, type CarriedColumn } from "../sheets/sample-sheet";
import type { ScoredTableReading } from "../sheets/scoring-rows";
import type { SheetLook } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import { carriedColumns } from "./carried-columns";

/** A column that goes along onto the sheet of the second review; `column` counts from 0. */
export type SecondReviewColumn = CarriedColumn & { readonly column: number };

/**
 * The columns of the scored table that the second reviewer sees. Of a sample those that it carries from the list; what
 * people added beside them stays behind, since it may tell of first marks. Of a table of the auditor's own any column may,
 * so that only those go along which a rule of the questions asks about, and none that holds marks.
 */
export function secondReviewColumns(
  { record, existingCases, columns: { caseHeader, groupHeader, markColumns } }: AuditBasis,
  set: Pick<CriteriaSet, "criteria">,
  { headers, headerRow }: ScoredTableReading,
  look: SheetLook | undefined,
): readonly SecondReviewColumn[] {
  const own = Object.values(sampleHeaders);
  const carriedFromList =
    record === null
      ? []
      : uniqueHeaders([
          caseHeader,
          ...own,
          ...carriedColumns(frameOfDraw(record.definition), null).map(({ header }) => header),
        ]).slice(1 + own.length);
  const first = [...Object.values(markColumns), caseHeader, groupHeader ?? ""].map(foldedWord);
  const askedAbout = secondReviewQuestions(set)
    .asked.flatMap(({ applies }) => (applies.when === "columnIsOneOf" ? [applies.column] : []))
    .filter((header) => !first.includes(foldedWord(header)));
  return (existingCases === null ? carriedFromList : [...new Set(askedAbout)]).flatMap((header) => {
    const column = headers.findIndex((each) => foldedWord(each) === foldedWord(header));
    return column < 0 ? [] : [{ header, column, isDate: holdsDates(look, headerRow, column) }];
  });
}

/** Decided by the first rows under the headers, as far as they were looked at. */
function holdsDates(look: SheetLook | undefined, headerRow: number, column: number): boolean {
  const { top = 1, left = 1 } = look?.used ?? {};
  const below = (look?.topRows ?? []).slice(Math.max(0, headerRow + 1 - top));
  const first = below.find(({ values }) => cellText(values[column + 1 - left] ?? "") !== "");
  return (
    typeof first?.values[column + 1 - left] === "number" &&
    isDateFormat(first.numberFormats[column + 1 - left] ?? "")
  );
}

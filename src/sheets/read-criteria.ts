import { cellAddress } from "../core/frame/cell-address";
import { isCellError, type CellValue } from "../core/frame/cell-value";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CriterionFault } from "../core/scoring-problem";
import type { Problem } from "../core/problem";
import { criteriaFaults } from "../core/scoring/criteria-faults";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { cellText } from "../core/scoring/mark-meaning";
import { listedWords } from "../core/scoring/word-list";
import { criteriaFacts, criteriaHeaders, headerOfPart, type CriteriaHeader } from "./criteria-columns";
import { criteriaTable, type CriteriaTable } from "./criteria-table";
import { appliesOfWords, kindOfWords, marksOfWords, partlyOfWords } from "./criteria-words";
import type { SheetCells } from "./workbook";

/**
 * The set of criteria as it stands on Audit criteria, with what people edited there. Columns are found by their
 * headers, so that they may be moved; a row with neither id nor question is passed over. A sheet of an earlier version,
 * without the columns Section, Kind and Options, reads as marks only. Every cell that can't be used is refused with its
 * place. `columns` are the headers that rules may ask about; null where they aren't known.
 * Law: what `criteriaSheet` writes reads as the same set.
 * Checked by: test/sheets/criteria-sheet.test.ts
 */
export function readCriteria(
  cells: SheetCells,
  columns: readonly string[] | null = null,
): Outcome<CriteriaSet> {
  const unreadable = (why: string) => refusal({ kind: "definitionUnreadable", where: cells.sheet, why });
  const found = criteriaTable(cells);
  if (!found.found) return unreadable(`there is no row with the headers ${found.missing.join(", ")}`);
  const { table } = found;
  const problems: Problem[] = [];
  const criteria: Criterion[] = [];
  for (const row of table.rows) {
    const { criterion, faults } = criterionOfRow(cells, table, row, criteria);
    problems.push(...faults);
    criteria.push(criterion);
  }
  if (criteria.length === 0) return unreadable("no question");
  // A cell that can't be read is told of once, not again for what was made of it.
  const told = new Set(problems.map((problem) => ("place" in problem ? problem.place?.address : "")));
  for (const { index, part, fault, text } of criteriaFaults(criteria, columns)) {
    const problem = unusable(cells, table, table.rows[index] ?? 0, headerOfPart[part], fault, text);
    if (!told.has(problem.place?.address)) problems.push(problem);
  }
  const fact = (label: string) => {
    const index = cells.values.findIndex((each) => each[0] === label);
    return { index, words: (column: number) => cellText(cells.values[index]?.[column] ?? "") };
  };
  const partly = fact(criteriaFacts.partly);
  const partlyCountsAs = partlyOfWords(partly.words(2));
  if (partlyCountsAs === null)
    problems.push({
      kind: "criterionUnusable",
      where: cells.sheet,
      row: partly.index + 1,
      column: criteriaFacts.partly,
      fault: "unreadable",
      text: partly.words(2),
      place: { sheet: cells.sheet, address: cellAddress(3, partly.index + 1) },
    });
  if (problems.length > 0) return refusal(...problems);
  const [one = "case", many = "cases"] = listedWords(fact(criteriaFacts.caseWord).words(2));
  const set = fact(criteriaFacts.set);
  return success({
    id: set.words(2),
    title: set.words(3),
    auditedAgainst: fact(criteriaFacts.audited).words(2),
    caseWord: { one, many },
    criteria,
    themes: listedWords(fact(criteriaFacts.themes).words(2)),
    ...(partlyCountsAs === undefined || partlyCountsAs === null ? {} : { partlyCountsAs }),
  });
}

function criterionOfRow(
  cells: SheetCells,
  table: CriteriaTable,
  row: number,
  before: readonly Criterion[],
): { readonly criterion: Criterion; readonly faults: readonly Problem[] } {
  const faults: Problem[] = [];
  const cell = (header: CriteriaHeader): CellValue =>
    cells.values[row - 1]?.[(table.columns.get(header) ?? 0) - 1] ?? "";
  const words = (header: CriteriaHeader): string => cellText(cell(header));
  const fault = (header: CriteriaHeader, kind: CriterionFault): void => {
    faults.push(unusable(cells, table, row, header, kind, words(header)));
  };
  for (const header of criteriaHeaders) if (isCellError(cell(header))) fault(header, "unreadable");
  const kind = kindOfWords(words("Kind"));
  if (kind === null && !isCellError(cell("Kind"))) fault("Kind", "kindUnknown");
  const marks = marksOfWords(words("Marks"));
  if (marks === null && !isCellError(cell("Marks"))) fault("Marks", "unreadable");
  const applies = appliesOfWords(words("Applies to"));
  if (applies === null && !isCellError(cell("Applies to"))) fault("Applies to", "unreadable");
  const because = words("Deemed met because");
  const number = cell("Number");
  const next = Math.max(0, ...before.map((each) => each.number)) + 1;
  return {
    criterion: {
      id: words("Id") as CriterionId,
      number: number === "" ? next : typeof number === "number" ? number : Number.NaN,
      section: words("Section"),
      shortName: words("Short name"),
      question: words("Question"),
      foundSentence: words("Words of the result"),
      guidance: words("Guidance"),
      standard: words("Held against"),
      kind: kind ?? "mark",
      marks: marks ?? [],
      options: listedWords(words("Options")),
      reasons: listedWords(words("Reasons offered")),
      applies: applies ?? { when: "always" },
      ...(because === "" ? {} : { deemedMetBecause: because }),
    },
    faults,
  };
}

function unusable(
  { sheet }: SheetCells,
  { columns }: CriteriaTable,
  row: number,
  column: CriteriaHeader,
  fault: CriterionFault,
  text: string,
): Extract<Problem, { kind: "criterionUnusable" }> {
  const place = { sheet, address: cellAddress(columns.get(column) ?? 1, row) };
  return { kind: "criterionUnusable", where: sheet, row, column, fault, text, place };
}

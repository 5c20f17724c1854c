import type { CellValue } from "../core/frame/cell-value";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText } from "../core/scoring/mark-meaning";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { criteriaFacts, criteriaHeaderRow, criteriaHeaders } from "./criteria-columns";
import { appliesOfWords, listOfWords, marksOfWords } from "./criteria-words";
import type { SheetCells } from "./workbook";

/**
 * The set of criteria as it stands on Audit criteria, with what people edited there. Columns are found by their
 * headers, so that they may be moved; a row without an id ends the table. Refused with the cell's column where marks or
 * applicability are in no form that we know. Law: what `criteriaSheet` writes reads as the same set.
 * Checked by: test/sheets/criteria-sheet.test.ts
 */
export function readCriteria(cells: SheetCells): Outcome<CriteriaSet> {
  const unreadable = (why: string) => refusal({ kind: "definitionUnreadable", where: cells.sheet, why });
  const fact = (label: string) => {
    const row = cells.values.find((each) => each[0] === label) ?? [];
    return (column: number) => cellText(row[column] ?? "");
  };
  const headers = (cells.values[criteriaHeaderRow - 1] ?? []).map(cellText);
  const missing = criteriaHeaders.filter((header) => !headers.includes(header));
  if (missing.length > 0) return unreadable(`no column ${missing.join(", ")} in row ${criteriaHeaderRow}`);

  const criteria: Criterion[] = [];
  for (const row of cells.values.slice(criteriaHeaderRow)) {
    const cell = (header: (typeof criteriaHeaders)[number]): CellValue => row[headers.indexOf(header)] ?? "";
    const words = (header: (typeof criteriaHeaders)[number]) => cellText(cell(header));
    const id = words("Id");
    if (id === "") break;
    const marks = marksOfWords(words("Marks"));
    if (marks === null) return unreadable(`“${id}”: Marks, ${words("Marks")}`);
    const applies = appliesOfWords(words("Applies to"));
    if (applies === null) return unreadable(`“${id}”: Applies to, ${words("Applies to")}`);
    if (criteria.some((other) => other.id === id)) return unreadable(`“${id}” stands twice`);
    const number = cell("Number");
    const because = words("Deemed met because");
    criteria.push({
      id: id as CriterionId,
      number: typeof number === "number" ? number : criteria.length + 1,
      shortName: words("Short name"),
      question: words("Question"),
      foundSentence: words("Words of the result"),
      guidance: words("Guidance"),
      standard: words("Held against"),
      marks,
      reasons: listOfWords(words("Reasons offered")),
      applies,
      ...(because === "" ? {} : { deemedMetBecause: because }),
    });
  }
  if (criteria.length === 0) return unreadable("no question");
  const set = fact(criteriaFacts.set);
  const [one = "case", many = "cases"] = listOfWords(fact(criteriaFacts.caseWord)(2));
  return success({
    id: set(2),
    title: set(3),
    auditedAgainst: fact(criteriaFacts.audited)(2),
    caseWord: { one, many },
    criteria,
    themes: listOfWords(fact(criteriaFacts.themes)(2)),
  });
}

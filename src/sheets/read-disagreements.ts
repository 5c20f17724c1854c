import { questionName } from "../core/findings/question-name";
import { caseKey } from "../core/frame/case-key";
import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { AgreedMark } from "../core/scoring/agreed-marks";
import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import { cellText, foldedWord, markReading } from "../core/scoring/mark-meaning";
import { disagreementHeaders, disagreementOrder, type DisagreementColumn } from "./disagreement-columns";
import type { SheetCells } from "./workbook";

/** A row of Audit disagreements. */
export interface DisagreementLine {
  readonly key: UnitId;
  readonly criterion: CriterionId;
  readonly row: number;
  /** null while it is not settled. */
  readonly agreed: AgreedMark | null;
}

export interface DisagreementsReading {
  readonly sheet: string;
  readonly lines: readonly DisagreementLine[];
  /** Agreed marks of questions that were removed since: they count nowhere. */
  readonly leftOut: readonly CellPlace[];
  readonly headerRow: number;
  readonly lastRow: number;
  /** Where each column stands now, counted from 1. */
  readonly columns: Readonly<Record<DisagreementColumn, number>>;
}

type Fault = "twice" | "caseNotReviewed" | "questionUnknown" | "markNotOffered";

/**
 * Audit disagreements as it stands, read by its headers. Refused, with the cells: a column that is gone; an agreed mark
 * for a case without a second review, under a question id that there is not beside the name of a question that there is, or
 * that the question does not offer; two rows that settle the same differently. Rows without an agreed mark are never refused.
 * Checked by: test/sheets/second-review.test.ts.
 */
export function readDisagreements(
  { sheet, values }: SheetCells,
  set: Pick<CriteriaSet, "criteria">,
  reviewed: ReadonlySet<UnitId>,
): Outcome<DisagreementsReading> {
  const found = headerPlace(values);
  const headers = (values[found] ?? []).map((cell) => foldedWord(cellText(cell)));
  const places = disagreementOrder.map((name) => headers.indexOf(foldedWord(disagreementHeaders[name])) + 1);
  const absent = disagreementOrder.find((_, index) => places[index] === 0);
  if (absent !== undefined) {
    const there = headers.filter((header) => header !== "");
    return refusal({ kind: "columnMissing", sheet, column: disagreementHeaders[absent], headers: there });
  }
  const columns = Object.fromEntries(
    disagreementOrder.map((name, index) => [name, places[index] ?? 0]),
  ) as Record<DisagreementColumn, number>;

  const lines: DisagreementLine[] = [];
  const faults: { fault: Fault; case: string; place: CellPlace }[] = [];
  const leftOut: CellPlace[] = [];
  const named = new Set(set.criteria.map((criterion) => foldedWord(questionName(criterion))));
  let lastRow = found + 1;
  values.slice(found + 1).forEach((cells, down) => {
    const row = found + 2 + down;
    const at = (name: DisagreementColumn): CellValue => cells[columns[name] - 1] ?? "";
    const words = (name: DisagreementColumn): string => cellText(at(name));
    if (cells.some((cell) => cellText(cell) !== "")) lastRow = row;
    const key = caseKey(at("caseNumber"));
    const criterion = set.criteria.find(({ id }) => foldedWord(id) === foldedWord(words("questionId")));
    const place = { sheet, address: cellAddress(columns.agreed, row) };
    const wrong = (fault: Fault) => faults.push({ fault, case: words("caseNumber"), place });
    const isSettled = words("agreed") !== "";
    if (!key.ok || !reviewed.has(key.key)) {
      if (isSettled) wrong("caseNotReviewed");
      return;
    }
    if (criterion === undefined) {
      // A question that was removed since takes its agreed marks along; a misspelt id must not.
      if (isSettled && named.has(foldedWord(words("question")))) wrong("questionUnknown");
      else if (isSettled) leftOut.push(place);
      return;
    }
    const reading = markReading(at("agreed"), criterion);
    if (reading.state === "notAllowed") wrong("markNotOffered");
    const agreed =
      reading.state !== "allowed"
        ? null
        : {
            key: key.key,
            criterion: criterion.id,
            word: reading.word,
            meaning: reading.meaning,
            by: words("agreedBy"),
            when: words("agreedOn"),
            why: words("why"),
            place,
          };
    const twin = lines.find((line) => line.key === key.key && line.criterion === criterion.id);
    if (agreed !== null && twin !== undefined && twin.agreed !== null && twin.agreed.word !== agreed.word)
      wrong("twice");
    if (twin === undefined) lines.push({ key: key.key, criterion: criterion.id, row, agreed });
    else if (twin.agreed === null) lines[lines.indexOf(twin)] = { ...twin, row, agreed };
  });
  const first = faults[0];
  if (first !== undefined) {
    const same = faults.filter(({ fault }) => fault === first.fault);
    return refusal({
      kind: "agreedMarkUnusable",
      sheet,
      fault: first.fault,
      cases: [...new Set(same.map((each) => each.case))],
      places: same.map(({ place }) => place),
    });
  }
  return success({ sheet, lines, leftOut, headerRow: found + 1, lastRow, columns });
}

/** The first row that has the columns by which a settled mark is found; the row of a new sheet where none has. */
function headerPlace(values: SheetCells["values"]): number {
  const { caseNumber, questionId, agreed } = disagreementHeaders;
  const wanted = [caseNumber, questionId, agreed].map(foldedWord);
  const index = values.findIndex((row) => {
    const words = row.map((cell) => foldedWord(cellText(cell)));
    return wanted.filter((word) => words.includes(word)).length >= 2;
  });
  return Math.max(0, index);
}

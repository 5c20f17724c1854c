import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import type { Outcome } from "../../src/core/outcome";
import type { AgreementReading, SecondReviewAsked, SettledMark } from "../../src/tasks/second-review-results";
import { listWorkbook, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell } from "./workbook-picture";

export const SAMPLE = "Audit sample";
export const REVIEW = "Audit second review";
export const DISAGREEMENTS = "Audit disagreements";

export const TYPED: SecondReviewAsked = {
  size: { by: "number", number: 4 },
  seed: { origin: "typed", seed: "7 3 5 1" },
  reviewer: "R. Singh",
  stayBlank: [],
};

/** The sample of the small audit, every first mark Yes. */
export const audited = (): Promise<SmallAudit> => scored(smallDefinition(), listWorkbook());

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The rows under the headers of a sheet of ours. */
export const rowsOf = ({ workbook }: SmallAudit, sheet: string): readonly (readonly CellValue[])[] =>
  valuesOf(sheetNamed(workbook, sheet)).slice(4);

/** Counted from 1; 0 where no column bears the header. */
export const columnOf = ({ workbook }: SmallAudit, sheet: string, header: string): number =>
  (valuesOf(sheetNamed(workbook, sheet))[3] ?? []).indexOf(header) + 1;

/** The second reviewer marks every question of every case. */
export function reviewAll(
  audit: SmallAudit,
  mark: (row: number, question: string) => string,
  sheet: string = REVIEW,
): void {
  const headers = valuesOf(sheetNamed(audit.workbook, sheet))[3] ?? [];
  rowsOf(audit, sheet).forEach((_, down) =>
    headers.forEach((header, across) => {
      if (!/^\d (?!Reason|Comment)/.test(String(header))) return;
      setCell(audit.workbook, sheet, 5 + down, across + 1, mark(down, String(header)));
    }),
  );
}

export async function requestsOf(audit: SmallAudit, ask: () => Promise<unknown>): Promise<number> {
  const before = audit.open.excel.host.counters.requests;
  await ask();
  return audit.open.excel.host.counters.requests - before;
}

/** A second review in which the reviewer says No to the first question of the first case only. */
export async function reviewed(): Promise<SmallAudit> {
  const audit = await audited();
  value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
  reviewAll(audit, (row, question) => (row === 0 && question.startsWith("1 ") ? "No" : "Yes"));
  return audit;
}

/** Settling one of the disagreements, the first unless told otherwise. */
export function settling(reading: AgreementReading, agreed: string, index = 0): SettledMark {
  const mark = reading.disagreements[index]?.mark;
  if (mark === undefined) throw new Error("no such disagreement");
  const { key, criterion, first, second } = mark;
  return { case: key, criterion, first: first ?? "", second: second ?? "", agreed, why: "", stayBlank: 0 };
}

import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { InsertedSheets } from "../sheets/workbook";
import { isPayloadError, problemOfHostError, type HostError } from "./host-error";
import { request } from "./request";

/**
 * Copies sheets of a file to the end of the workbook (ExcelApi 1.13): 1 request, 1 more for the names that they got, and 1
 * for renaming what got a reserved one. Where Excel refuses the file the answer is `null`: a policy, a kind of Excel, a file
 * that it can't read, or one that is too large to send. A cell that is being edited and a busy Excel are problems as elsewhere.
 * Sheets whose names can't be told or put right are taken away again.
 * Checked by: test/excel/insert-sheets.test.ts
 */
export async function insertSheets(
  base64: string,
  names: readonly string[],
  reserved: readonly string[],
): Promise<Outcome<InsertedSheets>> {
  const answer = await request({ written: [], expects: isOfTheFile }, (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: [...names],
      positionType: "End",
    });
    return () => ids.value;
  });
  if (!answer.ok)
    return "expected" in answer
      ? success({ inserted: null, tooLarge: isPayloadError(answer.expected) })
      : answer;
  const called = await request({ written: names }, (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    return () => worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  if (!called.ok) return withoutThem(answer.value, names, called.problems);
  const ours = called.value.filter(({ id }) => answer.value.includes(id));
  const taken = new Set([...reserved, ...called.value.map(({ name }) => name)].map(folded));
  const renamed = ours.map((sheet) => ({
    ...sheet,
    name: reserved.map(folded).includes(folded(sheet.name)) ? freeName(sheet.name, taken) : sheet.name,
  }));
  const changed = renamed.filter(({ name }, index) => name !== ours[index]?.name);
  if (changed.length > 0) {
    const done = await request({ written: ours.map(({ name }) => name) }, (context) => {
      for (const { id, name } of changed) context.workbook.worksheets.getItem(id).name = name;
      return () => null;
    });
    if (!done.ok) return withoutThem(answer.value, names, done.problems);
  }
  return success({ inserted: renamed.map(({ name }) => name) });
}

/** What is about the file and not about the moment. */
function isOfTheFile(error: HostError): boolean {
  if (isPayloadError(error)) return true;
  const { kind } = problemOfHostError(error, null, []);
  return kind === "excelRefused" || kind === "accessDenied";
}

/** The problems, with nothing left behind; where not even that can be done they say which sheets stand there. */
async function withoutThem(
  ids: readonly string[],
  names: readonly string[],
  problems: readonly Problem[],
): Promise<Outcome<never>> {
  const removed = await request({ written: [] }, (context) => {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    return () => null;
  });
  const written = removed.ok ? [] : names;
  return refusal(...problems.map((problem) => ("written" in problem ? { ...problem, written } : problem)));
}

const folded = (name: string): string => name.toLowerCase();

function freeName(name: string, taken: Set<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${name.slice(0, 26)} (${number})`;
    if (taken.has(folded(free))) continue;
    taken.add(folded(free));
    return free;
  }
}

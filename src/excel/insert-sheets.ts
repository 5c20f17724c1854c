import { refusal, success, type Outcome } from "../core/outcome";
import { request } from "./request";

/**
 * Copies sheets of a file to the end of the workbook (ExcelApi 1.13): 1 request, 1 more for the names that they got, and 1
 * for renaming what got a reserved one. Whatever Excel refuses the file with, the answer is `null`: a policy, a kind of
 * Excel, a file that it can't read.
 * Checked by: test/excel/insert-sheets.test.ts
 */
export async function insertSheets(
  base64: string,
  names: readonly string[],
  reserved: readonly string[],
): Promise<Outcome<{ readonly inserted: readonly string[] | null }>> {
  const answer = await request({ written: [], expects: () => true }, (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: [...names],
      positionType: "End",
    });
    return () => ids.value;
  });
  if (!answer.ok) return "expected" in answer ? success({ inserted: null }) : answer;
  const called = await request({ written: names }, (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    return () => worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  if (!called.ok) return refusal(...called.problems);
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
    if (!done.ok) return refusal(...done.problems);
  }
  return success({ inserted: renamed.map(({ name }) => name) });
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

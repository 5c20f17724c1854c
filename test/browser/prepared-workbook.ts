import { join } from "node:path";

/** How far the example has come in a workbook that a test begins with, so that it need not go the whole way to there. */
export type Prepared = "drawn" | "scored" | "findings";

/** Where `make-workbooks.ts` puts it before the tests of a run. */
export function preparedWorkbook(root: string, prepared: Prepared): string {
  return join(root, "out", "prepared-workbooks", `${prepared}.xlsx`);
}

import { strToU8 } from "fflate";
import { findingsParts } from "./findings-parts";
import type { SharedReport } from "./shared-report";
import { packedParts } from "./xlsx/packed-parts";
import { chartPartNames, expectedParts, surveySheetName } from "./xlsx/part-names";

/**
 * The findings workbook for an e-mail, as the bytes of a file. It is built from the report and nothing else, so that the
 * list of cases can't get into it; nothing goes in but the expected parts. The same report gives the same bytes. `leaks`
 * looks at them before they are handed over. It is loaded when it is asked for: the pane opens without it.
 * Checked by: test/share/findings-workbook.test.ts, test/share/findings-workbook.long.test.ts
 */
export function findingsWorkbook(report: SharedReport): Uint8Array {
  const parts = findingsParts(report);
  const names = expectedParts(parts.has(chartPartNames.chart), parts.has(surveySheetName));
  return packedParts(Object.fromEntries(names.map((name) => [name, strToU8(parts.get(name) ?? "")])));
}

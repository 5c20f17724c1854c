import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { DrawEvent, DrawEventKind } from "../core/sampling/draw-record";
import { momentOfWords } from "./moment-words";
import { recordLabels, registerColumns } from "./record-labels";
import { indexesUnder, partHeadings } from "./record-places";

const kinds: readonly DrawEventKind[] = [
  "Check",
  "Extension",
  "Replacement",
  "Removal",
  "Assignment",
  "Second review",
  "Copy choices",
  "Copy text",
  "Copy label",
  "Copy made",
  "Survey",
];

/**
 * The register of a record over all its parts, oldest first; [] where nothing was ever done, null where a part is not
 * whole. Checked by: test/sheets/audit-record.test.ts.
 */
export function registerEvents(values: readonly (readonly CellValue[])[]): readonly DrawEvent[] | null {
  const events: DrawEvent[] = [];
  for (const heading of partHeadings(values, recordLabels.register)) {
    const [header = [], ...rows] = indexesUnder(values, heading).map((index) => values[index] ?? []);
    if (registerColumns.some((word, index) => header[index] !== word)) return null;
    for (const [when = "", result = "", same = "", of = "", by = "", kind = ""] of rows) {
      const known = kinds.find((word) => word === kind);
      if (known === undefined) return null;
      events.push({
        when: momentOfWords(textOf(when)),
        kind: known,
        result: textOf(result),
        same: typeof same === "number" ? same : null,
        of: typeof of === "number" ? of : null,
        by: textOf(by),
      });
    }
  }
  return events;
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

import { composedCaseKey } from "../core/frame/case-key";
import type { UnitId } from "../core/frame/unit";
import { success, type Outcome } from "../core/outcome";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { readFrameSheet } from "../sheets/frame-sheet";
import type { ListCells } from "../core/frame/list-cells";
import type { Progress } from "../sheets/workbook";
import { readListOfDraw } from "./list-of-draw";
import { recordsAmong } from "./own-sheets";
import type { ReadFindings } from "./preview-findings";
import type { TaskGround } from "./task-ground";

export interface KnownCases {
  readonly cases: readonly UnitId[];
  /** All cases of the list, or only those that were drawn or are scored. */
  readonly from: "list" | "sample";
}

/**
 * All case numbers that must not stand in a copy: those of the list as it was frozen on Audit frame, of every draw that the
 * workbook records, and of the scored table. Where there is no Audit frame (lists above 50,000 cases), the list itself
 * is read, for 1 request and more where it has moved; where that is gone too, only the drawn cases are known.
 */
export async function knownCases(
  ground: Pick<TaskGround, "workbook">,
  { frame, records, record, table }: Pick<ReadFindings, "frame" | "records" | "record" | "table">,
  progress?: Progress,
): Promise<Outcome<KnownCases>> {
  const drawn = recordsAmong(records).flatMap((each) => (each.draw?.tickets ?? []).map(({ key }) => key));
  const sampled = [...drawn, ...table.rows.map(({ key }) => key)];
  const all = (listed: readonly UnitId[], from: KnownCases["from"]): Outcome<KnownCases> =>
    success({ cases: [...new Set([...listed, ...sampled])], from });
  const frozen = frame === null ? null : readFrameSheet(frame);
  if (frozen?.ok === true)
    return all(
      frozen.value.map(({ key }) => key as UnitId),
      "list",
    );
  const draw = record?.draw ?? null;
  if (record === null || draw === null) return all([], "sample");
  const definition = frameOfDraw(record.definition);
  const read = await readListOfDraw(ground, draw.place, definition, [], progress);
  if (!read.ok) return read;
  const { list } = read.value;
  return list === null ? all([], "sample") : all(keysOf(list, definition.caseIdColumns), "list");
}

function keysOf({ columns, rowCount }: ListCells, caseIdColumns: readonly string[]): readonly UnitId[] {
  const ids = caseIdColumns.map((header) => columns.find((column) => column.header === header)?.values ?? []);
  return Array.from({ length: rowCount }, (_, row) =>
    composedCaseKey(ids.map((values) => values[row] ?? "")),
  ).flatMap((key) => (key.ok ? [key.key] : []));
}

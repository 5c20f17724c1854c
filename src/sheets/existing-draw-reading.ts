import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import type { TicketLine } from "../core/sampling/draw-record";
import { recordLabels, ticketColumns } from "./record-labels";
import { factIndex, indexesUnder } from "./record-places";

type Rows = readonly (readonly CellValue[])[];

/** The tickets on a record of cases that were drawn elsewhere; null where that part is not whole. */
export function drawnTickets(values: Rows): readonly TicketLine[] | null {
  const rows = tableUnder(values, recordLabels.tickets, ticketColumns);
  const lines = (rows ?? []).flatMap(([key = "", ticket = "", rank = "", role = "", stratum = ""]) =>
    typeof rank === "number" && (role === "Sample" || role === "Spare") && /^[0-9a-f]{64}$/.test(text(ticket))
      ? [
          {
            key: text(key) as UnitId,
            ticket: text(ticket),
            rank,
            role,
            stratum: text(stratum) as StratumLabel,
          } as const,
        ]
      : [],
  );
  return rows === null || lines.length < rows.length ? null : lines;
}

/** What stands beside a label of the facts; null where the label does not stand. */
export function factBeside(values: Rows, label: string): string | null {
  const index = factIndex(values, label);
  return index < 0 ? null : text(values[index]?.[1] ?? "");
}

/** The rows under a heading and its header row; null where one of the two is not there. */
function tableUnder(values: Rows, heading: string, columns: readonly string[]): Rows | null {
  const [header, ...rows] = indexesUnder(values, heading).map((index) => values[index] ?? []);
  return header !== undefined && columns.every((word, index) => header[index] === word) ? rows : null;
}

function text(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

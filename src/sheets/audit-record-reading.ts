import type { AuditDefinition } from "../core/audit-definition";
import { auditDefinition } from "../core/audit-definition-form";
import type { CellValue } from "../core/frame/cell-value";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import type { ListPlace } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type {
  DrawRecord,
  DrawState,
  RecordedCheck,
  RecordedDraw,
  TicketLine,
} from "../core/sampling/draw-record";
import { LABEL, NO_GROUPS, SECTION, SEED_HIDDEN } from "./audit-record-words";
import { momentOfText } from "./moment-text";
import { cellText, factOfLabel, rowOfLabel, tableUnder } from "./sheet-rows";
import type { SheetCells } from "./workbook";

const STATES: readonly DrawState[] = ["Draft", "Drawing", "Committed", "Stopped", "Void", "Removed"];

/** Thrown inside this file only, to leave a nested reading at the first part that can't be read. */
class Unreadable extends Error {}

/**
 * The record that stands on a sheet. What people and challengers see is what is read: state, seed, group sizes,
 * tickets and fingerprint come from their tables; only the set-up comes from its own section. Refused with the part
 * that can't be read.
 */
export function readAuditRecord(cells: SheetCells): Outcome<DrawRecord> {
  try {
    return success(record(cells));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refusal({ kind: "recordUnreadable", record: cells.sheet, part: error.message });
  }
}

function record(cells: SheetCells): DrawRecord {
  const state = STATES.find((each) => each === fact(cells, LABEL.state));
  if (state === undefined) throw new Unreadable(LABEL.state);
  const setUp = readSetUp(cells);
  return {
    sheet: cells.sheet,
    state,
    stateSince: momentOfText(fact(cells, LABEL.since)),
    stateReason: fact(cells, LABEL.why),
    by: fact(cells, LABEL.by),
    definition: definition(setUp, cells.sheet),
    draw: setUp.has("place") ? draw(cells, setUp) : null,
    checks: checks(cells),
  };
}

function fact(cells: SheetCells, label: string): string {
  const words = factOfLabel(cells, label);
  if (words === null) throw new Unreadable(label);
  return words;
}

/** The JSON facts by name; a fact that goes on in further rows is put together again. */
function readSetUp(cells: SheetCells): ReadonlyMap<string, unknown> {
  const start = rowOfLabel(cells, SECTION.setUp);
  if (start === null) throw new Unreadable(SECTION.setUp);
  const json = new Map<string, string>();
  for (const row of cells.values.slice(start)) {
    const name = cellText(row[0]).replace(/ \(\d+\)$/, "");
    if (name === "") break;
    json.set(name, (json.get(name) ?? "") + cellText(row[1]));
  }
  return new Map([...json].map(([name, text]) => [name, parsed(name, text)]));
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unreadable(`${SECTION.setUp}: ${name}`);
  }
}

function setUpFact<T>(setUp: ReadonlyMap<string, unknown>, name: string): T {
  if (!setUp.has(name)) throw new Unreadable(`${SECTION.setUp}: ${name}`);
  return setUp.get(name) as T;
}

function definition(setUp: ReadonlyMap<string, unknown>, sheet: string): AuditDefinition {
  const members = ["name", "list", "frame", "sample", "seed", "criteriaSet", "settings"] as const;
  const read = auditDefinition(
    Object.fromEntries(members.map((member) => [member, setUpFact<unknown>(setUp, member)])),
    sheet,
  );
  if (!read.ok) throw new Unreadable(SECTION.setUp);
  return read.value;
}

function draw(cells: SheetCells, setUp: ReadonlyMap<string, unknown>): RecordedDraw {
  const rows = setUpFact<{ rowCount: number; hiddenRows: number }>(setUp, "rows");
  const values = setUpFact<readonly (readonly string[])[]>(setUp, "groupValues");
  const seed = fact(cells, LABEL.seed);
  return {
    place: setUpFact<ListPlace>(setUp, "place"),
    rowCount: rows.rowCount,
    hiddenRows: rows.hiddenRows,
    exclusions: table(cells, SECTION.whoIsIn).map((row) => ({
      step: cellText(row[0]),
      rule: cellText(row[1]),
      rowsOut: cellText(row[2]) === "" ? null : count(row[2], SECTION.whoIsIn),
      rowsLeft: count(row[3], SECTION.whoIsIn),
    })),
    strata: table(cells, SECTION.groups)
      .slice(0, -1)
      .map((row, index) => ({
        label: label(row[0]),
        values: values[index] ?? [],
        populationSize: count(row[2], SECTION.groups),
        drawn: count(row[3], SECTION.groups),
        spares: count(row[4], SECTION.groups),
      })),
    fingerprint: digits(cells, LABEL.fingerprint),
    frozenAt: momentOfText(fact(cells, LABEL.frozen)),
    seedOrigin: setUpFact<{ origin: "typed" | "made" }>(setUp, "seed").origin,
    seedMadeAt: momentOfText(fact(cells, LABEL.seedMade)),
    seedHash: digits(cells, LABEL.seedHash),
    seed: seed === SEED_HIDDEN ? null : seed,
    method: fact(cells, LABEL.method),
    sampleSheet: setUpFact(setUp, "sampleSheet"),
    frameSheet: setUpFact(setUp, "frameSheet"),
    tickets: table(cells, SECTION.tickets).map(ticketLine),
  };
}

function table(cells: SheetCells, section: string): readonly (readonly CellValue[])[] {
  const rows = tableUnder(cells, section);
  if (rows === null) throw new Unreadable(section);
  return rows;
}

function ticketLine(row: readonly CellValue[]): TicketLine {
  const role = cellText(row[3]);
  if (role !== "Sample" && role !== "Spare") throw new Unreadable(SECTION.tickets);
  return {
    key: cellText(row[0]) as UnitId,
    ticket: cellText(row[1]),
    rank: count(row[2], SECTION.tickets),
    role,
    stratum: label(row[4]),
  };
}

function label(value: CellValue | undefined): StratumLabel {
  const words = cellText(value);
  return (words === NO_GROUPS ? "" : words) as StratumLabel;
}

function count(value: CellValue | undefined, part: string): number {
  const number = Number(cellText(value).trim() === "" ? Number.NaN : cellText(value));
  if (!Number.isInteger(number) || number < 0) throw new Unreadable(part);
  return number;
}

function digits(cells: SheetCells, name: string): string {
  const text = fact(cells, name).replaceAll(" ", "");
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Unreadable(name);
  return text;
}

function checks(cells: SheetCells): readonly RecordedCheck[] {
  return table(cells, SECTION.checks)
    .filter((row) => cellText(row[1]) !== "")
    .map((row) => ({
      when: momentOfText(cellText(row[0])),
      result: cellText(row[1]),
      same: count(row[2], SECTION.checks),
      of: count(row[3], SECTION.checks),
      by: cellText(row[4]),
    }));
}

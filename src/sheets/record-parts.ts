import { wholeNumberText } from "../core/findings/number-text";
import type { DrawRecord, RecordedDraw } from "../core/sampling/draw-record";
import { keptLines } from "./kept-lines";
import { momentInWords } from "./moment-words";
import type { Part, PartRow } from "./part";
import type { PlannedCell, Role } from "./plan";
import {
  checkColumns,
  keptLine,
  recordGrid,
  recordLabels,
  seedNotShown,
  ticketColumns,
} from "./record-labels";
import type { KeptDraw, KeptFacts } from "./record-schema";
import {
  checkedWords,
  checkingCommand,
  checkingRules,
  drawNumberWords,
  listWords,
  periodWords,
  sharedOutWords,
  stateMeanings,
} from "./record-words";
import { tablePart } from "./table-part";
import { columnPoints, textPoints } from "./text-lines";

/** A label with its value; a value too long for the page wraps in its column. */
export function factRow(label: string, value: string, role: Role = "line"): PartRow {
  const room = columnPoints(recordGrid.slice(1).reduce((sum, width) => sum + width, 0));
  const long = role === "line" && textPoints(value, 10, false) > room;
  return { cells: [label, value], roles: ["rowHeader", long ? "text" : role], data: true };
}

/** State, list, case number and period: what everybody asks first. */
export function factsPart(record: DrawRecord): Part {
  const { definition, draw } = record;
  return {
    ruled: [],
    rows: [
      {
        cells: [recordLabels.state, record.state, stateMeanings[record.state]],
        roles: ["rowHeader", "lead", "line"],
        data: true,
      },
      factRow(recordLabels.since, momentInWords(record.stateSince)),
      factRow(recordLabels.by, record.by),
      factRow(recordLabels.why, record.stateReason),
      factRow(recordLabels.checked, checkedWords(record.checks)),
      factRow("Audit", definition.name),
      factRow("Draw", drawNumberWords(record.sheet)),
      factRow("List", listWords(definition, draw)),
      factRow("Case number", definition.frame.caseIdColumns.join(" / ")),
      factRow("Period", periodWords(definition)),
    ],
  };
}

export function whoIsInPart({ exclusions }: RecordedDraw): Part {
  return tablePart({
    heading: "Who is in",
    data: true,
    columns: [
      { header: "Step", role: "rowHeader" },
      { header: "Rule", role: "text" },
      { header: "Rows out", role: "count" },
      { header: "Rows left", role: "count" },
    ],
    rows: exclusions.map(({ step, rule, rowsOut, rowsLeft }) => [step, rule, rowsOut, rowsLeft]),
  });
}

export function groupsPart({ strata }: RecordedDraw, groupColumn: string | null): Part {
  const sum = (of: (stratum: RecordedDraw["strata"][number]) => number) =>
    strata.reduce((total, stratum) => total + of(stratum), 0);
  return tablePart({
    heading: "Groups and sample",
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: groupColumn === null ? "Values" : `Values in ${groupColumn}`, role: "text" },
      { header: "In the list", role: "count" },
      { header: "Drawn", role: "count" },
      { header: "Spares", role: "count" },
      { header: "One case stands for", role: "interval" },
    ],
    rows: strata.map(({ label, values, populationSize, drawn, spares }): readonly PlannedCell[] => [
      label === "" ? "All cases" : label,
      values.join("; "),
      populationSize,
      drawn,
      spares,
      drawn === 0 ? "none drawn" : `${tenths(populationSize / drawn)} cases`,
    ]),
    total: [
      "All",
      null,
      sum(({ populationSize }) => populationSize),
      sum(({ drawn }) => drawn),
      sum(({ spares }) => spares),
      null,
    ],
  });
}

function tenths(amount: number): string {
  const rounded = Math.round(amount * 10);
  return `${wholeNumberText(Math.floor(rounded / 10))}.${rounded % 10}`;
}

export function drawPart(record: DrawRecord, draw: RecordedDraw): Part {
  const origin =
    draw.seedOrigin === "typed" ? "Typed by the auditor" : "Made by this computer’s random source";
  const sheets = [draw.sampleSheet, ...(draw.frameSheet === null ? [] : [draw.frameSheet])];
  return {
    ruled: [],
    rows: [
      { cells: ["The draw"], roles: ["section"], height: 24 },
      factRow("Shared out", sharedOutWords(record.definition)),
      factRow("List frozen", momentInWords(draw.frozenAt)),
      factRow(recordLabels.seed, draw.seed ?? seedNotShown, draw.seed === null ? "line" : "codeLine"),
      factRow("Where the seed comes from", `${origin}, ${momentInWords(draw.seedMadeAt)}`),
      factRow(recordLabels.seedHash, draw.seedHash, "codeLine"),
      factRow("Method", draw.method),
      factRow(recordLabels.fingerprint, draw.fingerprint, "codeLine"),
      factRow("Sheets of this draw", sheets.join(", ")),
    ],
  };
}

export function checkingPart(): Part {
  return {
    ruled: [],
    rows: [
      { cells: ["How to check this without Excel"], roles: ["section"], height: 24 },
      ...checkingRules.map((rule): PartRow => ({ cells: [rule], roles: ["line"] })),
      { cells: [checkingCommand], roles: ["codeLine"], data: true },
      {
        cells: ["The command gives the ticket of one case: put the seed for $SEED and the key for $KEY."],
        roles: ["note"],
      },
    ],
  };
}

export function ticketsPart({ tickets }: RecordedDraw): Part {
  const roles: readonly Role[] = ["rowHeader", "code", "count", "line", "line"];
  return tablePart({
    heading: recordLabels.tickets,
    newPage: true,
    data: true,
    ruledColumns: recordGrid.length,
    columns: ticketColumns.map((header, index) => ({ header, role: roles[index] ?? "text" })),
    rows: tickets.map(({ key, ticket, rank, role, stratum }) => [key, ticket, rank, role, stratum]),
  });
}

/** The facts that only Case Audit reads, as lines of JSON. */
export function keptPart({ definition, draw }: DrawRecord): Part {
  const kept: KeptFacts = { version: 1, definition, draw: draw === null ? null : withoutProof(draw) };
  return {
    ruled: [],
    newPage: draw !== null,
    rows: [
      { cells: [recordLabels.kept], roles: ["section"], height: 24 },
      { cells: [keptLine], roles: ["note"] },
      ...keptLines(kept).map((line): PartRow => ({ cells: [line], roles: ["codeLine"], data: true })),
    ],
  };
}

/** The seed is shown only once the draw is committed, and the tickets have a table of their own. */
function withoutProof(draw: RecordedDraw): KeptDraw {
  const kept: KeptDraw & { seed?: unknown; tickets?: unknown } = { ...draw };
  delete kept.seed;
  delete kept.tickets;
  return kept;
}

/** Last on the sheet, so that a line can be added without moving anything. */
export function checksPart({ checks }: DrawRecord): Part {
  return tablePart({
    heading: recordLabels.checks,
    data: true,
    columns: checkColumns.map((header, index) => ({ header, role: checkRoles[index] ?? "text" })),
    rows: checks.map(checkCells),
  });
}

export const checkRoles: readonly Role[] = ["rowHeader", "text", "count", "count", "line"];

export function checkCells({
  when,
  result,
  same,
  of,
  by,
}: DrawRecord["checks"][number]): readonly PlannedCell[] {
  return [momentInWords(when), result, same, of, by];
}

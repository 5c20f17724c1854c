import { cellAddress } from "../core/frame/cell-address";
import { dayInWords, daysInPeriod } from "../core/frame/calendar";
import type { DrawRecord, RecordedDraw } from "../core/sampling/draw-record";
import { blankRow, bodyRow, factRow, headerRow, noteRow, sectionRow, totalRow } from "./audit-record-rows";
import { LABEL, NO_GROUPS, SECTION, SEED_HIDDEN } from "./audit-record-words";
import { momentText } from "./moment-text";
import type { StackedRow } from "./stacked-rows";

const COUNT = new Intl.NumberFormat("en-GB");
const WEIGHT = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function factRows(record: DrawRecord): readonly StackedRow[] {
  const { definition, draw } = record;
  return [
    factRow(LABEL.state, record.state, "lead"),
    factRow(LABEL.since, momentText(record.stateSince)),
    factRow(LABEL.by, record.by),
    factRow(LABEL.why, record.stateReason),
    factRow(LABEL.audit, definition.name),
    factRow(LABEL.list, draw === null ? `Sheet “${definition.list.sheet}”` : listInWords(draw)),
    factRow(LABEL.caseNumber, definition.frame.caseIdColumns.join(" / ")),
    factRow(LABEL.period, periodInWords(record)),
  ];
}

function listInWords({ place, rowCount, hiddenRows }: RecordedDraw): string {
  const area = `${cellAddress(place.firstColumn, place.headerRow)}:${cellAddress(place.lastColumn, place.lastRow)}`;
  const hidden = hiddenRows === 0 ? "" : `, ${COUNT.format(hiddenRows)} of them hidden`;
  const table = place.table === null ? "" : `, table ${place.table}`;
  return `Sheet “${place.sheet}”${table}, ${area}, headers in row ${place.headerRow}, ${COUNT.format(rowCount)} rows${hidden}`;
}

function periodInWords({ definition }: DrawRecord): string {
  const { period } = definition.frame;
  if (period === null) return "Not limited by date";
  const days = `${daysInPeriod(period.from, period.to)} days`;
  const text = period.readTextDates ? "; dates kept as text read day first" : "";
  return `${period.column}, ${dayInWords(period.from)} to ${dayInWords(period.to)}, both included (${days})${text}`;
}

export function whoIsInRows(draw: RecordedDraw): readonly StackedRow[] {
  return [
    blankRow(),
    sectionRow(SECTION.whoIsIn),
    headerRow(["Step", "Rule", "Rows out", "Rows left"], [2, 3]),
    ...draw.exclusions.map(({ step, rule, rowsOut, rowsLeft }) =>
      bodyRow([step, rule, rowsOut ?? "", rowsLeft], ["rowHeader", "text", "count", "count"]),
    ),
  ];
}

export function groupRows({ definition }: DrawRecord, draw: RecordedDraw): readonly StackedRow[] {
  const column = definition.frame.strata.column;
  const sum = (part: "populationSize" | "drawn" | "spares") =>
    draw.strata.reduce((all, stratum) => all + stratum[part], 0);
  return [
    blankRow(),
    sectionRow(SECTION.groups),
    headerRow(
      [
        "Group",
        column === null ? "Values" : `Values in ${column}`,
        "In the list",
        "Drawn",
        "Spares",
        "One case stands for",
      ],
      [2, 3, 4, 5],
    ),
    ...draw.strata.map(({ label, values, populationSize, drawn, spares }) =>
      bodyRow(
        [
          label === "" ? NO_GROUPS : label,
          values.join("; "),
          populationSize,
          drawn,
          spares,
          drawn === 0 ? "left out" : `${WEIGHT.format(populationSize / drawn)} cases`,
        ],
        ["rowHeader", "text", "count", "count", "count", "interval"],
      ),
    ),
    totalRow(
      ["All", "", sum("populationSize"), sum("drawn"), sum("spares"), ""],
      ["total", "total", "totalCount", "totalCount", "totalCount", "total"],
    ),
  ];
}

export function drawRows({ definition }: DrawRecord, draw: RecordedDraw): readonly StackedRow[] {
  const { sample } = definition;
  const shares = {
    equal: "Equally",
    proportional: "In proportion to size",
    stated: "As stated for each group",
  }[sample.allocation.method];
  const minimum =
    sample.allocation.method === "stated" ? "" : `, at least ${sample.minimumPerStratum} a group`;
  const origin =
    draw.seedOrigin === "made" ? "Made by this computer’s secure random source" : "Typed by the auditor";
  return [
    blankRow(),
    sectionRow(SECTION.draw),
    factRow(LABEL.sharedOut, shares + minimum),
    factRow(LABEL.frozen, momentText(draw.frozenAt)),
    factRow(LABEL.seedMade, momentText(draw.seedMadeAt)),
    factRow(LABEL.seedOrigin, origin),
    factRow(LABEL.seedHash, grouped(draw.seedHash), "code"),
    factRow(LABEL.seed, draw.seed ?? SEED_HIDDEN, draw.seed === null ? "text" : "code"),
    factRow(LABEL.method, draw.method),
    factRow(LABEL.fingerprint, grouped(draw.fingerprint), "code"),
    factRow(
      LABEL.sheets,
      [draw.sampleSheet, ...(draw.frameSheet === null ? [] : [draw.frameSheet])].join("; "),
    ),
  ];
}

/** In groups of four, to be compared by eye. */
function grouped(digits: string): string {
  return digits.match(/.{1,4}/g)?.join(" ") ?? digits;
}

export function ticketRows(draw: RecordedDraw): readonly StackedRow[] {
  return [
    blankRow(),
    sectionRow(SECTION.tickets),
    headerRow([LABEL.caseNumber, "Ticket", "Rank", "Role", "Group"], [2]),
    ...draw.tickets.map(({ key, ticket, rank, role, stratum }) =>
      bodyRow(
        [key, ticket, rank, role, stratum === "" ? NO_GROUPS : stratum],
        ["rowHeader", "code", "count", "text", "text"],
      ),
    ),
  ];
}

export function howToCheckRows(draw: RecordedDraw): readonly StackedRow[] {
  return [
    blankRow(),
    sectionRow(SECTION.howToCheck),
    factRow("One ticket", `printf '%s,%s' "$SEED" "$KEY" | sha256sum`, "code"),
    factRow(
      "1. Keys",
      "The key of a case is its case number without spaces at the ends. A number is written without separators.",
    ),
    factRow("2. Tickets", "The ticket is the SHA-256 of seed, comma, key: 64 signs, in small letters."),
    factRow(
      "3. Ranks",
      "In each group, sort all its cases by ticket. The lowest are the sample, the next ones the spares, in that order.",
    ),
    factRow(
      "4. The list",
      draw.frameSheet === null
        ? "The list is too long for a sheet of its own; the fingerprint is the SHA-256 of its lines: key, tab, group, line feed, sorted by bytes."
        : `Every case that could be drawn stands on ${draw.frameSheet}; the fingerprint is the SHA-256 of its lines: key, tab, group, line feed, sorted by bytes.`,
    ),
  ];
}

/** What the tool must read again exactly, one fact a row, as JSON. Nothing stands here that a table above says. */
export function setUpRows({ definition, draw }: DrawRecord): readonly StackedRow[] {
  const facts: Readonly<Record<string, unknown>> = {
    ...definition,
    ...(draw === null
      ? {}
      : {
          place: draw.place,
          rows: { rowCount: draw.rowCount, hiddenRows: draw.hiddenRows },
          groupValues: draw.strata.map(({ values }) => values),
          frameSheet: draw.frameSheet,
          sampleSheet: draw.sampleSheet,
        }),
  };
  return [
    blankRow(),
    sectionRow(SECTION.setUp),
    ...Object.entries(facts).flatMap(([name, value]) =>
      pieces(JSON.stringify(value)).map((piece, index) =>
        factRow(index === 0 ? name : `${name} (${index + 1})`, piece, "code"),
      ),
    ),
  ];
}

/** A cell holds 32,767 characters; longer JSON goes on in the next row. */
function pieces(json: string): readonly string[] {
  return json.match(/[\s\S]{1,30000}/g) ?? [json];
}

export function checkRows(record: DrawRecord): readonly StackedRow[] {
  return [
    blankRow(),
    sectionRow(SECTION.checks),
    headerRow(["When", "Result", "The same", "Of", "By"], [2, 3]),
    ...record.checks.map(({ when, result, same, of, by }) =>
      bodyRow([momentText(when), result, same, of, by], ["rowHeader", "text", "count", "count", "text"]),
    ),
    ...(record.checks.length === 0 ? [noteRow("None yet. Check this draw in the Case Audit pane.")] : []),
  ];
}

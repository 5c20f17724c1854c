import * as v from "valibot";
import type { StratumLabel } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawnElsewhere } from "../core/sampling/drawn-elsewhere";
import { lastCheck } from "../core/sampling/last-check";
import type { StatedDraw } from "../core/sampling/stated-draw";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { ExistingCasesRecord } from "../core/scoring/existing-cases-record";
import { existingCasesLabels } from "./existing-cases-labels";
import { drawnTickets, factBeside } from "./existing-draw-reading";
import { valueOfKeptLines } from "./kept-lines";
import { keptLine, recordLabels } from "./record-labels";
import { indexesUnder } from "./record-places";
import { registerEvents } from "./register-events";
import { placeSchema, settingsSchema } from "./record-schema";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const statedDrawSchema: v.GenericSchema<unknown, StatedDraw> = v.looseObject({
  seed: v.string(),
  fingerprint: v.nullable(v.string()),
  columns: v.looseObject({
    ticket: v.string(),
    rank: v.string(),
    role: v.nullable(v.string()),
    populationSize: v.string(),
  }),
});

const casesSchema: v.GenericSchema<unknown, ExistingCases> = v.looseObject({
  name: v.string(),
  place: placeSchema,
  caseIdColumn: v.string(),
  groupColumn: v.nullable(v.string()),
  populationSizes: v.nullable(v.record(v.string(), count)),
  chosen: v.picklist(["random", "notRandom", "unknown"]),
  criteriaSet: v.string(),
  markColumns: v.record(v.string(), v.string()),
  markWords: v.exactOptional(
    v.record(v.string(), v.array(v.looseObject({ value: v.string(), mark: v.string() }))),
  ),
  settings: settingsSchema,
  drawn: v.exactOptional(statedDrawSchema),
});

const label = v.pipe(
  v.string(),
  v.transform((text) => text as StratumLabel),
);

const drawSchema: v.GenericSchema<unknown, Omit<DrawnElsewhere, "tickets">> = v.looseObject({
  method: v.string(),
  strata: v.array(v.looseObject({ label, populationSize: count, drawn: count, spares: count })),
});

const keptSchema = v.looseObject({
  version: v.literal(1),
  existingCases: casesSchema,
  draw: v.exactOptional(drawSchema),
});

/**
 * What `existingCasesSheet` wrote, with the checks added since. Refused with the name of the part: a sheet that is the
 * record of a draw, one that is not whole, and one whose seed or fingerprint is not the one that was kept.
 */
export function readExistingCasesRecord(found: SheetCells): Outcome<ExistingCasesRecord> {
  const { cells } = settledRecord(found, [existingCasesLabels.chosenElsewhere]);
  const { sheet, values } = cells;
  const unreadable = (part: string) => refusal({ kind: "recordUnreadable", record: sheet, part });
  if (
    !values.some((row) => row[0] === recordLabels.state && row[1] === existingCasesLabels.chosenElsewhere)
  ) {
    return unreadable(recordLabels.state);
  }
  const lines = indexesUnder(values, recordLabels.kept).map((index) => String(values[index]?.[0] ?? ""));
  const kept = v.safeParse(keptSchema, valueOfKeptLines(lines.filter((line) => line !== keptLine)));
  if (!kept.success) return unreadable(recordLabels.kept);
  const { existingCases: cases, draw } = kept.output;
  const events = registerEvents(values);
  if (events === null) return unreadable(recordLabels.register);
  if (cases.drawn === undefined || draw === undefined) {
    return success({ sheet, cases, draw: null, checks: [], events });
  }
  const { seed, fingerprint } = cases.drawn;
  if (factBeside(values, recordLabels.seed) !== seed) return unreadable(recordLabels.seed);
  if (
    factBeside(values, recordLabels.fingerprint) !== (fingerprint ?? existingCasesLabels.fingerprintNotGiven)
  ) {
    return unreadable(recordLabels.fingerprint);
  }
  const tickets = drawnTickets(values);
  if (tickets === null) return unreadable(recordLabels.tickets);
  const checks = events.flatMap((event) => lastCheck([event]) ?? []);
  // The check with which a draw was taken over stands in the register from the beginning.
  if (checks.length === 0) return unreadable(recordLabels.register);
  return success({ sheet, cases, draw: { ...draw, tickets }, checks, events });
}

/** Only which cases they are and how they were chosen. */
export function readExistingCases(found: SheetCells): Outcome<ExistingCases> {
  const record = readExistingCasesRecord(found);
  return record.ok ? success(record.value.cases) : record;
}

import * as fc from "fast-check";
import type { AuditDefinition } from "../../src/core/audit-definition";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import type { DrawRecord, RecordedDraw } from "../../src/core/sampling/draw-record";

/** Text that people type: no control characters, trimmed as names and reasons are. */
const words = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "").trim());
const name = words.map((text) => `n${text}`);
const moment = fc
  .record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ year, month, day, hour, minute }) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  });
const count = fc.integer({ min: 0, max: 100_000 });
const hex = (length: number) =>
  fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
    .map((signs) => signs.join(""));

export const definitions: fc.Arbitrary<AuditDefinition> = fc.record({
  name,
  list: fc.record({
    sheet: name,
    table: fc.option(name),
    headerRow: fc.option(fc.integer({ min: 1, max: 30 })),
  }),
  frame: fc.record({
    caseIdColumns: fc.array(name, { minLength: 1, maxLength: 2 }),
    period: fc.option(
      fc.constant({ column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: false }),
    ),
    strata: fc.record({
      column: fc.option(name),
      groups: fc.array(fc.record({ label: name, values: fc.array(fc.string(), { maxLength: 3 }) }), {
        maxLength: 3,
      }),
      leaveOutUngrouped: fc.boolean(),
    }),
    carriedColumns: fc.array(name, { maxLength: 3 }),
    leaveOutTotals: fc.boolean(),
  }),
  sample: fc.record({
    size: count,
    allocation: fc.oneof(
      fc.constant({ method: "equal" } as const),
      fc.constant({ method: "proportional" } as const),
      fc.constant({ method: "stated", sizes: { "Early Help": 20, Tickets: 3 }, leftOut: ["NFA"] } as const),
    ),
    minimumPerStratum: count,
    spares: fc.integer({ min: 0, max: 9 }),
  }),
  seed: fc.oneof(
    fc.constant({ origin: "made" } as const),
    name.map((seed) => ({ origin: "typed", seed }) as const),
  ),
  criteriaSet: fc.constant("mash-threshold"),
  settings: fc.record({
    confidenceLevel: fc.constantFrom(0.9, 0.95),
    partlyCountsAs: fc.constantFrom(0, 0.5, 1),
  }),
});

/** Labels that could be taken for a heading or a fact of the record are among them. */
const label = fc.oneof(
  name,
  fc.constantFrom(
    "Tickets",
    "Seed",
    "Register",
    "Register 2",
    "For Case Audit",
    "The draw",
    "=1+1",
    "'Early",
  ),
);

const draws: fc.Arbitrary<RecordedDraw> = fc.record({
  place: fc.record({
    sheet: name,
    table: fc.option(name),
    headerRow: fc.integer({ min: 1, max: 30 }),
    firstColumn: fc.integer({ min: 1, max: 30 }),
    lastColumn: fc.integer({ min: 31, max: 60 }),
    lastRow: fc.integer({ min: 31, max: 60 }),
    headers: fc.array(name, { maxLength: 3 }),
  }),
  rowCount: count,
  hiddenRows: count,
  exclusions: fc.array(fc.record({ step: label, rule: words, rowsOut: fc.option(count), rowsLeft: count }), {
    maxLength: 3,
  }),
  strata: fc.array(
    fc.record({
      label: label.map((text) => text as StratumLabel),
      values: fc.array(fc.string(), { maxLength: 3 }),
      populationSize: count,
      drawn: count,
      spares: count,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  fingerprint: hex(64),
  frozenAt: moment,
  seedOrigin: fc.constantFrom("typed", "made"),
  seedMadeAt: moment,
  seedHash: hex(64),
  seed: fc.option(fc.oneof(name, fc.constant("01234567890123456789"))),
  method: name,
  sampleSheet: name,
  frameSheet: fc.option(name),
  tickets: fc.uniqueArray(
    fc.record({
      key: label.map((text) => text as UnitId),
      ticket: hex(64),
      rank: fc.integer({ min: 1, max: 99 }),
      role: fc.constantFrom("Sample", "Spare", "Spare used", "Replaced"),
      stratum: label.map((text) => text as StratumLabel),
    }),
    { maxLength: 4, selector: ({ key }) => key },
  ),
});

const events = fc.array(
  fc.record({
    when: moment,
    kind: fc.constantFrom("Check", "Extension", "Replacement", "Removal", "Assignment"),
    result: name,
    same: fc.option(count),
    of: fc.option(count),
    by: words,
  }),
  { maxLength: 3 },
);

/** Any record that may come to stand on a sheet. */
export const drawRecords: fc.Arbitrary<DrawRecord> = fc.oneof(
  fc.record({
    sheet: fc.constantFrom("Audit record", "Audit record 2"),
    state: fc.constantFrom("Drawing", "Committed", "Stopped", "Void", "Removed"),
    stateSince: moment,
    stateReason: words,
    by: words,
    definition: definitions,
    draw: draws,
    events,
  }),
  fc.record({
    sheet: fc.constant("Audit record"),
    state: fc.constant("Draft"),
    stateSince: moment,
    stateReason: fc.constant(""),
    by: words,
    definition: definitions,
    draw: fc.constant(null),
    events: fc.constant([]),
  }),
);

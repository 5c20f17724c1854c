import * as fc from "fast-check";
import type { AuditDefinition } from "../../src/core/audit-definition";
import type { Condition, EligibilityRule } from "../../src/core/frame/frame-definition";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import type { DrawRecord, RecordedDraw } from "../../src/core/sampling/draw-record";
import type { AllocationDefinition } from "../../src/core/sampling/sample-definition";
import { anySettings } from "../core/any-settings";

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
/** Numbers that are written and read again unchanged; -0 is not, and nobody types it. */
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const day = fc.constantFrom("2017-09-01", "2017-11-01", "2017-02-31");

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    column: name,
    test: fc.constantFrom("is", "isNot", "contains", "doesNotContain"),
    value: name,
  }),
  fc.record({
    column: name,
    test: fc.constantFrom("isOneOf", "isNoneOf"),
    values: fc.array(name, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ column: name, test: fc.constantFrom("isBlank", "isNotBlank") }),
  fc.record({
    column: name,
    test: fc.constant("numberBetween"),
    from: fc.option(number),
    to: fc.option(number),
  }),
  fc.record({
    column: name,
    test: fc.constant("dateBetween"),
    from: fc.option(day),
    to: fc.option(day),
    readTextDates: fc.boolean(),
  }),
);
const rules: fc.Arbitrary<EligibilityRule> = fc.record({
  effect: fc.constantFrom("leaveOut", "keepOnly"),
  join: fc.constantFrom("and", "or"),
  conditions: fc.array(conditions, { minLength: 1, maxLength: 3 }),
});
const end = fc.option(fc.oneof(number, day));
const groups = fc.array(
  fc.record(
    { label: name, values: fc.array(fc.string(), { maxLength: 3 }), from: end, to: end },
    { requiredKeys: ["label", "values"] },
  ),
  { maxLength: 3 },
);
const bands = fc.constantFrom("number" as const, "date" as const);
const byGroup = (numbers: fc.Arbitrary<number>) => fc.dictionary(name, numbers, { maxKeys: 3 });
const share = fc.constantFrom(0, 0.25, 0.5, 1);
const allocations: fc.Arbitrary<AllocationDefinition> = fc.oneof(
  fc.record({ method: fc.constantFrom("equal", "proportional") }),
  fc.record(
    {
      method: fc.constant("neyman"),
      expected: byGroup(share),
      costs: byGroup(fc.constantFrom(0.5, 1, 40)),
    },
    { requiredKeys: ["method", "expected"] },
  ),
  fc.record({ method: fc.constant("power"), power: share }),
  fc.constant({ method: "stated", sizes: { "Early Help": 20, Tickets: 3 }, leftOut: ["NFA"] }),
);
const hex = (length: number) =>
  fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
    .map((signs) => signs.join(""));

/** Any definition that the form of definitions accepts, also one that a draw would refuse. */
export const definitions: fc.Arbitrary<AuditDefinition> = fc.record({
  name,
  list: fc.record({
    sheet: name,
    table: fc.option(name),
    headerRow: fc.option(fc.integer({ min: 1, max: 30 })),
  }),
  frame: fc.record(
    {
      caseIdColumns: fc.array(name, { minLength: 1, maxLength: 2 }),
      period: fc.option(
        fc.constant({ column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: false }),
      ),
      eligibility: fc.array(rules, { maxLength: 2 }),
      strata: fc.record(
        {
          column: fc.option(name),
          groups,
          bands,
          crossedWith: fc.option(
            fc.record({ column: name, groups, bands }, { requiredKeys: ["column", "groups"] }),
          ),
          leaveOutUngrouped: fc.boolean(),
        },
        { requiredKeys: ["column", "groups", "leaveOutUngrouped"] },
      ),
      severalRowsACase: fc.option(
        fc.record({ rowsInTwoGroups: fc.constantFrom("refuse", "firstGroup", "lastGroup") }),
      ),
      carriedColumns: fc.array(name, { maxLength: 3 }),
      leaveOutTotals: fc.boolean(),
    },
    { requiredKeys: ["caseIdColumns", "period", "strata", "carriedColumns", "leaveOutTotals"] },
  ),
  sample: fc.record(
    {
      selection: fc.constantFrom("stratified", "simpleRandom", "systematic"),
      size: count,
      allocation: allocations,
      minimumPerStratum: count,
      maximumPerStratum: fc.option(count),
      spares: fc.integer({ min: 0, max: 9 }),
    },
    { requiredKeys: ["size", "allocation", "minimumPerStratum", "spares"] },
  ),
  seed: fc.oneof(
    fc.constant({ origin: "made" } as const),
    name.map((seed) => ({ origin: "typed", seed }) as const),
  ),
  criteriaSet: fc.constant("mash-threshold"),
  settings: anySettings,
});

/** Labels that could be taken for a heading or a fact of the record are among them. */
const label = fc.oneof(
  name,
  fc.constantFrom(
    "Tickets",
    "Place",
    "Order of the list",
    "Seed",
    "Register",
    "Register 2",
    "For Case Audit",
    "The draw",
    "=1+1",
    "'Early",
  ),
);

/** All but the order of the list, which only a systematic sample has. */
const REQUIRED: Exclude<keyof RecordedDraw, "frameOrder">[] = [
  "place",
  "rowCount",
  "hiddenRows",
  "exclusions",
  "strata",
  "fingerprint",
  "frozenAt",
  "seedOrigin",
  "seedMadeAt",
  "seedHash",
  "seed",
  "method",
  "sampleSheet",
  "frameSheet",
  "tickets",
];

const draws: fc.Arbitrary<RecordedDraw> = fc.record(
  {
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
    exclusions: fc.array(
      fc.record({ step: label, rule: words, rowsOut: fc.option(count), rowsLeft: count }),
      {
        maxLength: 3,
      },
    ),
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
    frameOrder: hex(64),
    toolVersion: fc.constantFrom("0.1.0", "1.2.3"),
    frozenAt: moment,
    seedOrigin: fc.constantFrom("typed", "made"),
    seedMadeAt: moment,
    seedHash: hex(64),
    seed: fc.option(fc.oneof(name, fc.constant("01234567890123456789"))),
    method: name,
    sampleSheet: name,
    frameSheet: fc.option(name),
    tickets: fc.uniqueArray(
      fc.record(
        {
          key: label.map((text) => text as UnitId),
          ticket: hex(64),
          rank: fc.integer({ min: 1, max: 99 }),
          role: fc.constantFrom("Sample", "Spare", "Spare used", "Replaced"),
          stratum: label.map((text) => text as StratumLabel),
          position: fc.integer({ min: 1, max: 99_999 }),
        },
        { requiredKeys: ["key", "ticket", "rank", "role", "stratum"] },
      ),
      { maxLength: 4, selector: ({ key }) => key },
    ),
  },
  { requiredKeys: REQUIRED },
);

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

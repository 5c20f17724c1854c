import fc from "fast-check";
import type { AuditDefinition } from "../../src/core/audit-definition";
import type {
  Condition,
  EligibilityRule,
  FrameDefinition,
  GroupDefinition,
  Grouping,
} from "../../src/core/frame/frame-definition";
import type { AllocationDefinition, SampleDefinition } from "../../src/core/sampling/sample-definition";
import { anySettings } from "../core/any-settings";
import { list } from "./made-up-audit";

const words = fc.string({ minLength: 1, maxLength: 8 });
// A record is JSON, which knows no -0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const day = fc.oneof(
  fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map(([year, month, date]) => written(year, month, date)),
  fc
    .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const count = fc.nat(999_999_999);

function written(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    column: words,
    test: fc.constantFrom("is", "isNot", "contains", "doesNotContain"),
    value: words,
  }),
  fc.record({
    column: words,
    test: fc.constantFrom("isOneOf", "isNoneOf"),
    values: fc.array(words, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ column: words, test: fc.constantFrom("isBlank", "isNotBlank") }),
  fc.record({
    column: words,
    test: fc.constant("numberBetween" as const),
    from: fc.option(number),
    to: fc.option(number),
  }),
  fc.record({
    column: words,
    test: fc.constant("dateBetween" as const),
    from: fc.option(day),
    to: fc.option(day),
    readTextDates: fc.boolean(),
  }),
);

const rule: fc.Arbitrary<EligibilityRule> = fc.record({
  effect: fc.constantFrom("leaveOut", "keepOnly"),
  join: fc.constantFrom("and", "or"),
  conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
});

const label = fc.string({ maxLength: 8 });
const groups = fc.oneof(
  fc.record({ groups: fc.array(fc.record({ label, values: fc.array(fc.string(), { maxLength: 3 }) })) }),
  bandsOf("number", number),
  bandsOf("date", day),
);

function bandsOf(bands: "number" | "date", end: fc.Arbitrary<number | string>) {
  const group: fc.Arbitrary<GroupDefinition> = fc.record(
    {
      label,
      values: fc.array(fc.string(), { maxLength: 2 }),
      from: fc.option(end),
      to: fc.option(end),
    },
    { requiredKeys: ["label", "values"] },
  );
  return fc.record({ groups: fc.array(group, { maxLength: 4 }), bands: fc.constant(bands) });
}

const grouping: fc.Arbitrary<Grouping> = fc
  .tuple(words, groups)
  .map(([column, made]) => ({ column, ...made }));

const strata = fc
  .tuple(
    fc.option(words),
    groups,
    fc.record({ crossedWith: fc.option(grouping) }, { requiredKeys: [] }),
    fc.boolean(),
  )
  .map(([column, made, crossed, leaveOutUngrouped]) => ({ column, ...made, ...crossed, leaveOutUngrouped }));

const frame: fc.Arbitrary<FrameDefinition> = fc.record(
  {
    caseIdColumns: fc.array(words, { minLength: 1, maxLength: 4 }),
    period: fc.option(fc.record({ column: words, from: day, to: day, readTextDates: fc.boolean() })),
    eligibility: fc.array(rule, { maxLength: 4 }),
    strata,
    severalRowsACase: fc.option(
      fc.record({ rowsInTwoGroups: fc.constantFrom("refuse", "firstGroup", "lastGroup") }),
    ),
    carriedColumns: fc.array(words, { maxLength: 3 }),
    leaveOutTotals: fc.boolean(),
    leaveOutSubHeadings: fc.boolean(),
  },
  { requiredKeys: ["caseIdColumns", "period", "strata", "carriedColumns", "leaveOutTotals"] },
);

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const byGroup = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(
    label.filter((name) => name !== "__proto__"),
    value,
    { maxKeys: 4, noNullPrototype: true },
  );

const allocation: fc.Arbitrary<AllocationDefinition> = fc.oneof(
  fc.record({ method: fc.constantFrom("equal", "proportional") }),
  fc.record(
    {
      method: fc.constant("neyman" as const),
      expected: byGroup(share),
      costs: byGroup(fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
    },
    { requiredKeys: ["method", "expected"] },
  ),
  fc.record({ method: fc.constant("power" as const), power: share }),
  fc.record({
    method: fc.constant("stated" as const),
    sizes: byGroup(fc.oneof(count, fc.constant(0))),
    leftOut: fc.array(label, { maxLength: 3 }),
  }),
);

const sample: fc.Arbitrary<SampleDefinition> = fc.record(
  {
    selection: fc.constantFrom("stratified", "simpleRandom", "systematic"),
    size: count,
    allocation,
    minimumPerStratum: count,
    maximumPerStratum: fc.option(count),
    spares: count,
  },
  { requiredKeys: ["size", "allocation", "minimumPerStratum", "spares"] },
);

/**
 * Any definition that the form accepts of the list that is found, with numbers of nine digits at most where a whole
 * number is typed, and with ends of ranges that are numbers of numbers and days of dates.
 */
export const anyDefinition: fc.Arbitrary<AuditDefinition> = fc.record({
  name: words.filter((name) => name.trim() !== ""),
  list: fc.constantFrom(
    { sheet: list.place.sheet, table: null, headerRow: list.place.headerRow },
    { sheet: list.place.sheet, table: null, headerRow: null },
    {
      sheet: list.place.sheet,
      table: null,
      headerRow: list.place.headerRow,
      headersStated: true as const,
    },
  ),
  frame,
  sample,
  seed: fc.oneof(
    fc.record({ origin: fc.constant("typed" as const), seed: fc.string() }),
    fc.constant({ origin: "made" as const }),
  ),
  criteriaSet: words,
  settings: anySettings,
});

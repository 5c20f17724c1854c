import * as v from "valibot";
import type { AuditDefinition } from "./audit-definition";
import { refusal, success, type Outcome } from "./outcome";

const words = v.pipe(v.string(), v.nonEmpty("must not be empty"));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day like 2017-09-01"));
const count = v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(0, "must not be negative"));

const allocation = v.variant("method", [
  v.strictObject({ method: v.literal("equal") }),
  v.strictObject({ method: v.literal("proportional") }),
  v.strictObject({
    method: v.literal("stated"),
    sizes: v.pipe(
      v.custom<object>(
        (value) => typeof value === "object" && value !== null && !Array.isArray(value),
        "must name the groups",
      ),
      v.record(v.string(), count),
    ),
    leftOut: v.array(v.string()),
  }),
]);

/** The form of an audit definition; docs/audit-file.schema.json says the same for other programs. */
export const auditDefinitionForm: v.GenericSchema<unknown, AuditDefinition> = v.strictObject({
  name: words,
  list: v.strictObject({
    sheet: words,
    table: v.nullable(words),
    headerRow: v.nullable(v.pipe(count, v.minValue(1))),
  }),
  frame: v.strictObject({
    caseIdColumns: v.pipe(v.array(words), v.minLength(1, "must name at least one column")),
    period: v.nullable(v.strictObject({ column: words, from: day, to: day, readTextDates: v.boolean() })),
    strata: v.strictObject({
      column: v.nullable(words),
      groups: v.array(v.strictObject({ label: v.string(), values: v.array(v.string()) })),
      leaveOutUngrouped: v.boolean(),
    }),
    carriedColumns: v.array(words),
    leaveOutTotals: v.boolean(),
  }),
  sample: v.strictObject({ size: count, allocation, minimumPerStratum: count, spares: count }),
  seed: v.variant("origin", [
    v.strictObject({ origin: v.literal("typed"), seed: v.string() }),
    v.strictObject({ origin: v.literal("made") }),
  ]),
  criteriaSet: words,
  settings: v.strictObject({
    confidenceLevel: v.pipe(v.number(), v.gtValue(0.5, "must be above 0.5"), v.ltValue(1, "must be below 1")),
    partlyCountsAs: v.picklist([0, 0.5, 1], "must be 0, 0.5 or 1"),
  }),
});

/**
 * An audit definition out of anything that was read, for example a file or the record. Refused as
 * `definitionUnreadable` with every place that is wrong; unknown members are refused too, since a misspelt one would
 * otherwise be passed over. `where` names what was read.
 */
export function auditDefinition(value: unknown, where: string): Outcome<AuditDefinition> {
  const parsed = v.safeParse(auditDefinitionForm, value);
  if (parsed.success) return success(parsed.output);
  return refusal(
    ...parsed.issues.map((issue) => {
      const path = v.getDotPath(issue);
      return {
        kind: "definitionUnreadable",
        where: path === null ? where : `${where}, ${path}`,
        why: issue.message,
      } as const;
    }),
  );
}

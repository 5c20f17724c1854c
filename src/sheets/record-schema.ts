import * as v from "valibot";
import type { AuditDefinition } from "../core/audit-definition";
import type { ListPlace } from "../core/frame/list-cells";
import type { StratumLabel } from "../core/frame/unit";
import type { RecordedDraw } from "../core/sampling/draw-record";

/** What stands in the record for Case Audit alone, beside what people read there. Members that it does not know are kept. */
export interface KeptFacts {
  readonly version: 1;
  readonly definition: AuditDefinition;
  readonly draw: KeptDraw | null;
}

/** The draw without the seed, which is shown only once it is committed, and the tickets, which have a table of their own. */
export type KeptDraw = Omit<RecordedDraw, "seed" | "tickets">;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const label = v.pipe(
  v.string(),
  v.transform((text) => text as StratumLabel),
);
const nameOrNull = v.nullable(v.string());

export const placeSchema: v.GenericSchema<unknown, ListPlace> = v.looseObject({
  sheet: v.string(),
  table: nameOrNull,
  headerRow: count,
  firstColumn: count,
  lastColumn: count,
  lastRow: count,
  headers: v.array(v.string()),
});

export const settingsSchema = v.looseObject({
  confidenceLevel: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  partlyCountsAs: v.picklist([0, 0.5, 1]),
});

const frameSchema = v.looseObject({
  caseIdColumns: v.array(v.string()),
  period: v.nullable(
    v.looseObject({ column: v.string(), from: v.string(), to: v.string(), readTextDates: v.boolean() }),
  ),
  strata: v.looseObject({
    column: nameOrNull,
    groups: v.array(v.looseObject({ label: v.string(), values: v.array(v.string()) })),
    leaveOutUngrouped: v.boolean(),
  }),
  carriedColumns: v.array(v.string()),
  leaveOutTotals: v.boolean(),
});

const allocationSchema = v.variant("method", [
  v.looseObject({ method: v.literal("equal") }),
  v.looseObject({ method: v.literal("proportional") }),
  v.looseObject({
    method: v.literal("stated"),
    sizes: v.record(v.string(), count),
    leftOut: v.array(v.string()),
  }),
]);

const definitionSchema: v.GenericSchema<unknown, AuditDefinition> = v.looseObject({
  name: v.string(),
  list: v.looseObject({ sheet: v.string(), table: nameOrNull, headerRow: v.nullable(count) }),
  frame: frameSchema,
  sample: v.looseObject({
    size: count,
    allocation: allocationSchema,
    minimumPerStratum: count,
    spares: count,
  }),
  seed: v.variant("origin", [
    v.looseObject({ origin: v.literal("typed"), seed: v.string() }),
    v.looseObject({ origin: v.literal("made") }),
  ]),
  criteriaSet: v.string(),
  settings: settingsSchema,
});

const drawSchema: v.GenericSchema<unknown, KeptDraw> = v.looseObject({
  place: placeSchema,
  rowCount: count,
  hiddenRows: count,
  exclusions: v.array(
    v.looseObject({ step: v.string(), rule: v.string(), rowsOut: v.nullable(count), rowsLeft: count }),
  ),
  strata: v.array(
    v.looseObject({
      label,
      values: v.array(v.string()),
      populationSize: count,
      drawn: count,
      spares: count,
    }),
  ),
  fingerprint: v.string(),
  frozenAt: v.string(),
  seedOrigin: v.picklist(["typed", "made"]),
  seedMadeAt: v.string(),
  seedHash: v.string(),
  method: v.string(),
  sampleSheet: v.string(),
  frameSheet: nameOrNull,
});

export const keptFactsSchema: v.GenericSchema<unknown, KeptFacts> = v.looseObject({
  version: v.literal(1),
  definition: definitionSchema,
  draw: v.nullable(drawSchema),
});

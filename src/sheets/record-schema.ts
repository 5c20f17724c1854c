import * as v from "valibot";
import type { AuditDefinition } from "../core/audit-definition";
import { auditDefinitionForm } from "../core/audit-definition-form";
import { furtherSettings } from "../core/audit-settings-form";
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
  headings: v.exactOptional(v.boolean()),
  named: v.exactOptional(v.looseObject({ name: v.string(), ofSheet: v.boolean() })),
  blocksUntold: v.exactOptional(v.boolean()),
  among: v.exactOptional(v.looseObject({ blockEnd: count, lastBlockEnd: count, sheetEnd: count })),
});

export const settingsSchema = v.looseObject({
  confidenceLevel: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  partlyCountsAs: v.picklist([0, 0.5, 1]),
  ...furtherSettings,
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
  frameOrder: v.exactOptional(v.string()),
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
  definition: auditDefinitionForm,
  draw: v.nullable(drawSchema),
});

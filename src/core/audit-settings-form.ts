import * as v from "valibot";
import type { AuditSettings } from "./audit-definition";
import { namesLimits } from "./form-words";

const atLeastOne = v.pipe(
  v.number(),
  v.integer("must be a whole number"),
  v.minValue(1, "must be 1 or more"),
);
const share = v.pipe(v.number(), v.minValue(0, "must be 0 or more"), v.maxValue(1, "must be 1 or less"));
const factor = v.pipe(v.number(), v.finite("must be a number"), v.gtValue(0, "must be above 0"));

/** What an audit may state beside its level and what Partly counts as; left out, the usual holds. */
export const furtherSettings = {
  intervals: v.exactOptional(v.literal("conservative", "must be conservative, or left out")),
  mostFailing: v.exactOptional(
    v.pipe(v.number(), v.gtValue(0, "must be above 0"), v.ltValue(1, "must be below 1")),
  ),
  shown: v.exactOptional(
    v.pipe(
      namesLimits,
      v.strictObject({
        fewestForPercentage: v.exactOptional(atLeastOne),
        fewestForPrecision: v.exactOptional(atLeastOne),
        fewestDegreesOfFreedom: v.exactOptional(atLeastOne),
        widestInterval: v.exactOptional(v.pipe(share, v.gtValue(0, "must be above 0"))),
        narrowestOfConcern: v.exactOptional(share),
        widestOfEstimate: v.exactOptional(factor),
        mostBlank: v.exactOptional(share),
        mostBlankInGroup: v.exactOptional(share),
      }),
    ),
  ),
};

/** The settings of an audit definition. Unknown members are refused: a misspelt one would be passed over otherwise. */
export const auditSettingsForm: v.GenericSchema<unknown, AuditSettings> = v.strictObject({
  confidenceLevel: v.pipe(v.number(), v.gtValue(0.5, "must be above 0.5"), v.ltValue(1, "must be below 1")),
  partlyCountsAs: v.picklist([0, 0.5, 1], "must be 0, 0.5 or 1"),
  ...furtherSettings,
});

import fc from "fast-check";
import type { AuditSettings } from "../../src/core/audit-definition";
import type { ShownRules } from "../../src/core/shown-rules";

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const above = fc.double({ min: 1e-6, max: 1, noNaN: true });
const atLeastOne = fc.integer({ min: 1, max: 500 });

const shown: fc.Arbitrary<Partial<ShownRules>> = fc.record(
  {
    fewestForPercentage: atLeastOne,
    fewestForPrecision: atLeastOne,
    fewestDegreesOfFreedom: atLeastOne,
    widestInterval: above,
    narrowestOfConcern: share,
    widestOfEstimate: fc.double({ min: 1e-6, max: 20, noNaN: true }),
    mostBlank: share,
    mostBlankInGroup: share,
  },
  { requiredKeys: [] },
);

/** Any settings that the form accepts. */
export const anySettings: fc.Arbitrary<AuditSettings> = fc.record(
  {
    confidenceLevel: fc.double({ min: 0.51, max: 0.999, noNaN: true }),
    partlyCountsAs: fc.constantFrom(0, 0.5, 1),
    intervals: fc.constant("conservative" as const),
    mostFailing: fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
    shown,
  },
  { requiredKeys: ["confidenceLevel", "partlyCountsAs"] },
);

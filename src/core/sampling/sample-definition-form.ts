import * as v from "valibot";
import { count, namesGroups } from "../form-words";
import type { AllocationDefinition, SampleDefinition } from "./sample-definition";

const share = v.pipe(v.number(), v.minValue(0, "must be 0 or more"), v.maxValue(1, "must be 1 or less"));
const cost = v.pipe(v.number(), v.finite("must be a number"), v.gtValue(0, "must be above 0"));

const allocation: v.GenericSchema<unknown, AllocationDefinition> = v.variant("method", [
  v.strictObject({ method: v.literal("equal") }),
  v.strictObject({ method: v.literal("proportional") }),
  v.strictObject({
    method: v.literal("neyman"),
    expected: v.pipe(namesGroups, v.record(v.string(), share)),
    costs: v.exactOptional(v.pipe(namesGroups, v.record(v.string(), cost))),
  }),
  v.strictObject({ method: v.literal("power"), power: share }),
  v.strictObject({
    method: v.literal("stated"),
    sizes: v.pipe(namesGroups, v.record(v.string(), count)),
    leftOut: v.array(v.string()),
  }),
]);

/** The form of a sample definition. Members that came after the first version may be absent. */
export const sampleDefinitionForm: v.GenericSchema<unknown, SampleDefinition> = v.strictObject({
  selection: v.exactOptional(v.picklist(["stratified", "simpleRandom", "systematic"])),
  size: count,
  allocation,
  minimumPerStratum: count,
  maximumPerStratum: v.exactOptional(v.nullable(count)),
  spares: count,
});

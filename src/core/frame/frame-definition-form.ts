import * as v from "valibot";
import { day, words } from "../form-words";
import type { Condition, EligibilityRule, FrameDefinition, Grouping } from "./frame-definition";

const column = { column: words };
const number = v.pipe(v.number(), v.finite("must be a number"));

const condition: v.GenericSchema<unknown, Condition> = v.variant("test", [
  v.strictObject({
    ...column,
    test: v.picklist(["is", "isNot", "contains", "doesNotContain"]),
    value: words,
  }),
  v.strictObject({
    ...column,
    test: v.picklist(["isOneOf", "isNoneOf"]),
    values: v.pipe(v.array(words), v.minLength(1, "must name at least one value")),
  }),
  v.strictObject({ ...column, test: v.picklist(["isBlank", "isNotBlank"]) }),
  v.strictObject({
    ...column,
    test: v.literal("numberBetween"),
    from: v.nullable(number),
    to: v.nullable(number),
  }),
  v.strictObject({
    ...column,
    test: v.literal("dateBetween"),
    from: v.nullable(day),
    to: v.nullable(day),
    readTextDates: v.boolean(),
  }),
]);

const eligibilityRule: v.GenericSchema<unknown, EligibilityRule> = v.strictObject({
  effect: v.picklist(["leaveOut", "keepOnly"]),
  join: v.picklist(["and", "or"]),
  conditions: v.pipe(v.array(condition), v.minLength(1, "must have at least one condition")),
});

const end = v.exactOptional(v.nullable(v.union([number, day])));
const group = v.strictObject({ label: v.string(), values: v.array(v.string()), from: end, to: end });
const bands = v.exactOptional(v.picklist(["number", "date"]));
const grouping: v.GenericSchema<unknown, Grouping> = v.strictObject({
  ...column,
  groups: v.array(group),
  bands,
});

/**
 * The form of a frame definition. Members that came after the first version may be absent, so that what was written
 * before is read as it was.
 */
export const frameDefinitionForm: v.GenericSchema<unknown, FrameDefinition> = v.strictObject({
  caseIdColumns: v.pipe(v.array(words), v.minLength(1, "must name at least one column")),
  period: v.nullable(v.strictObject({ ...column, from: day, to: day, readTextDates: v.boolean() })),
  eligibility: v.exactOptional(v.array(eligibilityRule)),
  strata: v.strictObject({
    column: v.nullable(words),
    groups: v.array(group),
    bands,
    crossedWith: v.exactOptional(v.nullable(grouping)),
    leaveOutUngrouped: v.boolean(),
  }),
  severalRowsACase: v.exactOptional(
    v.nullable(v.strictObject({ rowsInTwoGroups: v.picklist(["refuse", "firstGroup", "lastGroup"]) })),
  ),
  carriedColumns: v.array(words),
  leaveOutTotals: v.boolean(),
  leaveOutSubHeadings: v.exactOptional(v.boolean()),
});

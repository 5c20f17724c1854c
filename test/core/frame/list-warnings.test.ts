import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { FrameDefinition } from "../../../src/core/frame/frame-definition";
import { listWarnings } from "../../../src/core/frame/list-warnings";
import { at, listOf } from "./list-of";

const definition: FrameDefinition = {
  caseIdColumns: ["Id"],
  period: { column: "Received", from: "2017-09-01", to: "2017-09-30", readTextDates: false },
  strata: { column: null, groups: [], leaveOutUngrouped: false },
  carriedColumns: [],
  leaveOutTotals: false,
};

test("what is worth a look is said also where something stops the draw", () => {
  const list = listOf({
    Id: ["A1", "A1", "a2", "A2", "Total", "A6"],
    Received: [42980, 42980, 42980, 42980, 42980, "04/09/2017"],
  });
  expect(eligibleFrame(list, definition, false)).toMatchObject({ problems: [{ kind: "repeatedUnitId" }] });
  expect(listWarnings(list, definition, false)).toEqual([
    { kind: "nearDuplicates", groups: [{ keys: ["a2", "A2"], rows: [6, 7] }], places: [at(1, 6), at(1, 7)] },
    { kind: "datesAreText", column: "Received", rows: [9], places: [at(2, 9)] },
    { kind: "looksLikeTotal", row: 8, place: at(1, 8) },
  ]);
});

test("where nothing stops it, it says what the frame says", () => {
  const list = listOf({ Id: ["A1", "a1", "A3"], Received: [42980, 42980, "4/9/2017"] });
  const frame = eligibleFrame(list, definition, false);
  expect(frame.ok && frame.value.warnings).toHaveLength(2);
  expect(frame.ok && frame.value.warnings).toEqual(listWarnings(list, definition, false));
});

test("says nothing of a list whose columns can't be used", () => {
  expect(listWarnings(listOf({ Id: ["A1", "a1"] }), definition, false)).toEqual([]);
});

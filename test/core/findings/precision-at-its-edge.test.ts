import { isOfLowPrecision } from "../../../src/core/findings/precision";
import { usualShownRules } from "../../../src/core/shown-rules";

test.each([
  [0.05, false],
  [0.0501, true],
])("an interval %d wide, far wider than its estimate: of low precision %s", (upper, low) => {
  const estimate = { estimate: 0.01, interval: { lower: 0, upper }, applicable: 100, degreesOfFreedom: 90 };
  expect(isOfLowPrecision(estimate as never, usualShownRules)).toBe(low);
});

import type { AllocationDefinition, SampleDefinition } from "../../src/core/sampling/sample-definition";
import { sharedOutWords } from "../../src/sheets/record-words";
import { exampleDefinition } from "./example-audit";

function words(
  allocation: AllocationDefinition,
  changes: Partial<SampleDefinition> = {},
  groups: readonly string[] = ["Early Help", "NFA"],
): string {
  const sample: SampleDefinition = {
    size: 60,
    minimumPerStratum: 0,
    spares: 5,
    ...changes,
    allocation,
  };
  return sharedOutWords({ ...exampleDefinition, sample }, groups);
}

test("every way of sharing out, with what it rests on", () => {
  expect(words({ method: "equal" })).toBe("Equally");
  expect(words({ method: "proportional" }, { minimumPerStratum: 2, maximumPerStratum: 1500 })).toBe(
    "In proportion to the groups, at least 2 a group, at most 1,500 a group",
  );
  expect(words({ method: "power", power: 0.5 }, { minimumPerStratum: 2, maximumPerStratum: null })).toBe(
    "Between equally and in proportion: size to the power 0.5, at least 2 a group",
  );
  expect(words({ method: "stated", sizes: {}, leftOut: [] }, { minimumPerStratum: 2 })).toBe(
    "As stated for each group",
  );
});

test("what was expected of each group is said, also of those that nobody named", () => {
  expect(words({ method: "neyman", expected: { NFA: 0.625, "Of last year": 0.1 } })).toBe(
    "More where answers differ more (expected to meet it: 50% of Early Help; 62.5% of NFA)",
  );
  expect(words({ method: "neyman", expected: { " NFA ": 0.9 }, costs: { NFA: 2.5 } })).toBe(
    "More where answers differ more (expected to meet it: 50% of Early Help; 90% of NFA), " +
      "less where a case takes more work (1 for Early Help; 2.5 for NFA)",
  );
  expect(words({ method: "neyman", expected: {} }, {}, [""])).toBe(
    "More where answers differ more (expected to meet it: 50% of all cases)",
  );
});

test("from the whole list nothing was shared out, and at equal steps as in groups", () => {
  expect(words({ method: "equal" }, { selection: "simpleRandom", minimumPerStratum: 2 })).toBe(
    "Nothing to share out",
  );
  expect(words({ method: "equal" }, { selection: "systematic" })).toBe("Equally");
});

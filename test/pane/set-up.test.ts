import { auditDefinition, countedFrame, sampleDefinition } from "../../src/pane/set-up-definition";
import { setUpFromDefinition } from "../../src/pane/set-up-from-definition";
import { emptySetUp, setUpForList } from "../../src/pane/set-up";
import { eligibleFrame } from "../../src/core/frame/eligible-frame";
import type { StratumLabel } from "../../src/core/frame/unit";
import { samplePlan } from "../../src/core/sampling/sample-plan";
import { definition, list, listCells } from "./made-up-audit";

test("a definition comes back whole from the fields it fills", () => {
  expect(auditDefinition(setUpFromDefinition(definition, [list]), list)).toEqual(definition);
});

test("so do stated numbers, groups left out, a typed seed and no groups at all", () => {
  const stated = {
    ...definition,
    seed: { origin: "typed", seed: "12345678901234567890" } as const,
    sample: {
      ...definition.sample,
      allocation: {
        method: "stated",
        sizes: { NFA: 0, Assessment: 4, "Early Help": 5 },
        leftOut: ["NFA"],
      } as const,
    },
  };
  expect(auditDefinition(setUpFromDefinition(stated, [list]), list)).toEqual(stated);
  const whole = {
    ...definition,
    frame: {
      ...definition.frame,
      period: null,
      strata: { column: null, groups: [], leaveOutUngrouped: false },
    },
  };
  expect(auditDefinition(setUpFromDefinition(whole, [list]), list)).toEqual(whole);
});

test("a list that is gone leaves the rest of the set-up in its fields", () => {
  const setUp = setUpFromDefinition(definition, []);
  expect(setUp.list).toBeNull();
  expect(setUp.caseIdColumns).toEqual(["Referral ID"]);
});

test("a period half typed is refused by name, and one not typed takes every row", () => {
  const setUp = { ...setUpForList(emptySetUp, list), from: "1/9/2017", to: "" };
  const half = eligibleFrame(listCells(), countedFrame(setUp, false), false);
  expect(half).toEqual({ ok: false, problems: [{ kind: "periodUnreadable", text: "" }] });
  const none = eligibleFrame(listCells(), countedFrame({ ...setUp, from: "" }, false), false);
  expect(none.ok && none.value.units.length).toBe(30);
});

test("From and To are both included", () => {
  const setUp = { ...setUpForList(emptySetUp, list), from: "02/09/2017", to: "04/09/2017" };
  const frame = eligibleFrame(listCells(), countedFrame(setUp, false), false);
  expect(frame.ok && frame.value.units.map(({ key }) => key)).toEqual(["CAM-101", "CAM-102", "CAM-103"]);
});

test("a number that is none is refused, never taken for another", () => {
  const setUp = { ...setUpFromDefinition(definition, [list]), size: "about 60" };
  const frame = eligibleFrame(listCells(), countedFrame(setUp, true), false);
  const plan = frame.ok ? samplePlan(frame.value.strata, auditDefinition(setUp, list).sample) : null;
  expect(plan).toEqual({ ok: false, problems: [{ kind: "sampleSizeUnusable", size: Number.NaN }] });
});

test("numbers that can't be read are refused for a draw, and 0 in a draft, which must be read again", () => {
  const setUp = { ...emptySetUp, size: "60", minimum: "two", spares: "" };
  const plan = samplePlan(
    [{ label: "A" as StratumLabel, populationSize: 100, values: [] }],
    sampleDefinition(setUp),
  );
  expect(plan).toEqual({ ok: false, problems: [{ kind: "sampleSizeUnusable", size: Number.NaN }] });
  expect(sampleDefinition(setUp, 0)).toMatchObject({ size: 60, minimumPerStratum: 0, spares: 0 });
  const stated = { ...setUp, sharedOut: "stated" as const, stated: { A: "x", B: "0" } };
  expect(sampleDefinition(stated, 0).allocation).toEqual({
    method: "stated",
    sizes: { A: 0, B: 0 },
    leftOut: ["B"],
  });
});

test("every way of picking and of sharing out comes back whole from the fields it fills", () => {
  const samples = [
    { ...definition.sample, allocation: { method: "power", power: 0.25 } as const, maximumPerStratum: 7 },
    {
      ...definition.sample,
      allocation: { method: "neyman", expected: { NFA: 0.29, Assessment: 0.9 } } as const,
    },
    { ...definition.sample, selection: "systematic" as const, spares: 0 },
    {
      ...definition.sample,
      selection: "simpleRandom" as const,
      allocation: { method: "proportional" } as const,
      minimumPerStratum: 0,
    },
  ];
  for (const sample of samples) {
    const one = { ...definition, sample };
    expect(auditDefinition(setUpFromDefinition(one, [list]), list)).toEqual(one);
  }
});

test("with the auditor's own numbers, what is idle and can't be read does not reach the record", () => {
  const setUp = {
    ...setUpFromDefinition(definition, [list]),
    sharedOut: "stated" as const,
    stated: { NFA: "3" },
    size: "about 60",
    minimum: "",
    maximum: "many",
  };
  expect(sampleDefinition(setUp)).toEqual({
    size: 0,
    allocation: { method: "stated", sizes: { NFA: 3 }, leftOut: [] },
    minimumPerStratum: 0,
    spares: 2,
  });
  expect(sampleDefinition({ ...setUp, sharedOut: "equal" })).toMatchObject({
    size: Number.NaN,
    minimumPerStratum: Number.NaN,
    maximumPerStratum: Number.NaN,
  });
});

test("work and expectations that can't be used are refused for a draw, and left out of a draft", () => {
  const setUp = {
    ...emptySetUp,
    sharedOut: "neyman" as const,
    expected: { A: "90", B: "120", C: "many" },
    costs: { A: "2", B: "0", C: "much" },
  };
  expect(sampleDefinition(setUp).allocation).toEqual({
    method: "neyman",
    expected: { A: 0.9, B: 1.2, C: Number.NaN },
    costs: { A: 2, B: 0, C: Number.NaN },
  });
  expect(sampleDefinition(setUp, 0).allocation).toEqual({
    method: "neyman",
    expected: { A: 0.9 },
    costs: { A: 2 },
  });
});

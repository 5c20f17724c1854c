import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { AllocationDefinition, ByGroup } from "../../../src/core/sampling/sample-definition";
import { samplePlan } from "../../../src/core/sampling/sample-plan";

// Oracle: test/reference/04b_allocation.json (R), as an auditor's definition asks for it, with names instead of places.

interface ReferenceCase {
  readonly id: string;
  readonly method: "proportional" | "equal" | "power" | "neyman" | "optimal_cost";
  readonly total_n: number;
  readonly N_h: readonly number[];
  readonly min_per_stratum: number;
  readonly p_h: readonly number[] | null;
  readonly power_q: number | null;
  readonly cost_h: readonly number[] | null;
  readonly status: string;
  readonly n_h: readonly number[] | null;
  readonly needed: number | null;
}

const { cases } = JSON.parse(
  readFileSync(join(__dirname, "../../reference/04b_allocation.json"), "utf8"),
) as { readonly cases: readonly ReferenceCase[] };

const nameOf = (index: number): string => `Group ${index + 1}`;
const byGroup = (numbers: readonly number[]): ByGroup =>
  Object.fromEntries(numbers.map((number, index) => [nameOf(index), number]));

function allocationOf({ method, p_h, power_q, cost_h }: ReferenceCase): AllocationDefinition {
  switch (method) {
    case "equal":
    case "proportional":
      return { method };
    case "power":
      return { method, power: power_q ?? Number.NaN };
    case "neyman":
      return { method, expected: byGroup(p_h ?? []) };
    case "optimal_cost":
      return { method: "neyman", expected: byGroup(p_h ?? []), costs: byGroup(cost_h ?? []) };
  }
}

test("the reference holds every way of sharing out, refusals among them", () => {
  expect(new Set(cases.map(({ method }) => method)).size).toBe(5);
  expect(new Set(cases.map(({ status }) => status))).toEqual(
    new Set(["ok", "census", "error_minimum_exceeds_total"]),
  );
});

test.each(cases.map((each) => [each.id, each] as const))("%s", (_id, each) => {
  const strata = each.N_h.map((populationSize, index) => ({
    label: stratumLabel(nameOf(index)),
    populationSize,
    values: [],
  }));
  const plan = samplePlan(strata, {
    size: each.total_n,
    allocation: allocationOf(each),
    minimumPerStratum: each.min_per_stratum,
    spares: 0,
  });
  // An allocation of nothing is right by the formula; nobody can audit it, so that the plan refuses it.
  if (each.total_n === 0)
    expect(plan).toEqual({ ok: false, problems: [{ kind: "sampleSizeUnusable", size: 0 }] });
  else if (each.n_h !== null)
    expect(plan.ok && plan.value.map(({ sampleSize }) => sampleSize)).toEqual(each.n_h);
  else
    expect(plan).toMatchObject({
      ok: false,
      problems: [{ kind: "sampleBelowMinimum", needed: each.needed, size: each.total_n }],
    });
});

import fc from "fast-check";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { auditDefinition as readDefinition } from "../../src/core/audit-definition-form";
import type { FrameDefinition, Grouping } from "../../src/core/frame/frame-definition";
import type { SampleDefinition } from "../../src/core/sampling/sample-definition";
import { auditDefinition } from "../../src/pane/set-up-definition";
import { setUpFromDefinition } from "../../src/pane/set-up-from-definition";
import { anyDefinition } from "./any-definition";
import { list } from "./made-up-audit";

const throughFields = (definition: AuditDefinition): AuditDefinition =>
  auditDefinition(setUpFromDefinition(definition, [list]), list);

/** A definition as it stands in a record. */
const asJson = (definition: AuditDefinition): unknown => JSON.parse(JSON.stringify(definition));

/**
 * A definition without what says nothing: the same in the fewest words. Whatever else it holds, the fields must give
 * it back.
 */
function inFewestWords(definition: AuditDefinition): AuditDefinition {
  return {
    ...definition,
    name: definition.name.trim(),
    // A row of the header that was to be found is found.
    list: { ...definition.list, headerRow: list.place.headerRow },
    frame: frameInFewestWords(definition.frame),
    sample: sampleInFewestWords(definition.sample),
  };
}

function frameInFewestWords({
  eligibility,
  severalRowsACase,
  strata,
  leaveOutSubHeadings,
  ...frame
}: FrameDefinition): FrameDefinition {
  const crossed = strata.crossedWith ?? null;
  return {
    ...frame,
    ...(leaveOutSubHeadings === true ? { leaveOutSubHeadings } : {}),
    ...((eligibility ?? []).length === 0 ? {} : { eligibility: eligibility ?? [] }),
    ...((severalRowsACase ?? null) === null ? {} : { severalRowsACase: severalRowsACase ?? null }),
    strata:
      strata.column === null
        ? { column: null, groups: [], leaveOutUngrouped: false }
        : {
            ...groupingInFewestWords({ ...strata, column: strata.column }),
            ...(crossed === null ? {} : { crossedWith: groupingInFewestWords(crossed) }),
            leaveOutUngrouped: strata.leaveOutUngrouped,
          },
  };
}

/** Groups by value without a value hold no case; ranges have ends and no values. */
function groupingInFewestWords({ column, groups, bands }: Grouping): Grouping {
  return bands === undefined
    ? { column, groups: groups.filter(({ values }) => values.length > 0) }
    : {
        column,
        groups: groups.map(({ label, from = null, to = null }) => ({ label, values: [], from, to })),
        bands,
      };
}

function sampleInFewestWords(sample: SampleDefinition): SampleDefinition {
  const { selection = "stratified", maximumPerStratum = null, allocation } = sample;
  const whole = selection === "simpleRandom";
  return {
    size: sample.size,
    ...(selection === "stratified" ? {} : { selection }),
    // From the whole list there is nothing to share out, and a systematic sample has no spares.
    allocation: whole ? { method: "proportional" } : allocationInFewestWords(allocation),
    minimumPerStratum: whole ? 0 : sample.minimumPerStratum,
    ...(maximumPerStratum === null || whole ? {} : { maximumPerStratum }),
    spares: selection === "systematic" ? 0 : sample.spares,
  };
}

function allocationInFewestWords(allocation: SampleDefinition["allocation"]): SampleDefinition["allocation"] {
  if (allocation.method === "neyman") {
    const { costs = {} } = allocation;
    return {
      method: "neyman",
      expected: allocation.expected,
      ...(Object.keys(costs).length === 0 ? {} : { costs }),
    };
  }
  if (allocation.method !== "stated") return allocation;
  // A typed 0 is the yes to leaving a group out.
  const none = Object.entries(allocation.sizes).filter(([, size]) => size === 0);
  return { ...allocation, leftOut: none.map(([group]) => group) };
}

test("the generator makes what the form accepts", () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      expect(readDefinition(asJson(definition), "here")).toEqual({ ok: true, value: asJson(definition) });
    }),
  );
});

test("any definition in the fewest words comes back from the fields as it was", () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      expect(asJson(throughFields(definition))).toEqual(asJson(inFewestWords(definition)));
    }),
    { numRuns: 500 },
  );
});

test("what the fields give can be kept and read again, and a second time changes nothing", () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      const once = throughFields(definition);
      expect(readDefinition(asJson(once), "here")).toMatchObject({ ok: true });
      expect(throughFields(once)).toEqual(once);
    }),
  );
});

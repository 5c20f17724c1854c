import type { AuditDefinition } from "../../src/core/audit-definition";
import { serialOfDay } from "../../src/core/frame/calendar";
import type { CellValue } from "../../src/core/frame/cell-value";
import { eligibleFrame } from "../../src/core/frame/eligible-frame";
import type { DrawRecord } from "../../src/core/sampling/draw-record";
import { frameOfDraw } from "../../src/core/sampling/frame-of-draw";
import { plannedDraw } from "../../src/core/sampling/planned-draw";
import type { SampleDefinition } from "../../src/core/sampling/sample-definition";
import type { Seed } from "../../src/core/sampling/seed";
import { listOf } from "../core/frame/list-of";

/** 240 made-up referrals of 173 children, by a rule: some adults, some contacts only, a few without an age. */
const rows = Array.from({ length: 240 }, (_, index): Readonly<Record<string, CellValue>> => ({
  Child: `CH-${1000 + ((index * 7) % 173)}`,
  Received: (serialOfDay("2017-08-25", 1900) ?? 0) + Math.floor(index / 3),
  Type: index % 11 === 5 ? "Contact only" : "Referral",
  Age: index % 60 === 59 ? "" : ((index * 7) % 173) % 20,
  Outcome: ["NFA", "Early Help", "No Further Action"][((index * 7) % 173) % 3] ?? "",
}));
const columnOf = (header: string): readonly CellValue[] => rows.map((row) => row[header] ?? "");
const list = listOf(
  Object.fromEntries(
    ["Child", "Received", "Type", "Age", "Outcome"].map((header) => [header, columnOf(header)]),
  ),
);

function definitionOf(sample: SampleDefinition): AuditDefinition {
  return {
    name: "Children referred, autumn 2017",
    list: { sheet: "Referrals", table: null, headerRow: 3 },
    frame: {
      caseIdColumns: ["Child"],
      period: { column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: false },
      eligibility: [
        {
          effect: "leaveOut",
          join: "and",
          conditions: [{ column: "Type", test: "isOneOf", values: ["Contact only", "Enquiry"] }],
        },
        {
          effect: "keepOnly",
          join: "or",
          conditions: [
            { column: "Age", test: "numberBetween", from: 0, to: 17 },
            { column: "Age", test: "isBlank" },
          ],
        },
        {
          effect: "leaveOut",
          join: "and",
          conditions: [{ column: "Child", test: "contains", value: "test" }],
        },
      ],
      strata: {
        column: "Outcome",
        groups: [
          { label: "Early Help", values: ["Early Help"] },
          { label: "NFA", values: ["NFA", "No Further Action"] },
        ],
        crossedWith: {
          column: "Age",
          bands: "number",
          groups: [
            { label: "Under 5", values: [], from: null, to: 4 },
            { label: "5 and over", values: [], from: 5, to: null },
          ],
        },
        leaveOutUngrouped: true,
      },
      severalRowsACase: { rowsInTwoGroups: "firstGroup" },
      carriedColumns: ["Received", "Type"],
      leaveOutTotals: true,
    },
    sample,
    seed: { origin: "typed", seed: "" },
    criteriaSet: "mash-threshold",
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
}

/** The committed record of a draw from this list, of whatever method. */
function recordOf(sample: SampleDefinition): DrawRecord {
  const definition = definitionOf(sample);
  const frame = eligibleFrame(list, frameOfDraw(definition), false);
  if (!frame.ok) throw new Error(JSON.stringify(frame.problems));
  const at = "2017-11-23 10:41";
  const planned = plannedDraw(frame.value, list.place, definition, "dice 4 2 6 6 1 3" as Seed, {
    frozenAt: at,
    seedMadeAt: at,
    sampleSheet: "Audit sample",
    frameSheet: "Audit frame",
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const { draw } = planned.value;
  const drawn = draw.tickets.filter(({ role }) => role === "Sample").length;
  return {
    sheet: "Audit record",
    state: "Committed",
    stateSince: "2017-11-23 10:42",
    stateReason: "Written, read back and compared",
    by: "J. Okafor",
    definition,
    draw,
    events: [
      {
        when: "2017-11-23 10:42",
        kind: "Check",
        result: "Drawn and read back",
        same: drawn,
        of: drawn,
        by: "J. Okafor",
      },
    ],
  };
}

export const systematicRecord: DrawRecord = recordOf({
  selection: "systematic",
  size: 16,
  allocation: { method: "neyman", expected: { "Early Help / Under 5": 0.9, "NFA / 5 and over": 0.6 } },
  minimumPerStratum: 2,
  maximumPerStratum: 8,
  spares: 0,
});

export const simpleRandomRecord: DrawRecord = recordOf({
  selection: "simpleRandom",
  size: 12,
  allocation: { method: "proportional" },
  minimumPerStratum: 0,
  spares: 3,
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { boundTasks } from "../../src/tasks/bound-tasks";
import type { SeveralRowsACase } from "../../src/core/frame/frame-definition";
import { newWorkbook, valuesOf } from "../../simulator/host/new-workbook";
import { startExcel } from "../../simulator/host/start-excel";
import type { WorkbookState } from "../../simulator/host/model";
import { readWorkbook } from "../../simulator/xlsx/read-workbook";
import { wholeAudit } from "../../simulator/commands/audit/whole-audit";
import { stillSurroundings } from "./open-example";
import { workbookPicture } from "./workbook-picture";

// Workbooks and lists that others made. They are not ours to keep in the repository: the folders are looked for beside
// the checkout, or where the variables point. Where they are not, these tests are skipped, and counted as skipped.
const corpus = folder("CASE_AUDIT_CORPUS", "../shared/corpus");
const frames = folder("CASE_AUDIT_FRAMES", "../shared/frames");

function folder(variable: string, beside: string): string | null {
  const places = [process.env[variable], resolve(process.cwd(), beside)];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

function workbooksUnder(root: string | null): readonly string[] {
  if (root === null) return [];
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.xls[xm]$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function opened(path: string): WorkbookState | null {
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  return read.ok ? read.value : null;
}

(corpus === null ? test.skip : test)(
  "odd workbooks are looked at without harm: an answer, and nothing changed",
  async () => {
    const paths = workbooksUnder(corpus);
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const workbook = opened(path);
      if (workbook === null) continue;
      const before = workbookPicture(workbook);
      const excel = await startExcel(workbook);
      const recognised = await boundTasks(officeWorkbook(), stillSurroundings).recogniseAudit();
      excel.close();
      expect([path, recognised.ok, excel.host.notEmulated]).toEqual([path, true, []]);
      expect(workbookPicture(excel.host.workbook)).toBe(before);
    }
  },
);

const settings = { confidenceLevel: 0.95, partlyCountsAs: 0 as const };
const common = {
  seed: { origin: "typed" as const, seed: "20171101" },
  criteriaSet: "mash-threshold",
  settings,
};

describe("lists that somebody else made", () => {
  const census = frames === null ? null : opened(join(frames, "cin_census_fake_D2I.xlsx"));
  const attendances = frames === null ? null : opened(join(frames, "ae_attendances.xlsx"));

  async function audited(
    workbook: WorkbookState,
    changes: Pick<AuditDefinition, "name" | "frame" | "sample">,
  ) {
    const [sheet] = workbook.sheets;
    const definition: AuditDefinition = {
      ...common,
      ...changes,
      list: { sheet: sheet?.name ?? "", table: null, headerRow: 1 },
    };
    return wholeAudit({
      workbook: structuredClone(workbook),
      definition,
      marks: null,
      by: "",
      surroundings: stillSurroundings,
    });
  }
  const ungrouped = { column: null, groups: [], leaveOutUngrouped: false };
  const sample = {
    size: 30,
    allocation: { method: "proportional" as const },
    minimumPerStratum: 2,
    spares: 2,
  };

  (census === null ? test.skip : test)(
    "a child with several referrals is refused as a case, and drawn by child and referral date",
    async () => {
      if (census === null) return;
      const frame = {
        caseIdColumns: ["LAchildID"],
        period: null,
        strata: ungrouped,
        carriedColumns: ["PrimaryNeedCode"],
        leaveOutTotals: false,
      };
      const byChild = await audited(census, { name: "Census", frame, sample });
      expect(byChild).toMatchObject({
        ok: false,
        problems: [{ kind: "repeatedUnitId", column: "LAchildID" }],
      });
      expect(
        !byChild.ok && byChild.problems[0]?.kind === "repeatedUnitId" && byChild.problems[0].repeats.length,
      ).toBe(62);
      const byReferral = await audited(census, {
        name: "Census",
        frame: { ...frame, caseIdColumns: ["LAchildID", "CINreferralDate"] },
        sample,
      });
      expect(byReferral).toMatchObject({
        ok: true,
        value: { drawn: { same: 30, of: 30 }, check: { same: 30, of: 30 } },
      });
    },
  );

  (attendances === null ? test.skip : test)(
    "12,765 rows with three columns as the case number, in three groups",
    async () => {
      if (attendances === null) return;
      const outcome = await audited(attendances, {
        name: "Attendances",
        frame: {
          caseIdColumns: ["period", "org_code", "type"],
          period: null,
          strata: {
            column: "type",
            groups: [
              { label: "Major", values: ["1"] },
              { label: "Single specialty", values: ["2"] },
              { label: "Other", values: ["other"] },
            ],
            leaveOutUngrouped: false,
          },
          carriedColumns: ["attendances"],
          leaveOutTotals: false,
        },
        sample,
      });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 500));
      const { drawn, check } = outcome.value;
      expect(drawn.record.draw?.rowCount).toBe(12_765);
      expect(drawn.record.draw?.strata.reduce((sum, { drawn: size }) => sum + size, 0)).toBe(30);
      expect([check.same, check.of, check.fingerprintSame]).toEqual([30, 30, true]);
    },
  );

  describe("the child as unit in the census", () => {
    const NEEDS = [
      { label: "Abuse or neglect", values: ["N1"] },
      { label: "Family", values: ["N4", "N5", "N6"] },
      { label: "Other", values: ["N0", "N2", "N3", "N7", "N8", "N9"] },
    ];
    const frameOf = (rowsInTwoGroups: SeveralRowsACase["rowsInTwoGroups"], grouped = true) => ({
      caseIdColumns: ["LAchildID"],
      period: null,
      strata: grouped ? { column: "PrimaryNeedCode", groups: NEEDS, leaveOutUngrouped: false } : ungrouped,
      severalRowsACase: { rowsInTwoGroups },
      carriedColumns: ["CINreferralDate", "PrimaryNeedCode"],
      leaveOutTotals: false,
    });

    /** The groups that the referrals of each child are in, counted without anything of the add-in's. */
    function groupsByChild(): ReadonlyMap<string, ReadonlySet<string>> {
      const [sheet] = (census ?? newWorkbook(["No census"])).sheets;
      const [headers = [], ...rows] = sheet === undefined ? [] : valuesOf(sheet);
      const [child, need] = [headers.indexOf("LAchildID"), headers.indexOf("PrimaryNeedCode")];
      const groups = new Map<string, Set<string>>();
      for (const row of rows) {
        const label = NEEDS.find(({ values }) => values.includes(String(row[need])))?.label ?? "none";
        const known = groups.get(String(row[child])) ?? new Set();
        groups.set(String(row[child]), known.add(label));
      }
      return groups;
    }

    (census === null ? test.skip : test)(
      "without groups: 332 children of 402 referrals, each drawn once",
      async () => {
        if (census === null) return;
        const outcome = await audited(census, { name: "Census", frame: frameOf("refuse", false), sample });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 500));
        const { drawn, check } = outcome.value;
        expect(drawn.record.draw?.exclusions.map(({ step, rowsLeft }) => [step, rowsLeft])).toEqual([
          ["Rows in the list", 402],
          ["Cases", 332],
        ]);
        expect(new Set(drawn.record.draw?.tickets.map(({ key }) => key)).size).toBe(32);
        expect(check).toMatchObject({
          same: 30,
          of: 30,
          fingerprintSame: true,
          list: { changes: [], then: 332 },
        });
      },
    );

    (census === null ? test.skip : test)(
      "a child whose referrals are in different groups is refused, each of them",
      async () => {
        if (census === null) return;
        const outcome = await audited(census, { name: "Census", frame: frameOf("refuse"), sample });
        const [problem] = outcome.ok ? [] : outcome.problems;
        const inTwo = [...groupsByChild()].filter(([, groups]) => groups.size > 1);
        expect(inTwo.length).toBeGreaterThan(5);
        expect(problem?.kind === "unitInTwoGroups" && problem.units.map(({ key }) => key).sort()).toEqual(
          inTwo.map(([child]) => child).sort(),
        );
      },
    );

    (census === null ? test.skip.each : test.each)(["firstGroup", "lastGroup"] as const)(
      "%s: the groups hold the children that somebody counts by hand",
      async (placement) => {
        if (census === null) return;
        const outcome = await audited(census, { name: "Census", frame: frameOf(placement), sample });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 500));
        const labels = NEEDS.map(({ label }) => label);
        const placed = [...groupsByChild().values()].map((groups) =>
          placement === "firstGroup"
            ? labels.find((label) => groups.has(label))
            : labels.findLast((label) => groups.has(label)),
        );
        const { drawn, check } = outcome.value;
        expect(drawn.record.draw?.strata.map(({ label, populationSize }) => [label, populationSize])).toEqual(
          labels.map((label) => [label, placed.filter((each) => each === label).length]),
        );
        expect(check).toMatchObject({ same: 30, of: 30, fingerprintSame: true, list: { changes: [] } });
      },
    );
  });

  describe("attendances by type of organisation", () => {
    const TYPES = [
      { label: "Major", values: ["1"] },
      { label: "Single specialty", values: ["2"] },
      { label: "Other", values: ["other"] },
    ];

    (attendances === null ? test.skip : test)(
      "at equal steps, by type and size, without months in which nobody was admitted",
      async () => {
        if (attendances === null) return;
        const outcome = await audited(attendances, {
          name: "Attendances",
          frame: {
            caseIdColumns: ["period", "org_code", "type"],
            period: null,
            eligibility: [
              {
                effect: "keepOnly",
                join: "and",
                conditions: [{ column: "admissions", test: "numberBetween", from: 1, to: null }],
              },
            ],
            strata: {
              column: "type",
              groups: TYPES,
              crossedWith: {
                column: "attendances",
                bands: "number",
                groups: [
                  { label: "below 5,000", values: [], from: null, to: 4999 },
                  { label: "5,000 or more", values: [], from: 5000, to: null },
                ],
              },
              leaveOutUngrouped: false,
            },
            carriedColumns: ["attendances", "admissions"],
            leaveOutTotals: false,
          },
          sample: { ...sample, selection: "systematic", allocation: { method: "power", power: 0.5 } },
        });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 500));
        const { drawn, check } = outcome.value;
        const [sheet] = attendances.sheets;
        const [headers = [], ...rows] = sheet === undefined ? [] : valuesOf(sheet);
        const at = (row: readonly unknown[], header: string): unknown => row[headers.indexOf(header)];
        const kept = rows.filter((row) => Number(at(row, "admissions")) >= 1);
        const draw = drawn.record.draw;
        expect(draw?.exclusions).toMatchObject([
          { rowsLeft: 12_765 },
          {
            rule: "Only where admissions is 1 or more",
            rowsOut: 12_765 - kept.length,
            rowsLeft: kept.length,
          },
        ]);
        const byHand = TYPES.flatMap(({ label, values }) =>
          [true, false].map((small): readonly [string, number] => [
            `${label} / ${small ? "below 5,000" : "5,000 or more"}`,
            kept.filter(
              (row) =>
                values.includes(String(at(row, "type"))) && Number(at(row, "attendances")) < 5000 === small,
            ).length,
          ]),
        ).filter(([, size]) => size > 0);
        expect(draw?.strata.map(({ label, populationSize }) => [label, populationSize])).toEqual(byHand);
        expect(check).toMatchObject({ same: 30, of: 30, fingerprintSame: true, orderSame: true });
      },
    );

    (attendances === null ? test.skip : test)(
      "the organisation as unit, in the greatest of its types",
      async () => {
        if (attendances === null) return;
        const outcome = await audited(attendances, {
          name: "Organisations",
          frame: {
            caseIdColumns: ["org_code"],
            period: null,
            strata: { column: "type", groups: TYPES, leaveOutUngrouped: false },
            severalRowsACase: { rowsInTwoGroups: "firstGroup" },
            carriedColumns: ["attendances"],
            leaveOutTotals: false,
          },
          sample,
        });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 500));
        const { drawn, check } = outcome.value;
        expect(drawn.record.draw?.strata.reduce((sum, { populationSize }) => sum + populationSize, 0)).toBe(
          274,
        );
        expect(check).toMatchObject({ same: 30, of: 30, fingerprintSame: true, list: { changes: [] } });
      },
    );
  });
});

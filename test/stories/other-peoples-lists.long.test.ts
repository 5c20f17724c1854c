import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { boundTasks } from "../../src/tasks/bound-tasks";
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
});

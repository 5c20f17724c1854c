import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import { workbookPicture } from "./workbook-picture";
import { listWorkbook, markAll, placeOf, scored, smallDefinition, type SmallAudit } from "./small-audit";

const FIRST = "Small audit";
const SECOND = "Follow-up";

/** A second audit of the same list, drawn and scored beside the first. */
async function twoAudits(): Promise<SmallAudit> {
  const audit = await scored(smallDefinition(), listWorkbook(), () => "Yes");
  const first = await audit.tasks.forAudit(FIRST).writeFindings("");
  if (!first.ok) throw new Error(JSON.stringify(first.problems));
  const definition = smallDefinition({}, { name: SECOND, seed: { origin: "typed", seed: "second" } });
  const place = await placeOf(audit);
  const kept = await audit.tasks.forAudit(NEW_AUDIT).saveSetUp(definition, "R. Singh");
  expect(kept).toEqual({ ok: true, value: { record: "Audit record 2" } });
  const second = audit.tasks.forAudit(SECOND);
  const drawn = await second.drawSample(place, definition, "R. Singh");
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problems));
  const added = await second.addScoringColumns("mash-threshold");
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  markAll(audit.workbook, "Audit sample 2", 6, () => "No");
  return audit;
}

describe("two audits in one workbook", () => {
  test("each has sheets of its own, and both are recognised on opening", async () => {
    const audit = await twoAudits();
    const made = await audit.tasks.forAudit(SECOND).writeFindings("");
    expect(made).toMatchObject({ ok: true, value: { sheets: expect.arrayContaining(["Audit findings 2"]) } });
    expect(audit.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Audit record",
        "Audit sample",
        "Audit criteria",
        "Audit findings",
        "Audit record 2",
        "Audit sample 2",
        "Audit criteria 2",
        "Audit findings 2",
      ]),
    );
    for (const [name, record, met] of [
      [FIRST, "Audit record", 6],
      [SECOND, "Audit record 2", 0],
    ] as const) {
      const tasks = audit.tasks.forAudit(name);
      const seen = await tasks.recogniseAudit();
      expect(seen).toMatchObject({
        ok: true,
        value: {
          audits: [
            { name: FIRST, number: 1, state: "Committed" },
            { name: SECOND, number: 2, state: "Committed" },
          ],
          record: { sheet: record, definition: { name } },
          scoring: { cases: 6 },
          findingsStale: false,
        },
      });
      const preview = await tasks.previewFindings();
      expect(preview.ok && preview.value.findings.results[0]?.metForHeadline).toBe(met);
    }
    const opened = await audit.tasks.recogniseAudit();
    expect(opened).toMatchObject({ ok: true, value: { record: { definition: { name: SECOND } } } });
  });

  test("what is done with one leaves the other as it is", async () => {
    const audit = await twoAudits();
    const untouched = ["Audit record", "Audit sample", "Audit criteria", "Audit findings"].map((name) =>
      JSON.stringify(valuesOf(sheetNamed(audit.workbook, name))),
    );
    const second = audit.tasks.forAudit(SECOND);
    const seen = await second.recogniseAudit();
    const [first] = (seen.ok ? seen.value.record?.draw?.tickets : undefined) ?? [];
    expect(await second.replaceCase(first?.key ?? "", "duplicate", "")).toMatchObject({ ok: true });
    expect(await second.extendSample({ more: { NFA: 1 }, spares: 0 }, "")).toMatchObject({ ok: true });
    expect(await second.checkDraw("")).toMatchObject({ ok: true, value: { same: 8, of: 8 } });
    expect(await second.writeFindings("")).toMatchObject({ ok: true });
    expect(await second.removeDraw({ reason: "wrong list", scored: 8 }, "")).toMatchObject({ ok: true });
    expect(
      ["Audit record", "Audit sample", "Audit criteria", "Audit findings"].map((name) =>
        JSON.stringify(valuesOf(sheetNamed(audit.workbook, name))),
      ),
    ).toEqual(untouched);
    const still = await audit.tasks.recogniseAudit();
    expect(still).toMatchObject({ ok: true, value: { record: { definition: { name: FIRST } } } });
  });

  test("draws from the same list count together, whatever the audits are called", async () => {
    const audit = await twoAudits();
    for (const name of [FIRST, SECOND]) {
      const seen = await audit.tasks.forAudit(name).recogniseAudit();
      expect(seen.ok && [seen.value.drawsBegun, seen.value.drawsEnded]).toEqual([2, 0]);
    }
  });

  test("a name that no record bears is a new audit: nothing stands of it, and looking writes nothing", async () => {
    const audit = await twoAudits();
    const before = workbookPicture(audit.workbook);
    const seen = await audit.tasks.forAudit("Next year").recogniseAudit();
    expect(seen).toMatchObject({ ok: true, value: { record: null, scoring: null, findingsMadeAt: null } });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });
});

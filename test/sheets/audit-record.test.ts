import * as fc from "fast-check";
import type { DrawEvent } from "../../src/core/sampling/draw-record";
import { readAuditRecord } from "../../src/sheets/audit-record";
import { auditRecordSheet } from "../../src/sheets/audit-record-sheet";
import { recordStatePlan } from "../../src/sheets/record-state";
import { drawRecords } from "./draw-records";
import { sheetOfPlan } from "./sheet-of-plan";

test("law: a record that was written reads as the same record", () => {
  fc.assert(
    fc.property(drawRecords, (record) => {
      const read = readAuditRecord(sheetOfPlan(auditRecordSheet(record)));
      expect(read).toEqual({ ok: true, value: record });
    }),
  );
});

test("law: a record written over a draft reads as the record, and nothing of the draft stays", () => {
  fc.assert(
    fc.property(drawRecords, drawRecords, (draft, record) => {
      const before = sheetOfPlan(auditRecordSheet(draft));
      const after = sheetOfPlan(auditRecordSheet(record, before), before);
      expect(after.values).toEqual(sheetOfPlan(auditRecordSheet(record)).values);
    }),
  );
});

test("law: changing the state of a standing record gives the same as writing the new record", () => {
  const later = fc.record({
    state: fc.constantFrom("Committed", "Stopped", "Void", "Removed"),
    stateSince: fc.constant("2017-12-06 13:58"),
    stateReason: fc.constantFrom("", "The list changed."),
    by: fc.constant("R. Singh"),
  });
  const check: DrawEvent = {
    kind: "Check",
    when: "2017-12-06 13:58",
    result: "Drawn again",
    same: 60,
    of: 60,
    by: "R. Singh",
  };
  fc.assert(
    fc.property(drawRecords, later, fc.boolean(), (record, change, checked) => {
      fc.pre(record.draw !== null);
      const next = { ...record, ...change, events: checked ? [...record.events, check] : record.events };
      const before = sheetOfPlan(auditRecordSheet(record));
      const after = sheetOfPlan(recordStatePlan(next, before), before);
      expect(readAuditRecord(after)).toEqual({ ok: true, value: next });
      expect(after.values).toEqual(sheetOfPlan(auditRecordSheet(next)).values);
    }),
  );
});

test("the seed does not stand on the record before the draw is committed", () => {
  fc.assert(
    fc.property(drawRecords, (record) => {
      fc.pre(record.draw !== null && record.definition.seed.origin === "made");
      if (record.draw === null) return;
      const seed = "98765432109876543210";
      const cells = sheetOfPlan(auditRecordSheet({ ...record, draw: { ...record.draw, seed: null } }));
      expect(JSON.stringify(cells)).not.toContain(seed);
      const shown = sheetOfPlan(recordStatePlan({ ...record, draw: { ...record.draw, seed } }, cells), cells);
      expect(JSON.stringify(shown)).toContain(seed);
    }),
    { numRuns: 20 },
  );
});

test.each(["Fingerprint of the list", "SHA-256 of the seed", "Order of the list"])(
  "a record whose %s was overwritten is refused by name",
  (part) => {
    const [record] = fc.sample(
      drawRecords.filter(({ draw }) => draw?.frameOrder !== undefined),
      { numRuns: 1, seed: 7 },
    );
    if (record === undefined) throw new Error("no record");
    const { sheet, values } = sheetOfPlan(auditRecordSheet(record));
    const changed = values.map((row) => (row[0] === part ? [row[0], "00"] : row));
    expect(readAuditRecord({ sheet, values: changed })).toEqual({
      ok: false,
      problems: [{ kind: "recordUnreadable", record: sheet, part }],
    });
  },
);

test("a sheet that is no record is refused", () => {
  expect(readAuditRecord({ sheet: "Audit record", values: [] })).toMatchObject({ ok: false });
  expect(readAuditRecord({ sheet: "Audit record", values: [["State", "Happy"]] })).toMatchObject({
    ok: false,
  });
});

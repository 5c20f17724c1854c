import * as fc from "fast-check";
import { freeSheetName, freeTableName, keptSheetName } from "../../src/sheets/sheet-names";

const taken = fc.array(fc.string({ maxLength: 35 }), { maxLength: 5 });

test("law: a sheet name is one that Excel takes, and free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), taken, (wanted, others) => {
      const name = freeSheetName(wanted, others);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(name.toLowerCase()).not.toBe("history");
      expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

test.each([
  ["Audit record", [], "Audit record"],
  ["Audit record", ["audit RECORD"], "Audit record 2"],
  ["Audit record", ["Audit record", "Audit record 2"], "Audit record 3"],
  ["A/B: x", [], "A B x"],
  ["'quoted'", [], "quoted"],
  ["History", [], "Sheet History"],
  ["", [], "Sheet"],
  ["The whole audit of referrals in autumn", [], "The whole audit of referrals in"],
])("%j beside %j becomes %j", (wanted, others, name) => expect(freeSheetName(wanted, others)).toBe(name));

test("an old sheet is kept under its day, and a second one of the day gets a number", () => {
  const first = keptSheetName("Audit findings", "2017-12-06", []);
  expect(first).toBe("Audit findings kept 2017-12-06");
  expect(keptSheetName("Audit findings", "2017-12-06", [first])).toBe("Audit findin… kept 2017-12-06 2");
  expect(keptSheetName("Audit findings by group", "2017-12-06", [])).toHaveLength(31);
});

test.each([
  ["AuditSample", [], "AuditSample"],
  ["AuditSample", ["auditsample"], "AuditSample_2"],
  ["Audit sample!", [], "Auditsample"],
  ["A1", [], "Table_A1"],
  ["2017", [], "Table_2017"],
  ["R1C1", [], "Table_R1C1"],
  ["", [], "Table_"],
])("table name %j beside %j becomes %j", (wanted, others, name) =>
  expect(freeTableName(wanted, others)).toBe(name),
);

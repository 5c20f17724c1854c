import type { AuditDefinition } from "../../../../src/core/audit-definition";
import { committedFile, committedSheet, tally } from "./committed-example";
import { groupOfOutcome, listedReferrals } from "./listed-referrals";

const audit = JSON.parse(committedFile("audit.json").toString("utf8")) as AuditDefinition;

describe("the audit's definition", () => {
  it("names columns that stand in the header row of the list", async () => {
    const sheet = await committedSheet(audit.list.sheet);
    const header = sheet.getRow(audit.list.headerRow ?? 0).values as unknown[];
    const named = [
      ...audit.frame.caseIdColumns,
      ...audit.frame.carriedColumns,
      audit.frame.strata.column,
      audit.frame.period?.column,
    ];
    expect(named).toHaveLength(9);
    for (const column of named) expect(header).toContain(column);
  });

  it("puts every outcome of the list in the group of the reference frame", async () => {
    const { groups } = audit.frame.strata;
    const pairs = groups.flatMap(({ label, values }) => values.map((value) => [value, label] as const));
    expect(Object.fromEntries(pairs)).toEqual(groupOfOutcome);
    const outcomes = tally((await listedReferrals()).map(({ outcome }) => outcome));
    expect(Object.keys(outcomes).sort()).toEqual(pairs.map(([value]) => value).sort());
  });

  it("asks for the reference draw", () => {
    expect(audit.frame.period).toMatchObject({ from: "2017-09-01", to: "2017-11-01" });
    expect(audit.sample).toMatchObject({ size: 60, allocation: { method: "equal" }, spares: 5 });
    expect(audit.seed).toEqual({ origin: "typed", seed: "12345678901234567890" });
    expect(audit.criteriaSet).toBe("mash-threshold");
  });
});

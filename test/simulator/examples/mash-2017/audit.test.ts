import type { AuditDefinition } from "../../../../src/core/audit-definition";
import { eligibleFrame } from "../../../../src/core/frame/eligible-frame";
import type { ListCells } from "../../../../src/core/frame/list-cells";
import { committedFile, committedSheet, tally } from "./committed-example";
import { groupOfOutcome, listedReferrals } from "./listed-referrals";

const audit = JSON.parse(committedFile("audit.json").toString("utf8")) as AuditDefinition;

/** The named columns of the list with its totals row, dates as the serial numbers that Excel holds. */
async function listCells(): Promise<ListCells> {
  const sheet = await committedSheet(audit.list.sheet);
  const [headerRow, lastRow, lastColumn] = [audit.list.headerRow ?? 0, sheet.rowCount, sheet.columnCount];
  const columns = Array.from({ length: lastColumn }, (_, place) => ({
    header: sheet.getCell(headerRow, place + 1).text,
    position: place + 1,
    values: Array.from({ length: lastRow - headerRow }, (_row, below) => {
      const { value, text } = sheet.getCell(headerRow + 1 + below, place + 1);
      return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : text;
    }),
    text: null,
  }));
  return {
    place: {
      sheet: audit.list.sheet,
      table: null,
      headerRow,
      firstColumn: 1,
      lastColumn,
      lastRow,
      headers: columns.map(({ header }) => header),
    },
    columns,
    hiddenRows: 0,
    rowCount: lastRow - headerRow,
  };
}

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

  it("makes a frame of 2,471 from the list, leaving out 147 by date and the totals row", async () => {
    const frame = eligibleFrame(await listCells(), audit.frame, false);
    if (!frame.ok) throw new Error(JSON.stringify(frame.problems));
    expect(frame.value.units).toHaveLength(2471);
    expect(frame.value.strata.map(({ populationSize }) => populationSize)).toEqual([1384, 412, 675]);
    const leftOut = frame.value.exclusions.filter(({ rows }) => rows > 0);
    expect(leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ["looksLikeTotal", 1],
      ["outsidePeriod", 147],
    ]);
    expect(frame.value.warnings).toEqual([]);
  });

  it("asks for the reference draw", () => {
    expect(audit.frame.period).toMatchObject({ from: "2017-09-01", to: "2017-11-01" });
    expect(audit.sample).toMatchObject({ size: 60, allocation: { method: "equal" }, spares: 5 });
    expect(audit.seed).toEqual({ origin: "typed", seed: "12345678901234567890" });
    expect(audit.criteriaSet).toBe("mash-threshold");
  });
});

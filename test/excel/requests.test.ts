import { startExcel, type RunningExcel } from "../../simulator/host/start-excel";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { sampleSheet } from "../../src/sheets/sample-sheet";
import type { ListPlace } from "../../src/core/frame/list-cells";

const place: ListPlace = {
  sheet: "Referrals",
  table: null,
  headerRow: 3,
  firstColumn: 1,
  lastColumn: 3,
  lastRow: 7,
  headers: ["Referral ID", "Received", "Outcome"],
};

let excel: RunningExcel;

beforeEach(async () => {
  const workbook = newWorkbook(["Referrals"]);
  setValues(sheetNamed(workbook, "Referrals"), "A1", [
    ["Referrals to the hub"],
    [],
    ["Referral ID", "Received", "Outcome"],
    ["R1", 42983, "NFA"],
    ["R2", 42984, "Early Help"],
    ["R3", 42985, { error: "#N/A" }],
    ["R4", 42986, "#N/A"],
  ]);
  excel = await startExcel(workbook);
});

afterEach(() => excel.close());

const sample = sampleSheet(
  {
    sheet: "Audit sample",
    table: "AuditSample",
    auditName: "Threshold audit & more",
    subtitle: "2 cases drawn at random from 4.",
    caseHeader: "Referral ID",
    carried: [
      { header: "Received", isDate: true },
      { header: "Referrer", isDate: false },
    ],
  },
  [
    { caseNumber: "00123", group: "NFA", rank: 1, role: "Sample", carried: [42983, "=HYPERLINK(1)"] },
    { caseNumber: "R2", group: "NFA", rank: 2, role: "Sample", carried: [42984, "+44 1223"] },
  ],
);

async function requestsOf<T>(work: () => Promise<T>): Promise<{ value: T; requests: number }> {
  const before = excel.host.counters.requests;
  const value = await work();
  return { value, requests: excel.host.counters.requests - before };
}

test("looking at the workbook takes two requests", async () => {
  const { value, requests } = await requestsOf(() => officeWorkbook().look(["Audit record"]));
  expect(value).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "Referrals", used: { top: 1, left: 1, bottom: 7, right: 3 } }], own: [null] },
  });
  expect(requests).toBe(2);
});

test("reading columns without errors takes one request", async () => {
  const { value, requests } = await requestsOf(() =>
    officeWorkbook().readList(place, ["Referral ID", "Received"]),
  );
  expect(value).toMatchObject({ ok: true, value: { rowCount: 4, hiddenRows: 0 } });
  expect(requests).toBe(1);
});

test("a plan is looked for and written in two requests", async () => {
  const plan = { sheets: [sample], activate: null };
  const { value, requests } = await requestsOf(() => officeWorkbook().write(plan));
  expect(value).toEqual({ ok: true, value: { sheets: ["Audit sample"], kept: [] } });
  expect(requests).toBe(2);
  expect(valuesOf(sheetNamed(excel.host.workbook, "Audit sample"), "A4:F6")).toEqual([
    ["Referral ID", "Group", "Rank", "Role", "Received", "Referrer"],
    ["00123", "NFA", 1, "Sample", 42983, "=HYPERLINK(1)"],
    ["R2", "NFA", 2, "Sample", 42984, "+44 1223"],
  ]);
});

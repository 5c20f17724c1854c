import { setValues, sheetNamed } from "../../simulator/host/new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { filterRows, readFilterGround } from "../../src/excel/filter-rows";
import { openList } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => excel.close());

const filter = {
  sheet: "Referrals",
  table: null,
  area: { top: 3, left: 1, bottom: 7, right: 3 },
  columns: [{ position: 3, header: "Outcome", values: ["Early Help", "NFA"] }],
  keyColumn: 1,
};

test("how a table stands: headers, columns as displayed, and no filter on it", async () => {
  setValues(sheetNamed(excel.host.workbook, "Referrals"), "A8", [[123, 42987, "NFA"]]);
  const read = await readFilterGround({ sheet: "Referrals", headerRow: 3, columns: [1, 3] });
  expect(read).toMatchObject({
    ok: true,
    value: {
      protected: false,
      headers: ["Referral ID", "Received", "Outcome"],
      table: null,
      isFiltered: false,
      filterArea: null,
    },
  });
  const [keys, outcomes] = read.ok ? read.value.columns : [];
  expect([keys?.values[7], keys?.text[7]]).toEqual([123, "123"]);
  expect(outcomes?.values[5]).toEqual({ error: "#N/A" });
  expect(outcomes?.text.slice(3, 5)).toEqual(["NFA", "Early Help"]);
});

test("a filter that stands is told with what shows, and the next one takes its place", async () => {
  expect(await filterRows(filter)).toEqual({ ok: true, value: ["R1", "R2"] });
  expect(await readFilterGround({ sheet: "Referrals", headerRow: 3, columns: [1] })).toMatchObject({
    ok: true,
    value: {
      isFiltered: true,
      filterArea: filter.area,
      shown: ["Referrals to the hub", "", "Referral ID", "R1", "R2"],
    },
  });
  const other = { ...filter, columns: [{ position: 1, header: "Referral ID", values: ["R3"] }] };
  expect(await filterRows(other)).toEqual({ ok: true, value: ["R3"] });
});

test("a sheet that is not there is refused", async () => {
  expect(await readFilterGround({ sheet: "Nowhere", headerRow: 3, columns: [1] })).toMatchObject({
    ok: false,
  });
});

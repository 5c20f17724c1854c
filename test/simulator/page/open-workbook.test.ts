import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";
import { OpenWorkbook } from "../../../simulator/page/workbook/open-workbook";

const emptyRequest = JSON.stringify({ AutoKeepReference: false, Actions: [], ObjectPaths: [] });

function openOne() {
  const workbook = newWorkbook(["One", "Two"]);
  const sheet = sheetNamed(workbook, "One");
  setValues(sheet, "A1", [["Id", "Mark"]]);
  const open = new OpenWorkbook(workbook, "Cases.xlsx");
  const told: string[] = [];
  open.host.events.receive(({ eventType, targetId, message }) => {
    if (targetId !== "Workbook") told.push(`${eventType} ${message}`);
  });
  return { workbook, sheet, open, told };
}

describe("a person at the open workbook", () => {
  test("types as into Excel, and the add-in is told", () => {
    const { open, sheet, told } = openOne();
    expect(open.type(1, 0, "00123")).toBeNull();
    expect(open.type(1, 1, "Yes")).toBeNull();
    expect(valuesOf(sheet, "A2:B2")).toEqual([[123, "Yes"]]);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatch(/^10 .*"B2".*RangeEdited/);
  });

  test("pastes a block, uneven rows too, and empties an area", () => {
    const { open, sheet } = openOne();
    expect(open.paste(1, 0, [["a", "1"], ["b"]])).toBeNull();
    expect(valuesOf(sheet, "A2:B3")).toEqual([
      ["a", 1],
      ["b", ""],
    ]);
    expect(open.clear({ top: 1, left: 0, bottom: 1, right: 1 })).toBeNull();
    expect(valuesOf(sheet, "A2:B3")).toEqual([
      ["", ""],
      ["b", ""],
    ]);
  });

  test("is told why an entry is refused, and nothing changes", () => {
    const { open, sheet, told } = openOne();
    expect(open.type(0, 0, "=SUM(")).toContain("brackets");
    sheet.protection.protected = true;
    expect(open.type(0, 0, "x")).toContain("protected");
    sheet.protection.protected = false;
    open.workbook.readOnly = true;
    expect(open.type(0, 0, "x")).toContain("read-only");
    expect(valuesOf(sheet, "A1:B1")).toEqual([["Id", "Mark"]]);
    expect(told).toEqual([]);
  });

  test("selects and changes sheets, each told once", () => {
    const { open, workbook, told } = openOne();
    const area = { top: 2, left: 0, bottom: 3, right: 1 };
    open.select(area);
    open.select({ ...area });
    expect(open.selection).toEqual(area);
    open.showSheet(workbook.sheets[1]?.id ?? "");
    expect(open.sheet.name).toBe("Two");
    expect(open.selection).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(told.map((line) => line.split(" ")[0])).toEqual(["14", "12", "11"]);
  });

  test("holds the add-in off while a cell is edited, and not a moment longer", () => {
    const { open } = openOne();
    const release = open.holdForEditing();
    expect(() => open.host.executeText(emptyRequest)).toThrow("cell-editing mode");
    release();
    expect(() => open.host.executeText(emptyRequest)).not.toThrow();
  });

  test("sees each request of the add-in, once for all that happens in one turn", async () => {
    const { open } = openOne();
    const watcher = jest.fn();
    const stop = open.watch(watcher);
    const before = open.version();
    open.host.executeText(emptyRequest);
    open.type(5, 5, "x");
    expect(open.version()).toBe(before + 2);
    expect(watcher).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(watcher).toHaveBeenCalledTimes(1);
    stop();
    open.host.executeText(emptyRequest);
    await Promise.resolve();
    expect(watcher).toHaveBeenCalledTimes(1);
  });
});

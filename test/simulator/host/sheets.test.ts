import { openExcel, refusal } from "./open-excel";
import type { WorkbookState } from "../../../simulator/host/model";
import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";

function threeSheets(): WorkbookState {
  const workbook = newWorkbook(["List", "Hidden one", "Last"]);
  sheetNamed(workbook, "Hidden one").visibility = "Hidden";
  setValues(sheetNamed(workbook, "List"), "A1", [["a"], ["b"]]);
  return workbook;
}

describe("sheets", () => {
  const excel = openExcel(threeSheets);
  const names = (): string[] => excel.workbook.sheets.map(({ name }) => name);

  test("are found by name in any case and by id, in their order", async () => {
    const context = new Excel.RequestContext();
    const sheets = context.workbook.worksheets.load("items/name,items/id,items/visibility,items/position");
    const [first, last, visible] = [sheets.getItem("LIST"), sheets.getLast(), sheets.getCount(true)];
    first.load("name");
    last.load("name");
    const next = first.getNext(true).load("name");
    const none = last.getNextOrNullObject().load("name");
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
      ["List", "Visible", 0],
      ["Hidden one", "Hidden", 1],
      ["Last", "Visible", 2],
    ]);
    expect([first.name, last.name, next.name, none.isNullObject, visible.value]).toEqual([
      "List",
      "Last",
      "Last",
      true,
      2,
    ]);
    const byId = context.workbook.worksheets.getItem(sheets.items[2]?.id ?? "").load("name");
    await context.sync();
    expect(byId.name).toBe("Last");
  });

  test.each(["", "x".repeat(32), "a/b", "a:b", "a?b", "a*b", "a[b", "a]b", "a\\b", "'a", "a'", "History"])(
    "%p is no name for a sheet",
    async (name) => {
      const error = await refusal((context) => context.workbook.worksheets.getItem("List").set({ name }));
      expect(error?.code).toBe("InvalidArgument");
      expect(names()).toEqual(["List", "Hidden one", "Last"]);
    },
  );

  test("a name that is taken, in any case, already exists; one's own name in another case is free", async () => {
    expect(await refusal((context) => context.workbook.worksheets.add("last").load("name"))).toMatchObject({
      code: "ItemAlreadyExists",
    });
    expect(await refusal((_context, sheet) => (sheet.name = "LIST"))).toBeUndefined();
    expect(names()[0]).toBe("LIST");
  });

  test("a name of 31 characters is taken", async () => {
    expect(await refusal((_context, sheet) => (sheet.name = "x".repeat(31)))).toBeUndefined();
  });

  test("renaming is followed by formulas, names and dropdowns; deleting makes #REF! of them", async () => {
    const last = sheetNamed(excel.workbook, "Last");
    last.cells.set(0, new Map([[0, { value: 2, formula: '=COUNTA(List!A:A)&"List!"' }]]));
    excel.workbook.names.push({ name: "All", formula: "=List!$A$1:$A$2", visible: true });
    last.validations.push({
      id: "v",
      areas: [{ top: 1, bottom: 1, left: 0, right: 0 }],
      rule: { list: { source: "=List!$A$1:$A$2" } },
      ignoreBlanks: true,
    });
    await refusal((_context, sheet) => (sheet.name = "New list"));
    expect(last.cells.get(0)?.get(0)?.formula).toBe("=COUNTA('New list'!A:A)&\"List!\"");
    expect(excel.workbook.names[0]?.formula).toBe("='New list'!$A$1:$A$2");
    expect(last.validations[0]?.rule).toEqual({ list: { source: "='New list'!$A$1:$A$2" } });
    await refusal((_context, sheet) => sheet.delete());
    expect(last.cells.get(0)?.get(0)?.formula).toBe('=COUNTA(#REF!A:A)&"List!"');
  });

  test("the last visible sheet can't be hidden or deleted, the active one passes the place on", async () => {
    await refusal((_context, sheet) => sheet.activate());
    expect(await refusal((_context, sheet) => sheet.delete())).toBeUndefined();
    expect(excel.workbook.activeSheetId).toBe(sheetNamed(excel.workbook, "Last").id);
    for (const go of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => (sheet.visibility = "Hidden"),
    ]) {
      const error = await refusal((context) => go(context.workbook.worksheets.getItem("Last")));
      expect(error?.code).toBe("InvalidOperation");
    }
  });

  test("a hidden sheet can't be activated", async () => {
    const error = await refusal((context) => context.workbook.worksheets.getItem("Hidden one").activate());
    expect(error?.code).toBe("InvalidOperation");
  });

  test("a sheet is moved by its position", async () => {
    await refusal((_context, sheet) => (sheet.position = 2));
    expect(names()).toEqual(["Hidden one", "Last", "List"]);
  });

  test("while the structure is protected no sheet is added, renamed, hidden or deleted, but cells are written", async () => {
    excel.workbook.structureProtected = true;
    const tries: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
      (context) => void context.workbook.worksheets.add(),
      (_context, sheet) => (sheet.name = "x"),
      (_context, sheet) => (sheet.visibility = "Hidden"),
      (_context, sheet) => sheet.delete(),
    ];
    for (const run of tries) expect(await refusal(run)).toMatchObject({ code: "AccessDenied" });
    expect(await refusal((_context, sheet) => (sheet.getRange("A1").values = [["x"]]))).toBeUndefined();
    const context = new Excel.RequestContext();
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });

  test("gridlines, tab colour, frozen rows and page layout are kept", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.showGridlines = false;
    sheet.tabColor = "#12ab34";
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    sheet.pageLayout.setPrintArea("A1:C9");
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P";
    sheet.horizontalPageBreaks.add("A20");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("List!1:3");
    expect(excel.sheet).toMatchObject({
      showGridlines: false,
      tabColor: "#12AB34",
      frozen: { rows: 3, columns: 0 },
    });
    expect(excel.sheet.page).toEqual({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 72 },
      printArea: { top: 0, left: 0, bottom: 8, right: 2 },
      printTitleRows: { top: 0, bottom: 2 },
      footer: { center: "Page &P" },
      rowBreaks: [19],
    });
  });

  test("nothing frozen is a null object", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.freezePanes.freezeAt("A1:B2");
    sheet.freezePanes.unfreeze();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.isNullObject).toBe(true);
  });
});

describe("the workbook", () => {
  const excel = openExcel(threeSheets, { fileName: "Cases.xlsx", collaborating: true });

  test("has its name, title, selection and names", async () => {
    const context = new Excel.RequestContext();
    const { workbook } = context;
    workbook.load("name,readOnly");
    workbook.properties.title = "Audit";
    workbook.worksheets.getFirst().getRange("B2:C3").select();
    const selected = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    workbook.names.add("Frame", workbook.worksheets.getFirst().getRange("A1:A2"));
    const named = workbook.worksheets.getFirst().getRange("frame").load("values");
    const missing = workbook.names.getItemOrNullObject("Nothere").load("formula");
    await context.sync();
    expect([workbook.name, workbook.readOnly]).toEqual(["Cases.xlsx", false]);
    expect([selected.address, cell.address]).toEqual(["List!B2:C3", "List!B2"]);
    expect(named.values).toEqual([["a"], ["b"]]);
    expect(missing.isNullObject).toBe(true);
    expect(excel.workbook.properties.title).toBe("Audit");
    expect(excel.workbook.names[0]?.formula).toBe("=List!$A$1:$A$2");
  });

  test("a new workbook is handed over as it was given", async () => {
    await Excel.createWorkbook("UEsDBA==");
    expect(excel.host.createdWorkbooks).toEqual(["UEsDBA=="]);
  });

  test("events reach the add-in when somebody edits or changes the sheet", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List");
      sheet.onChanged.add(async (event) => void seen.push(`changed ${event.address}`));
      sheet.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      context.workbook.worksheets.onActivated.add(async () => void seen.push("activated"));
      await context.sync();
    });
    const id = excel.sheet.id;
    excel.host.events.raise("DataChanged", id, { address: "B2", changeType: "RangeEdited", source: "Local" });
    excel.host.events.raise("SelectionChanged", id, { address: "C3" });
    excel.host.events.raise("DataChanged", "another sheet", { address: "Z9" });
    await refusal((context) => context.workbook.worksheets.getItem("Last").activate());
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual(["changed B2", "selected C3", "activated"]);
  });
});

import { join } from "node:path";
import { journey } from "./journey";
import { marksOfExample } from "./marks-of-example";
import type { OpenedPage } from "./opened-page";
import { openedPage, projectFolder } from "./opened-page";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

/** The texts of a column of a sheet, from the top. */
const columnTexts = (opened: OpenedPage, sheet: string, column: number): Promise<string[]> =>
  opened.page.evaluate(
    ({ sheet, column }) => {
      const open = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
      const state = open.workbook.sheets.find(({ name }) => name === sheet);
      const rows = [...(state?.cells ?? [])].sort(([first], [second]) => first - second);
      return rows.flatMap(([, cells]) => (cells.has(column) ? [String(cells.get(column)?.value)] : []));
    },
    { sheet, column },
  );

/** Where the cell of a case and a column stands. */
const addressOf = (opened: OpenedPage, sheet: string, id: string, header: string): Promise<string> =>
  opened.page.evaluate(
    ({ sheet, id, header }) => {
      const open = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
      const cells = [...(open.workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [])].flatMap(
        ([row, texts]) => [...texts].map(([column, { value }]) => ({ row, column, value })),
      );
      const column = cells.find(({ value }) => value === header)?.column ?? -1;
      const row = cells.find(({ value }) => value === id)?.row ?? -1;
      // The column is one of the first 26.
      return `${String.fromCharCode(65 + column)}${row + 1}`;
    },
    { sheet, id, header },
  );

describe.each([
  ["with office.js beside the pane", false],
  ["as released, with office.js at Microsoft's address answered here", true],
])("a whole audit of the example, %s", (_, released) => {
  let opened: OpenedPage;
  const mistakes: string[] = [];

  beforeAll(async () => {
    opened = await openedPage({ released });
  });
  afterAll(() => opened.close());

  test("goes from the list to the findings", async () => {
    let number = 0;
    await journey(opened).toWrittenFindings(async (screen) => {
      number += 1;
      if (released) return;
      await picture(opened.page, join(pictures, `${String(number).padStart(2, "0")}-${screen}.png`));
      for (const mistake of await opened.accessibilityMistakes("pane"))
        mistakes.push(`${screen}: ${mistake}`);
    });
  });

  test("drew the cases of the reference, which are those of marks.csv", async () => {
    const ids = (await columnTexts(opened, "Audit sample", 0)).filter((text) => text.startsWith("CAM-"));
    const expected = marksOfExample(projectFolder).map(({ id }) => id);
    expect(expected).toHaveLength(60);
    expect(ids.sort()).toEqual(expected.sort());
  });

  test("found what the reference says", async () => {
    const text = await opened.pane.locator("main").innerText();
    for (const found of ["39 of 57", "42 of 57", "44 of 51", "30 of 39", "26 of 40", "4 of 11"]) {
      expect(text).toContain(found);
    }
  });

  test("a mark changed from its list by keyboard makes the findings out of date", async () => {
    const { page, pane } = opened;
    const address = await addressOf(opened, "Audit sample", "CAM-10133", "1 Threshold level");
    await page.getByLabel(/Name box/).fill(`'Audit sample'!${address}`);
    await page.keyboard.press("Enter");
    const content = page.getByLabel("Content of the active cell");
    expect(await content.inputValue()).toBe("Yes");
    await page.keyboard.press("Alt+ArrowDown");
    expect(await page.getByRole("option").allTextContents()).toEqual(["Yes", "No", "N/A", "Deemed met"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await content.inputValue()).toBe("No");
    await page.keyboard.press("F6");
    await pane.getByText("38 of 57").first().waitFor();
    await pane.getByText(/1 mark in 1 case has changed since \d/).waitFor();
    await pane.getByText("The sheet still says 39 of 57 for question 1. It is now 38 of 57.").waitFor();
    await page.keyboard.press("F6");
    await page.keyboard.type("perhaps");
    await page.keyboard.press("Enter");
    await page.getByText("Not in the list").waitFor();
    await page.keyboard.press("Escape");
    expect(await content.inputValue()).toBe("No");
  });

  test.each([495, 315, 265, 175])("nothing is cut off in a pane of %i pixels", async (width) => {
    await paneWidth(opened.page, width);
    const beyond = await opened.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
    expect(beyond).toBe(0);
  });

  test("asked for nothing but its own files and office.js", () => {
    expect(opened.strayRequests()).toEqual([]);
    const fromMicrosoft = opened.requests.filter((address) => address.startsWith("https://appsforoffice"));
    expect(fromMicrosoft.length > 0).toBe(released);
  });

  test("met no error of a script or a policy, and nothing that the emulation lacks", async () => {
    expect(opened.mishaps).toEqual([]);
    expect(await opened.page.locator(".missing").allTextContents()).toEqual([]);
  });

  test("axe found nothing on any screen", () => {
    expect(mistakes).toEqual([]);
  });
});

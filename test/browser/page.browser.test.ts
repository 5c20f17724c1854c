import type { OpenedPage } from "./opened-page";
import { openedPage } from "./opened-page";

describe("the simulator's page in a browser", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openedPage();
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  const content = (): Promise<string> => opened.page.getByLabel("Content of the active cell").inputValue();
  const goTo = async (address: string): Promise<void> => {
    await opened.page.getByLabel(/Name box/).fill(address);
    await opened.page.keyboard.press("Enter");
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };

  test("shows the example, and says that it is not Excel", async () => {
    const { page } = opened;
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("MASH referrals 2017.xlsx");
    expect(await page.locator(".honest").textContent()).toContain("This is not Excel");
    expect(await page.getByRole("tab").allTextContents()).toEqual([
      "Referrals MASH 2017",
      "Survey responses",
      "Codes",
      "Read me",
    ]);
    expect(await page.getByRole("gridcell", { name: "Referral ID", exact: true }).count()).toBe(1);
  });

  test("the pane beside it has Microsoft's office.js and reaches the workbook through it", async () => {
    await opened.pane.getByRole("heading", { level: 1 }).waitFor();
    expect(opened.requests.some((address) => address.endsWith("/office-js/office.js"))).toBe(true);
    expect(opened.requests.some((address) => address.includes("/office-js/excel-win32"))).toBe(true);
    await opened.page
      .locator("#counters")
      .filter({ hasText: /^[1-9]/ })
      .waitFor();
  });

  test("axe finds nothing on the page and in the pane", async () => {
    expect(await opened.accessibilityMistakes()).toEqual([]);
  });

  test("arrow keys move, letters replace, Enter keeps, Esc gives up, F2 edits, Delete empties", async () => {
    await goTo("M10");
    await press("ArrowRight", "ArrowDown");
    expect(await opened.page.getByLabel(/Name box/).inputValue()).toBe("N11");
    await opened.page.keyboard.type("one");
    await press("Enter");
    expect(await opened.page.getByLabel(/Name box/).inputValue()).toBe("N12");
    await press("ArrowUp");
    expect(await content()).toBe("one");
    await opened.page.keyboard.type("two");
    await press("Escape");
    expect(await content()).toBe("one");
    await press("F2");
    await opened.page.keyboard.type(" more");
    await press("Tab", "ArrowLeft");
    expect(await content()).toBe("one more");
    await press("Delete");
    expect(await content()).toBe("");
  });

  test("the formula bar keeps on Enter, and on Esc leaves the cell as it was", async () => {
    await goTo("N15");
    await opened.page.getByLabel("Content of the active cell").fill("from the bar");
    await press("Enter");
    expect(await content()).toBe("from the bar");
    await opened.page.getByLabel("Content of the active cell").fill("never mind");
    await press("Escape");
    expect(await content()).toBe("from the bar");
    await press("Delete");
    expect(await content()).toBe("");
  });

  test("what is typed is read as Excel reads it", async () => {
    await goTo("N20");
    await opened.page.keyboard.type("00123");
    await press("Enter");
    await opened.page.keyboard.type("1/9/2017");
    await press("Enter");
    await goTo("N20");
    expect(await content()).toBe("123");
    await press("ArrowDown");
    expect(await content()).toBe("01/09/2017");
    await press("Delete", "ArrowUp", "Delete");
  });

  test("while a cell is edited Excel refuses the pane, and afterwards no longer", async () => {
    const isHeld = (): Promise<boolean> =>
      opened.page.evaluate(() => {
        const { host } = (
          window as unknown as {
            caseAuditSimulator: { current(): { host: { executeText(body: string): string } } };
          }
        ).caseAuditSimulator.current();
        try {
          host.executeText(JSON.stringify({ AutoKeepReference: false, Actions: [], ObjectPaths: [] }));
          return false;
        } catch {
          return true;
        }
      });
    await goTo("N30");
    expect(await isHeld()).toBe(false);
    await opened.page.keyboard.type("half a wo");
    expect(await isHeld()).toBe(true);
    await press("Escape");
    expect(await isHeld()).toBe(false);
  });

  test("sheets are reached by key and by name, and scrolling shows the last row", async () => {
    await press("Control+Home");
    await opened.page.getByRole("tab", { name: "Survey responses" }).click();
    await press("ArrowRight");
    expect(await opened.page.getByRole("tab", { name: "Codes" }).getAttribute("aria-selected")).toBe("true");
    await goTo("'Referrals MASH 2017'!A1");
    expect(
      await opened.page.getByRole("tab", { name: "Referrals MASH 2017" }).getAttribute("aria-selected"),
    ).toBe("true");
    await press("Control+End");
    await opened.page.locator('[data-row="2621"][data-column="0"]').waitFor();
    expect(await opened.page.locator('[data-row="2621"][data-column="0"]').textContent()).toBe(
      "Total referrals",
    );
  });

  test("F6 goes to the pane and back", async () => {
    const side = (): Promise<string | undefined> => opened.page.evaluate(() => document.activeElement?.id);
    await goTo("A1");
    await press("F6");
    expect(await side()).toBe("pane-frame");
    await press("F6");
    expect(await side()).toBe("grid");
  });

  test("the pane's width goes from 175 to 500 pixels", async () => {
    const width = async (): Promise<number> =>
      (await opened.page.locator("#pane-frame").boundingBox())?.width ?? 0;
    expect(await width()).toBe(350);
    const bar = opened.page.getByRole("separator", { name: "Width of the task pane" });
    await bar.press("End");
    expect(await width()).toBe(500);
    await bar.press("Home");
    expect(await width()).toBe(175);
  });

  test("a workbook that can't be read is said so, and the open one stays", async () => {
    const { page } = opened;
    await page.getByLabel("Workbook to open").setInputFiles({
      name: "notes.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("no workbook at all"),
    });
    await page.getByText("notes.xlsx was not opened.").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("MASH referrals 2017.xlsx");
  });

  test("the saved workbook opens again with what was typed", async () => {
    const { page } = opened;
    await goTo("N40");
    await page.keyboard.type("kept in the file");
    await press("Enter");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the workbook" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("MASH referrals 2017.xlsx");
    await page.getByLabel("Workbook to open").setInputFiles(await download.path());
    await page.locator(".honest").waitFor();
    await goTo("N40");
    expect(await content()).toBe("kept in the file");
  });
});

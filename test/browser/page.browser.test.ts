import { join } from "node:path";
import { journey } from "./journey";
import { keyboard } from "./keyboard";
import type { OpenedPage } from "./opened-page";
import { openedPage, projectFolder } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

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
    // Once it is open the pane begins anew; until then the workbook from before answers.
    const begunAnew = page.waitForEvent("framenavigated");
    await page.getByLabel("Workbook to open").setInputFiles(await download.path());
    await begunAnew;
    await goTo("N40");
    expect(await content()).toBe("kept in the file");
  });
});

describe("how many cases, and from where, by keyboard alone", () => {
  const pictures = join(projectFolder, "out", "screenshots");
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openedPage({ height: 1400 });
    const { chooseCases, groupCases, heading, next } = journey(opened);
    await chooseCases();
    await next("Next: group the cases");
    await groupCases();
    await next("Next: how many cases?");
    await heading("Draw the sample");
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  const focused = (): Promise<string> => keyboard(opened).focused();
  const press = (...keys: string[]): Promise<void> => keyboard(opened).press(...keys);
  const tabTo = (name: string | RegExp): Promise<void> => keyboard(opened).tabTo(name);
  const type = (text: string): Promise<void> => keyboard(opened).type(text);
  const pictured = (name: string): Promise<void> =>
    picture(opened.page.locator("#pane-frame"), join(pictures, `${name}.png`));
  const main = (): Promise<string> => opened.pane.locator("main").innerText();

  test("more where results vary: expectations are typed, and the sample follows", async () => {
    await opened.pane.getByRole("heading", { level: 1 }).focus();
    await tabTo("How cases are picked");
    await tabTo("Cases to draw");
    await type("90");
    await tabTo("Shared out");
    await opened.page.keyboard.type("More");
    await tabTo(/^Of 100 of Assessment/);
    await type("80");
    expect(await main()).toContain("If 80% are done well: an estimate from 69% to 91%.");
    expect(await main()).toMatch(/All together: if \d\d(\.\d)?% are done well/);
    await pictured("sample-neyman-350");
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
  });

  test("a systematic sample, and one from the whole list", async () => {
    await opened.pane.getByLabel("How cases are picked").focus();
    await opened.page.keyboard.type("Every");
    await opened.pane.getByText(/There are no spares/).waitFor();
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
    await opened.page.keyboard.type("At random from");
    await tabTo("Draw from all cases");
    await type("60");
    expect(await main()).toContain("1 in 41 cases: each stands for 41.2.");
    await pictured("sample-simple-350");
    await press("Shift+Tab", "Shift+Tab", "Shift+Tab");
    expect(await focused()).toBe("How cases are picked");
    await opened.page.keyboard.type("At random within");
    await tabTo("Shared out");
    await opened.page.keyboard.type("Equally");
  });

  test("three claims, each with its number, and back with the one that is used", async () => {
    const { heading } = journey(opened);
    await press("Shift+Tab");
    expect(await focused()).toContain("How many do I need?");
    await press("Enter");
    await heading("How many do I need?");
    expect(await focused()).toBe("How many do I need?");
    await opened.pane.getByText("98 cases of 2,471").waitFor();
    await pictured("size-often-350");
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);

    await tabTo(/^How often is it done well/);
    await press("ArrowDown");
    await opened.pane.getByText(/If none of the 58 fails, you can be 95% sure/).waitFor();
    await tabTo("Settings for specialists");
    await press("Enter");
    await tabTo("How failures are reckoned");
    await opened.page.keyboard.type("A list without end (b");
    await opened.pane.getByText(/If none of the 59 fails/).waitFor();
    await tabTo("and so many fail");
    await type("1");
    await opened.pane.getByText(/^If 1 of the 60 fails, you can be 95% sure/).waitFor();
    await pictured("size-always-350");
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);

    await press("Escape");
    await heading("How many do I need?");
    await opened.pane.getByRole("heading", { level: 1 }).focus();
    await tabTo(/^Is it nearly always/);
    await press("ArrowDown");
    await tabTo("Number of cases");
    await type("120");
    await opened.pane.getByText(/If none of the 120 fails/).waitFor();
    await pictured("size-number-350");
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
    await tabTo("Use 120 cases");
    await press("Enter");
    await heading("Draw the sample");
    expect(await opened.pane.getByLabel("Cases to draw").inputValue()).toBe("120");
    expect(await opened.pane.getByLabel("Shared out").inputValue()).toBe("proportional");
  });

  test("Esc leaves the second screen as it was", async () => {
    const { heading } = journey(opened);
    await opened.pane.getByText("How many do I need?").press("Enter");
    await heading("How many do I need?");
    await press("Escape");
    await heading("Draw the sample");
    expect(await opened.pane.getByLabel("Cases to draw").inputValue()).toBe("120");
  });

  describe.each(["Draw the sample", "How many do I need?"])("%s", (screen) => {
    const short = screen === "Draw the sample" ? "sample" : "size";

    beforeAll(async () => {
      if (short === "size") await opened.pane.getByText("How many do I need?").press("Enter");
      await journey(opened).heading(screen);
    });

    test.each([495, 345, 315, 265, 175])("nothing is cut off at %i pixels", async (pixels) => {
      await paneWidth(opened.page, pixels);
      const beyond = await opened.pane
        .locator("html")
        .evaluate((page) => page.scrollWidth - page.clientWidth);
      expect(beyond).toBe(0);
      await pictured(`${short}-${pixels}`);
    });

    test.each([
      ["dark", { colorScheme: "dark" as const, forcedColors: "none" as const }],
      ["forced colours", { colorScheme: "light" as const, forcedColors: "active" as const }],
    ])("axe finds nothing amiss with colours in %s", async (name, media) => {
      await paneWidth(opened.page, 345);
      await opened.page.emulateMedia(media);
      await opened.pane.getByRole("heading", { level: 1, name: screen }).waitFor();
      await pictured(`${short}-${name.replace(" ", "-")}`);
      expect(await opened.accessibilityMistakes("pane", "colours")).toEqual([]);
      await opened.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    });
  });
});

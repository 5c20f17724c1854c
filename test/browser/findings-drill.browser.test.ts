import { join } from "node:path";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { journey } from "./journey";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

/** The case numbers of Audit sample in rows that show, from the workbook itself. */
const showing = (opened: OpenedPage): Promise<number> =>
  opened.page.evaluate(() => {
    const sitting = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
    const sheet = sitting.workbook.sheets.find(({ name }) => name === "Audit sample");
    if (sheet === undefined) return -1;
    return [...sheet.cells].filter(
      ([row, line]) =>
        row >= 4 && (line.get(0)?.value ?? "") !== "" && sheet.rows.get(row)?.filtered !== true,
    ).length;
  });

describe("from a number to its cases, and whether a percentage can be", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openedPage({ prepared: "findings" });
    await journey(opened).stage("Findings");
    await journey(opened).heading("Findings");
    await opened.pane.getByText("39 of 57").first().waitFor();
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  /** Moves on by Tab until the control of that name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let times = 0; times < 80; times += 1) {
      const focused = await opened.pane
        .locator(":focus")
        .evaluateAll(([element]) => element?.getAttribute("aria-label") ?? element?.textContent ?? "");
      if (name.test(focused)) return;
      await opened.page.keyboard.press("Tab");
    }
    throw new Error(`no ${name.source} on the way of Tab`);
  };
  const picturesOf = async (name: string): Promise<void> => {
    const { page } = opened;
    const frame = page.locator("#pane-frame");
    await page.setViewportSize({ width: 1440, height: 1700 });
    for (const width of [350, 320]) {
      await paneWidth(page, width);
      expect(await opened.accessibilityMistakes("pane")).toEqual([]);
      await picture(frame, join(pictures, `${name}-${width}.png`));
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(frame, join(pictures, `${name}-dark.png`));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await picture(frame, join(pictures, `${name}-contrast.png`));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  };

  test("the results, as bars and as a table", async () => {
    const { pane } = opened;
    await picturesOf("findings");
    await tabTo(/^As a table/);
    await opened.page.keyboard.press("Enter");
    await pane.getByRole("table", { name: "Results by question" }).waitFor();
    await picturesOf("findings-table");
    await opened.page.keyboard.press("Enter");
    await pane.getByRole("img", { name: /^39 of 57 met, 68%/ }).waitFor();
  });

  test("by keyboard alone: a question, a count, its cases, the filter, and back", async () => {
    const { page, pane } = opened;
    await tabTo(/^1 Threshold level$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "1 Threshold level" }).waitFor();
    await picturesOf("result");
    await tabTo(/^18 cases not met: show the cases$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "18 cases not met" }).waitFor();
    expect(await pane.getByRole("listitem").filter({ hasText: "Open in the pane" }).count()).toBe(18);
    await tabTo(/^Filter to these cases/);
    await page.keyboard.press("Enter");
    await pane.getByText("“Audit sample” was filtered to 18 cases").waitFor();
    expect(await showing(opened)).toBe(18);
    await picturesOf("counted-cases");
    await pane.getByRole("heading", { level: 1 }).focus();
    await tabTo(/^Clear the filter$/);
    await page.keyboard.press("Enter");
    await pane.getByText("“Audit sample” was filtered to 18 cases").waitFor({ state: "detached" });
    expect(await showing(opened)).toBe(60);
    await pane.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("Escape");
    await pane.getByRole("heading", { level: 1, name: "1 Threshold level" }).waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("heading", { level: 1, name: "Findings" }).waitFor();
  });

  test("a percentage that can’t be, typed; and a pasted report, found by its menu", async () => {
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "More" }).focus();
    await page.keyboard.press("Enter");
    await tabTo(/^Check a percentage$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "Check a percentage" }).waitFor();
    await pane.getByLabel("A percentage and how many cases it is out of").focus();
    await page.keyboard.type("69% of 57");
    await pane.getByText("69% can’t come from 57 cases. 39 of 57 is 68%; 40 of 57 is 70%.").waitFor();
    await pane.getByLabel("Paste its text here").focus();
    await page.keyboard.insertText(
      "We read 57 cases.\nIt was right in 69% of 57 cases. Conversely, 31% were not.\n44 of 51 (86%) agreed. 58 per cent were late. 45% said yes, 30% no and 22% nothing.",
    );
    await pane.getByText("7 percentages found.", { exact: false }).waitFor();
    await picturesOf("check");
    await tabTo(/^Show 69% of line 2 in the text$/);
    await page.keyboard.press("Enter");
    const selected = await pane
      .getByLabel("Paste its text here")
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe("69%");
  });
});

import { join } from "node:path";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { journey } from "./journey";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

/** The second reviewer types Yes everywhere but No to the first question of the first four cases. */
const markSecondTime = (opened: OpenedPage): Promise<void> =>
  opened.page.evaluate(() => {
    const { workbook } = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
    const sheet = workbook.sheets.find(({ name }) => name === "Audit second review");
    const rows = [...(sheet?.cells ?? [])].sort(([first], [second]) => first - second);
    const header = rows.find(([, cells]) => cells.get(0)?.value === "Referral ID");
    if (header === undefined) throw new Error("no header");
    const cases = rows.filter(
      ([row, cells]) => row > header[0] && String(cells.get(0)?.value).startsWith("CAM-"),
    );
    for (const [column, { value }] of header[1]) {
      if (!/^\d (?!Reason|Comment)/.test(String(value))) continue;
      cases.forEach(([, cells], index) => {
        const mark = String(value).startsWith("1 ") && index < 4 ? "No" : "Yes";
        const cell = cells.get(column) ?? cells.get(0);
        if (cell !== undefined) cells.set(column, { ...cell, value: mark });
      });
    }
  });

describe("a second review, in the browser", () => {
  let opened: OpenedPage;
  const mistakes: string[] = [];
  const seen = async (screen: string): Promise<void> => {
    await picture(opened.page, join(pictures, `second-${screen}.png`));
    for (const mistake of await opened.accessibilityMistakes("pane")) mistakes.push(`${screen}: ${mistake}`);
    const beyond = await opened.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
    if (beyond > 0) mistakes.push(`${screen}: ${beyond} pixels beyond the pane`);
  };

  beforeAll(async () => {
    opened = await openedPage({ height: 1300, prepared: "findings" });
  });
  afterAll(() => opened.close());

  test("is drawn by keyboard, scored on its own sheet, and its disagreements are settled", async () => {
    const { page, pane } = opened;
    const { heading, next } = journey(opened);
    await pane.getByRole("link", { name: /^Score/ }).press("Enter");
    await pane.getByRole("button", { name: /^Second review/ }).press("Enter");
    await heading("Draw cases for a second reviewer");
    await pane.getByLabel("Second reviewer").fill("R. Singh");
    await pane.getByLabel("Your name, for the record").fill("J. Okafor");
    await seen("draw");
    await next("Draw 30 cases");
    await heading("The second review is under way");
    await seen("under-way");
    await markSecondTime(opened);
    await page.getByLabel(/Name box/).click();
    await page.keyboard.press("F6");
    await heading("Do two reviewers agree?");
    await seen("agree");
    const before = await pane.getByRole("heading", { name: /disagreements, 0 settled/ }).innerText();
    await pane.locator(".disagreement h2").focus();
    await page.keyboard.press("2");
    await pane.getByRole("heading", { name: before.replace("0 settled", "1 settled") }).waitFor();
    await pane.locator(".disagreement h2:focus").waitFor();
    await pane.getByRole("button", { name: /^Keep / }).press("Enter");
    await pane.getByRole("heading", { name: before.replace("0 settled", "2 settled") }).waitFor();
    for (const summary of ["Kappa and intervals", "Settled marks"]) await pane.getByText(summary).click();
    await seen("settled");
    for (const width of [495, 315, 175]) {
      await paneWidth(opened.page, width);
      await seen(`settled-${width}`);
    }
    expect(mistakes).toEqual([]);
  });

  test("themes are counted, and one is added", async () => {
    const { pane } = opened;
    await pane
      .getByRole("button", { name: "Back to Score" })
      .or(pane.getByRole("button", { name: /4 of 6/ }))
      .first()
      .press("Enter");
    await pane.getByRole("button", { name: "Themes" }).press("Enter");
    await journey(opened).heading("Themes");
    await pane.getByLabel("A theme that is missing").fill("Use of history");
    await journey(opened).next("Add the theme");
    await pane.getByText("“Use of history” is added").waitFor();
    await seen("themes");
    expect(mistakes).toEqual([]);
  });

  test("no script failed, and nothing else was asked for", () => {
    expect(opened.mishaps).toEqual([]);
    expect(opened.strayRequests()).toEqual([]);
  });
});

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyboard, type Keyboard } from "./keyboard";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";

const pictures = join(projectFolder, "out", "screenshots");
const example = join(projectFolder, "simulator", "examples", "mash-2017");
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("change since last time, by keyboard", () => {
  let opened: OpenedPage;
  let keys: Keyboard;
  const mistakes: string[] = [];

  /** The screen at usual width with axe, then narrow and dark, in a contrast theme, and at 200% zoom. */
  const seen = async (screen: string): Promise<void> => {
    const { page, pane } = opened;
    const frame = page.locator("#pane-frame");
    const width = (pixels: number) =>
      frame.evaluate((element, wide) => {
        const holder = element.parentElement ?? element;
        holder.style.width = `${wide}px`;
        holder.style.flex = "none";
      }, pixels);
    const shown = async (as: string): Promise<void> => {
      const beyond = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      if (beyond > 0) mistakes.push(`${screen} ${as}: ${beyond} pixels beyond the pane`);
      await frame.screenshot({ path: join(pictures, `last-time-${screen}-${as}.png`) });
    };
    for (const mistake of await opened.accessibilityMistakes("pane")) mistakes.push(`${screen}: ${mistake}`);
    await shown("350");
    await page.emulateMedia({ colorScheme: "dark" });
    await width(320);
    await shown("320-dark");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await shown("320-contrast");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await width(175);
    await shown("175");
    await width(350);
  };
  const heading = (title: string): Promise<void> =>
    opened.pane.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  const go = async (control: string | RegExp): Promise<void> => {
    await opened.pane.getByRole("heading", { level: 1 }).focus();
    await keys.tabTo(control);
    await keys.press("Enter");
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    opened = await openedPage({ height: 2000, prepared: "findings" });
    keys = keyboard(opened);
  });
  afterAll(() => opened.close());

  test("from Findings to a file of last year, the change beside this year, and the findings made with it", async () => {
    await opened.pane.getByRole("link", { name: /^Findings, stage/ }).focus();
    await keys.press("Enter");
    await heading("Findings");
    await go(/^Change since last time/);
    await heading("Change since last time");
    await opened.pane.getByText("No results of an earlier audit are found in this workbook.").waitFor();
    await seen("empty");

    const choosing = opened.page.waitForEvent("filechooser");
    await go("Choose the file …");
    const chooser = await choosing;
    const buffer = readFileSync(join(example, "MASH findings 2016.xlsx"));
    await chooser.setFiles({ name: "MASH findings 2016.xlsx", mimeType, buffer });
    await opened.pane.getByText(/3 of 7 questions are the same\.$/).waitFor();
    const card = opened.pane.getByRole("region", { name: "Threshold level" });
    expect(await card.innerText()).toContain("62% now, 77% last time: −15 points (95% interval −34 to +4)");
    expect(await card.innerText()).toContain("No clear change");
    await opened.pane.getByText("3 Good quality: its marks differ.").waitFor();
    await opened.pane
      .getByText("2 of 5 actions of last time are done, 2 are not done and 1 was not accepted.")
      .waitFor();
    await seen("compared");

    // By keyboard: a question is said not to be comparable, and that is taken back.
    await go("Which questions are the same");
    await seen("pairs");
    await keys.tabTo("4 Right decision");
    await keys.press("End");
    await opened.pane.getByText(/2 of 7 questions are the same\.$/).waitFor();
    await opened.pane.getByText("4 Right decision: the auditor says that it is not comparable").waitFor();
    expect(await keys.focused()).toBe("4 Right decision");
    await keys.press("Home");
    await opened.pane.getByText(/3 of 7 questions are the same\.$/).waitFor();

    await go("Add the change");
    await heading("Findings");
    await opened.pane.getByText("The sheets match the scores").waitFor();
    await go(/^Change since last time/);
    await opened.pane
      .getByText("The change stands on Audit findings, and is made again with them.")
      .waitFor();
    await keys.press("Escape");
    await heading("Findings");
    expect(mistakes).toEqual([]);
    expect(opened.strayRequests()).toEqual([]);
  });
});

import { join } from "node:path";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { journey } from "./journey";
import { keyboard, type Keyboard } from "./keyboard";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

/** The cells of a sheet of the workbook, as texts. */
const said = (opened: OpenedPage, sheet: string): Promise<string> =>
  opened.page.evaluate((name) => {
    const sitting = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
    const found = sitting.workbook.sheets.find((each) => each.name === name);
    return [...(found?.cells ?? [])]
      .map(([, line]) => [...line.values()].map(({ value }) => String(value)).join(" | "))
      .join("\n");
  }, sheet);

describe("the survey beside the audit, by keyboard", () => {
  let opened: OpenedPage;
  let keys: Keyboard;

  beforeAll(async () => {
    opened = await openedPage({ prepared: "findings", height: 900 });
    keys = keyboard(opened);
    await journey(opened).stage("Findings");
    await journey(opened).heading("Findings");
    await opened.pane.getByText("39 of 57").first().waitFor();
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  const go = async (control: string | RegExp): Promise<void> => {
    await opened.pane.getByRole("heading", { level: 1 }).focus();
    await keys.tabTo(control);
    await keys.press("Enter");
  };
  const picturesOf = async (name: string): Promise<void> => {
    const { page, pane } = opened;
    const frame = page.locator("#pane-frame");
    await page.setViewportSize({ width: 1440, height: 4200 });
    const shown = async (as: string): Promise<void> => {
      const beyond = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect([as, beyond]).toEqual([as, 0]);
      await picture(frame, join(pictures, `${name}-${as}.png`));
    };
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
    await shown("350");
    await paneWidth(page, 320);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await opened.accessibilityMistakes("pane", "colours")).toEqual([]);
    await shown("320-dark");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await shown("320-contrast");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await paneWidth(page, 175);
    await shown("175");
    await paneWidth(page, 350);
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  test("from Findings to the questions, which are found by themselves", async () => {
    const { pane } = opened;
    await go(/^Practitioner survey/);
    await journey(opened).heading("Survey beside audit");
    await pane.getByText(/^111 people responded/).waitFor();
    const pair = pane.getByRole("region", { name: "Pair: Being told the outcome" });
    await pair.getByText("64 of 111 (58%)").waitFor();
    await pair.getByText("30 of 39 (77%)").waitFor();
    const impact = pane.getByRole("table", { name: /^Answers to Q2\./ });
    expect(await impact.getByRole("row", { name: "No answer 3 of 111 (3%)" }).count()).toBe(1);
    await picturesOf("survey");
  });

  test("a kind is corrected and the sector chosen, and the survey is added", async () => {
    const { page, pane } = opened;
    await pane.getByRole("heading", { level: 1 }).focus();
    await keys.tabTo(/^Sector/);
    await keys.press("Q");
    await keys.tabTo(/^Take the pair away: Applying/);
    await keys.press("Enter");
    await pane.getByRole("region", { name: "Pair: Applying the threshold" }).waitFor({ state: "detached" });
    await go("Add the survey");
    await pane.getByText("Audit survey matches the answers and the marks").waitFor();
    const sheet = await said(opened, "Audit survey");
    for (const words of ["64 of 111", "No answer", "Education: Positive", "By Q1. Which agency"])
      expect(sheet).toContain(words);
    expect(sheet).not.toContain("Applying the threshold |");
    expect(await said(opened, "Audit record")).toContain(
      'Survey tabulated on Audit survey from "Survey responses"',
    );
    await picturesOf("survey-added");
    await picture(page, join(pictures, "survey-page.png"));
  });
});

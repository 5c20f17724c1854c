import { join } from "node:path";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { journey } from "./journey";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { rowOfCase } from "./row-of-case";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

/** The row of the selected cell, from 1, on the sheet in front. */
const selectedRow = (opened: OpenedPage): Promise<number> =>
  opened.page.evaluate(
    () =>
      (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current().selection.top + 1,
  );

describe("cases scored in the pane", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openedPage();
    const steps = journey(opened);
    await steps.toCriteria();
    await steps.next("Add the scoring columns");
    await steps.heading("Score the cases");
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const caseNumber = async (): Promise<string> =>
    (await opened.pane.locator(".case-head strong").textContent()) ?? "";

  test("one case by keyboard alone: marks, reason, comment, theme, each written and read back", async () => {
    const { page, pane } = opened;
    await journey(opened).next("Score the next case");
    await pane.getByRole("heading", { level: 1, name: "Case 1 of 60 · nobody’s yet" }).waitFor();
    const id = await caseNumber();
    await press("1", "Enter");
    await pane.getByRole("heading", { level: 2, name: /relevant agencies/ }).waitFor();
    await press("2", "c");
    await page.keyboard.type("School was not asked.");
    await press("Control+Enter");
    await pane.getByRole("heading", { level: 2, name: /good quality/ }).waitFor();
    await press("1", "Enter", "1", "g", "Enter", "1", "Enter", "1", "Enter", "3");
    await pane.getByText("7 of 7 answered").waitFor();
    await pane.getByText(/^Written to Audit sample, row \d+, at/).waitFor();
    expect(await rowOfCase(opened, id)).toMatchObject({
      "1 Threshold level": "Yes",
      "2 Agencies contacted": "No",
      "2 Comment": "School was not asked.",
      "3 Good quality": "Yes",
      "4 Right decision": "Yes",
      "4 Kind": "Good practice",
      "5 Referrer told": "Yes",
      "6 Consent recorded": "Yes",
      "7 Police form": "N/A",
      Scorer: "J. Okafor",
    });
    await press("Enter");
    await pane.getByRole("heading", { level: 1, name: "Case 2 of 60 · nobody’s yet" }).waitFor();
    expect(await caseNumber()).not.toBe(id);
    await press("Alt+PageUp");
    await pane.getByRole("heading", { level: 1, name: "Case 1 of 60 · yours" }).waitFor();
  });

  test("the grid follows the pane, and the pane the selected row", async () => {
    const { page, pane } = opened;
    await press("Alt+PageDown");
    await pane.getByRole("heading", { level: 1, name: /^Case 2 of 60/ }).waitFor();
    expect(await selectedRow(opened)).toBe(6);
    await page.locator('[data-row="9"][data-column="0"]').click();
    await pane.getByRole("heading", { level: 1, name: /^Case 6 of 60/ }).waitFor();
    await pane.getByRole("heading", { level: 1 }).focus();
    await press("j");
    await page.keyboard.type(await opened.page.locator('[data-row="4"][data-column="0"]').innerText());
    await press("Enter");
    await pane.getByRole("heading", { level: 1, name: /^Case 1 of 60/ }).waitFor();
  });

  test("while a cell is edited the mark is kept, and written once Excel answers", async () => {
    const { page, pane } = opened;
    const held = await page.evaluateHandle(() =>
      (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current().holdForEditing(),
    );
    const id = await caseNumber();
    await pane.getByRole("button", { name: /^4 Right decision/ }).click();
    await press("2");
    await pane.getByText(/is kept here and is not written yet/).waitFor();
    expect(await rowOfCase(opened, id)).toMatchObject({ "4 Right decision": "Yes" });
    await picture(page, join(pictures, "score-edit-mode.png"));
    await held.evaluate((letGo: () => void) => letGo());
    await pane.getByText(/^Written to Audit sample/).waitFor();
    expect(await rowOfCase(opened, id)).toMatchObject({ "4 Right decision": "No" });
  });

  test("an urgent concern stands on every screen until somebody has seen it", async () => {
    const { page, pane } = opened;
    const id = await caseNumber();
    await pane.getByText("Urgent safeguarding concern").click();
    await pane.getByLabel("What is the concern?").fill("The child is at home alone.");
    await pane.getByRole("button", { name: "Flag it now" }).click();
    await pane.getByText(`Urgent safeguarding concern: ${id}`).waitFor();
    await picture(page, join(pictures, "score-concern.png"));
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
    await pane.getByRole("link", { name: /^Findings/ }).click();
    await pane.getByText(`Urgent safeguarding concern: ${id}`).waitFor();
    await pane.getByRole("button", { name: "I have seen it" }).click();
    await pane.getByText(`Urgent safeguarding concern: ${id}`).waitFor({ state: "detached" });
    expect((await rowOfCase(opened, id))["Concern acknowledged"]).toMatch(
      /^J\. Okafor, \d+ \w+ \d{4}, \d\d:\d\d: “The child is at home alone\.”$/,
    );
  });

  test("axe finds nothing on a case, its progress and what is missing, at every width", async () => {
    const { page, pane } = opened;
    await pane.getByRole("link", { name: /^Score/ }).click();
    await journey(opened).heading("Score the cases");
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
    await picture(page, join(pictures, "score.png"));
    await pane.getByRole("button", { name: /^Check for completeness/ }).click();
    await journey(opened).heading("Is the scoring complete?");
    expect(await opened.accessibilityMistakes("pane")).toEqual([]);
    await picture(page, join(pictures, "score-completeness.png"));
    await journey(opened).next("Score the next blank");
    await pane.getByRole("heading", { level: 1, name: /^Case 2 of 60/ }).waitFor();
    await press("2");
    await pane.getByText(/^Written to Audit sample/).waitFor();
    for (const width of [270, 320, 350, 500]) {
      await page.setViewportSize({ width: 1440, height: 1400 });
      await paneWidth(page, width);
      expect(await opened.accessibilityMistakes("pane")).toEqual([]);
      await picture(page.locator("#pane-frame"), join(pictures, `score-case-${width}.png`));
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page.locator("#pane-frame"), join(pictures, "score-case-dark.png"));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await picture(page.locator("#pane-frame"), join(pictures, "score-case-contrast.png"));
  });
});

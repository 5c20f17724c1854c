import { join } from "node:path";
import { mashCompleteSet } from "../../src/core/scoring/mash-complete-set";
import { journey } from "./journey";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { rowOfCase } from "./row-of-case";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

describe("a case of the complete set", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openedPage();
    const steps = journey(opened);
    await steps.toCriteria();
    await opened.pane.getByLabel("Ready-made set").selectOption(mashCompleteSet.id);
    await steps.next("Add the scoring columns");
    await steps.heading("Score the cases");
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  test("is scored by keyboard alone, whatever the kind; a yes to the urgent question is shown at once", async () => {
    const { page, pane } = opened;
    await journey(opened).next("Score the next case");
    await pane.getByRole("heading", { level: 1, name: /^Case 1 of 60/ }).waitFor();
    const id = (await pane.locator(".case-head strong").textContent()) ?? "";
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const open = async (): Promise<string> =>
      (await pane.locator(".question-open .question-number").textContent()) ?? "";
    await press("3");
    await pane.getByText(`Urgent safeguarding concern: ${id}`).waitFor();
    await press("1");
    await pane.getByText(`Urgent safeguarding concern: ${id}`).waitFor({ state: "detached" });
    const asked = new Set<string>();
    while (asked.size < mashCompleteSet.criteria.length) {
      const number = await open();
      const criterion = mashCompleteSet.criteria[Number(number) - 1];
      if (criterion === undefined || asked.has(number)) break;
      asked.add(number);
      if (criterion.kind === "choices") {
        await press("2");
        await press("3");
        if (criterion.id === "assessments")
          await picture(page.locator("#pane-frame"), join(pictures, "score-kinds-choices.png"));
      } else if (criterion.id === "consent-recorded") await press("2");
      else if (criterion.kind === "text") await page.keyboard.type("Would put the child at risk.");
      else await press("1");
      if (asked.size === mashCompleteSet.criteria.length) break;
      const isLast = await pane
        .locator("footer")
        .getByText(/next unscored case/)
        .isVisible();
      if (isLast) break;
      await press("Control+Enter").catch(() => undefined);
      if ((await open()) === number) await press("Enter");
      await pane.locator(`.question-open .question-number:not(:text-is("${number}"))`).waitFor();
    }
    await pane.getByText(/^Written to Audit sample/).waitFor();
    const row = await rowOfCase(opened, id);
    expect(row).toMatchObject({
      "1 Urgent concern": "No",
      "5 Who was contacted": "Education; Health visitor or school nurse",
      Scorer: "J. Okafor",
    });
    expect(Object.entries(row).filter(([, text]) => text === "Would put the child at risk.")).toHaveLength(1);
    expect(Object.entries(row).filter(([, text]) => text === "Early help assessment; DASH")).toHaveLength(1);
    await pane
      .getByText(`${mashCompleteSet.criteria.length} of ${mashCompleteSet.criteria.length} answered`)
      .waitFor();
    for (const kind of ["Who was contacted", "Reason given", "Level indicated"]) {
      await pane.getByRole("button", { name: new RegExp(kind) }).click();
      expect(await opened.accessibilityMistakes("pane")).toEqual([]);
      for (const width of [320, 500]) {
        await page.setViewportSize({ width: 1440, height: 1800 });
        await paneWidth(page, width);
        await picture(
          page.locator("#pane-frame"),
          join(pictures, `score-kinds-${kind.replaceAll(" ", "-")}-${width}.png`),
        );
      }
    }
  });
});

import { join } from "node:path";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { journey } from "./journey";
import { keyboard } from "./keyboard";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

/** Somebody empties the cells of a question in rows of Audit sample, of which the first is 0. */
const empty = (opened: OpenedPage, question: string, rows: readonly number[]): Promise<void> =>
  opened.page.evaluate(
    ({ question, rows }) => {
      const { workbook } = (
        window as unknown as { caseAuditSimulator: Sitting }
      ).caseAuditSimulator.current();
      const sheet = workbook.sheets.find(({ name }) => name === "Audit sample");
      const lines = [...(sheet?.cells ?? [])].sort(([first], [second]) => first - second);
      const header = lines.find(([, cells]) => cells.get(0)?.value === "Referral ID");
      const column = [...(header?.[1] ?? [])].find(([, { value }]) => value === question)?.[0];
      if (header === undefined || column === undefined) throw new Error(`no question ${question}`);
      for (const [row, cells] of lines)
        if (rows.includes(row - header[0] - 1)) cells.set(column, { ...cells.get(column), value: "" });
    },
    { question, rows },
  );

describe("marks that change, blanks that stay, and N/A, in the browser", () => {
  let opened: OpenedPage;
  const mistakes: string[] = [];

  /** A picture and a look at each width and in each way of colouring: nothing is cut off, and axe finds nothing. */
  const seen = async (screen: string): Promise<void> => {
    for (const [width, look] of [
      [355, { colorScheme: "light", forcedColors: "none" }],
      [325, { colorScheme: "dark", forcedColors: "none" }],
      [325, { colorScheme: "light", forcedColors: "active" }],
      [175, { colorScheme: "light", forcedColors: "none" }],
    ] as const) {
      await opened.page.emulateMedia(look);
      await paneWidth(opened.page, width);
      const name = `${screen}-${width}-${look.forcedColors === "active" ? "contrast" : look.colorScheme}`;
      await picture(opened.page, join(pictures, `${name}.png`));
      const isUsual = look.colorScheme === "light" && look.forcedColors === "none";
      const found = await opened.accessibilityMistakes("pane", isUsual ? "everything" : "colours");
      mistakes.push(...found.map((mistake) => `${name}: ${mistake}`));
      const beyond = await opened.pane
        .locator("html")
        .evaluate((page) => page.scrollWidth - page.clientWidth);
      if (beyond > 0) mistakes.push(`${name}: ${beyond} pixels beyond the pane`);
    }
    await opened.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await paneWidth(opened.page, 355);
  };
  /** The pane looks at the workbook again when it gets the focus back. */
  const back = async (): Promise<void> => {
    await opened.page.getByRole("grid").focus();
    await opened.pane.getByRole("heading", { level: 1 }).focus();
  };

  beforeAll(async () => {
    opened = await openedPage({ height: 1200, prepared: "scored" });
  });
  afterAll(() => opened.close());

  test("a mark gets another word by keyboard; its cases take it along", async () => {
    const { pane, page } = opened;
    const { heading, next } = journey(opened);
    const { tabTo, type } = keyboard(opened);
    await pane.getByRole("link", { name: /^Criteria/ }).press("Enter");
    await heading("What is each case judged against?");
    await pane.getByRole("button", { name: "Edit, question 4" }).press("Enter");
    await heading("Question 4");
    await tabTo("Word");
    await type("Right");
    await pane.getByText("Cases are scored with marks that you changed").waitFor();
    const choice = pane.getByLabel(/cases have “Yes”: they/);
    expect(await choice.inputValue()).toBe("Right");
    await choice.scrollIntoViewIfNeeded();
    await seen("marks-gone");
    await next("Save");
    await heading("What is each case judged against?");
    await page.getByRole("grid").focus();
    await back();
    await pane.getByRole("link", { name: /^Score/ }).press("Enter");
    await pane.getByText("All 60 cases are scored").waitFor();
    expect(mistakes).toEqual([]);
  });

  test("blank cells that are not asked get N/A with one key, and the focus goes on", async () => {
    const { pane } = opened;
    const { heading } = journey(opened);
    const { focused } = keyboard(opened);
    await empty(
      opened,
      "7 Police form",
      Array.from({ length: 60 }, (_, index) => index),
    );
    await back();
    await pane
      .getByRole("button", { name: /^Check for completeness/ })
      .first()
      .press("Enter");
    await heading("Is the scoring complete?");
    await seen("not-asked");
    await pane.getByRole("button", { name: /^Write N\/A into all/ }).press("Enter");
    await pane.getByText(/cells filled in on Audit sample/).waitFor();
    await pane.locator("footer button:focus").waitFor();
    expect(await focused()).toBe("Score the next blank");
    expect(mistakes).toEqual([]);
  });

  test("cases that stay blank for good are said so, and the draw of a second review goes on", async () => {
    const { pane } = opened;
    const { heading } = journey(opened);
    await pane.getByRole("link", { name: /^Score/ }).press("Enter");
    await pane.getByRole("button", { name: /^Second review/ }).press("Enter");
    await heading("Draw cases for a second reviewer");
    await pane.getByText("Can’t they be scored?").waitFor();
    await seen("stay-blank");
    await pane.getByRole("button", { name: /stays? blank: go on/ }).press("Enter");
    await pane
      .getByText(/not fully scored$/)
      .first()
      .waitFor();
    await pane.locator("h1:focus").waitFor();
    await seen("blank-told");
    expect(mistakes).toEqual([]);
  });

  test("no script failed, and nothing else was asked for", () => {
    expect(opened.mishaps).toEqual([]);
    expect(opened.strayRequests()).toEqual([]);
  });
});

import { join } from "node:path";
import { journey } from "./journey";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "browser");

describe("questions of one's own, in the browser", () => {
  let opened: OpenedPage;
  const mistakes: string[] = [];
  const widths = async (screen: string): Promise<void> => {
    const { page, pane } = opened;
    for (const width of [495, 315]) {
      await paneWidth(page, width);
      await picture(page, join(pictures, `criteria-${screen}-${width}.png`));
      const beyond = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      if (beyond > 0) mistakes.push(`${screen} at ${width}: ${beyond} pixels beyond the pane`);
    }
    for (const mistake of await opened.accessibilityMistakes("pane")) mistakes.push(`${screen}: ${mistake}`);
  };

  beforeAll(async () => {
    opened = await openedPage({ height: 1300, prepared: "drawn" });
    await journey(opened).stage("Criteria");
    await journey(opened).heading("What is each case judged against?");
  });
  afterAll(() => opened.close());

  test("a question is edited by keyboard, and the set is shown as a file's text", async () => {
    const { pane } = opened;
    const { heading, next } = journey(opened);
    await pane.getByLabel("Ready-made set").selectOption({ index: 1 });
    await widths("list");
    await pane.getByRole("button", { name: /^Edit/ }).first().press("Enter");
    await pane.getByLabel("Question", { exact: true }).waitFor();
    await widths("question");
    await pane.getByLabel("Question", { exact: true }).fill("Was the right level of need marked?");
    await next(/^(Keep|Save)/);
    await heading("What is each case judged against?");
    await pane.getByText("Was the right level of need marked?").waitFor();
    await pane.getByText("Share a set of questions").press("Enter");
    await heading("Share a set of questions");
    await widths("text");
    expect(mistakes).toEqual([]);
  });

  test("no script failed, and nothing else was asked for", () => {
    expect(opened.mishaps).toEqual([]);
    expect(opened.strayRequests()).toEqual([]);
  });
});

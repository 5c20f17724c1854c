import { join } from "node:path";
import { journey } from "./journey";
import { keyboard } from "./keyboard";
import type { OpenedPage } from "./opened-page";
import { openedPage, projectFolder } from "./opened-page";
import { paneWidth } from "./pane-width";
import { picture } from "./picture";

const pictures = join(projectFolder, "out", "screenshots");

describe("what can be done with a drawn sample, by keyboard alone", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openedPage({ height: 1500, prepared: "drawn" });
    await journey(opened).stage("Sample");
    await journey(opened).heading("60 cases are drawn");
  });
  afterAll(async () => {
    expect(opened.strayRequests()).toEqual([]);
    expect(opened.mishaps).toEqual([]);
    await opened.close();
  });

  const press = (...keys: string[]): Promise<void> => keyboard(opened).press(...keys);
  const tabTo = (name: string | RegExp): Promise<void> => keyboard(opened).tabTo(name);
  const type = (text: string): Promise<void> => keyboard(opened).type(text);
  const heading = (name: string | RegExp): Promise<void> => journey(opened).heading(name);
  const main = (): Promise<string> => opened.pane.locator("main").innerText();

  /** Opens a screen from the one before it by its row, and gives the focus to its heading as the pane does. */
  const goTo = async (row: string | RegExp, name: string): Promise<void> => {
    await tabTo(row);
    await press("Enter");
    await heading(name);
  };

  /**
   * At both ends of the usual widths: nothing cut off, and a picture. Nothing for axe to find in light; in dark where
   * messages or the dialog have colours of their own: the check takes a second each time.
   */
  const looksRight = async (
    name: string,
    { focus = "title", inDark = false }: { focus?: "title" | "dialog"; inDark?: boolean } = {},
  ): Promise<void> => {
    const title = opened.pane.getByRole("heading", { level: 1 });
    const mistakes: string[] = [];
    for (const [width, colorScheme] of [
      [315, "light"],
      [495, "dark"],
    ] as const) {
      // The width is set from outside the pane; the focus comes back to the heading, or into the dialog.
      await paneWidth(opened.page, width);
      await opened.page.emulateMedia({ colorScheme });
      const keep = opened.pane.locator("dialog").getByRole("button", { name: "Keep it" });
      await (focus === "title" ? title : keep).focus();
      await picture(
        opened.page.locator("#pane-frame"),
        join(pictures, `after-${name}-${width}-${colorScheme}.png`),
      );
      if (colorScheme === "light") mistakes.push(...(await opened.accessibilityMistakes("pane")));
      else if (inDark) mistakes.push(...(await opened.accessibilityMistakes("pane", "colours")));
      const beyond = await opened.pane
        .locator("html")
        .evaluate((page) => page.scrollWidth - page.clientWidth);
      if (beyond > 0) mistakes.push(`${beyond} pixels are cut off at ${width}`);
    }
    await opened.page.emulateMedia({ colorScheme: "light" });
    expect(mistakes).toEqual([]);
  };

  test("a case that should not have been in the list is replaced by the next spare of its group", async () => {
    await opened.pane.getByRole("heading", { level: 1 }).focus();
    await goTo(/^Replace a case/, "Replace a case");
    await tabTo("Case");
    await press("ArrowDown");
    await tabTo("Why it should not be in the list");
    await opened.page.keyboard.type("Out");
    await tabTo("Your name, for the record");
    await type("J. Okafor");
    await opened.pane.getByText(/^Next spare:/).waitFor();
    expect(await main()).toMatch(/Next spare: CAM-\d+, rank 21 of /);
    await looksRight("replace");
    await tabTo("Replace the case");
    await press("Enter");
    await heading("60 cases are drawn");
    await opened.pane.getByText("Replaced cases (1)").waitFor();
    await looksRight("replaced", { inDark: true });
  });

  test("more cases are drawn, and those before stay", async () => {
    await goTo(/^Draw more cases/, "Draw more cases");
    await tabTo(/^More from Assessment/);
    await type("4");
    await tabTo("More from NFA");
    await type("1");
    await looksRight("extend");
    await tabTo("Draw 5 more cases");
    await press("Enter");
    await heading("65 cases are drawn");
    expect(await main()).toContain("24 of ");
  });

  test("how to check it without Excel is one line to copy", async () => {
    await goTo(/^How to check it without Excel/, "Check without Excel");
    expect(await main()).toContain("The command gives the ticket of one case");
    await looksRight("check-by-hand");
    await press("Escape");
    await heading("65 cases are drawn");
  });

  test("the cases are shared out among names", async () => {
    const { next } = journey(opened);
    await next("Next: criteria");
    await heading("What is each case judged against?");
    await next("Add the scoring columns");
    await heading("Score the cases");
    await goTo(/^Share the cases out/, "Share the cases out");
    await tabTo("Names, one a line");
    await opened.page.keyboard.type("R. Singh\nDr Adeyemi");
    await opened.pane.getByRole("button", { name: "Share 65 cases out" }).waitFor();
    await looksRight("share-out");
    await tabTo("Share 65 cases out");
    await press("Enter");
    await heading("Score the cases");
    await opened.pane.getByText("Dr Adeyemi").first().waitFor();
  });

  test("a draw is removed only after a second yes, and its record stays", async () => {
    await tabTo(/^Score, stage 4 of 6/);
    await press("ArrowLeft", "ArrowLeft", "Enter");
    await heading("65 cases are drawn");
    await goTo(/^Remove this draw/, "Remove this draw");
    await tabTo("Why it is removed");
    await type("The period was wrong");
    await looksRight("remove");
    await tabTo("Remove …");
    await press("Enter");
    await opened.pane.getByRole("dialog").or(opened.pane.getByRole("alertdialog")).waitFor();
    await looksRight("remove-asked", { focus: "dialog", inDark: true });
    await press("Escape");
    await heading("Remove this draw");
    await tabTo("Remove …");
    await press("Enter");
    await tabTo("Remove");
    await press("Enter");
    await opened.pane
      .getByText(/was removed|is removed/)
      .first()
      .waitFor();
  });
});

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import { writeWorkbook } from "../../simulator/xlsx/write-workbook";
import { filePartTexts } from "../share/file-parts";
import { addLimitation, auditToShare, BY, children, typeBeside } from "../stories/shared-copy";
import { value } from "../stories/reviewed-audit";
import { keyboard, type Keyboard } from "./keyboard";
import { openedPage, projectFolder, type OpenedPage } from "./opened-page";

const pictures = join(projectFolder, "out", "screenshots");
const [, , name = ""] = children[5] ?? [];

/** The file of an audit that is scored and whose findings are made, with a name and a story that slipped in. */
async function preparedWorkbook(): Promise<Buffer> {
  const audit = await auditToShare();
  typeBeside(
    audit,
    "Audit actions",
    "Recommendation",
    "4 Right decision",
    `Two contacts were on file. Ask ${String(name)}’s school in PE28 4XA, and look at ${String(children[3]?.[0])} again`,
  );
  addLimitation(audit, "A mother was arrested and her two-year-old stayed with an aunt");
  value(await audit.tasks.writeFindings(BY));
  const file = Buffer.from(writeWorkbook(audit.workbook));
  audit.open.excel.close();
  return file;
}

describe("a copy to share, by keyboard", () => {
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
      await frame.screenshot({ path: join(pictures, `share-${screen}-${as}.png`) });
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
    const buffer = await preparedWorkbook();
    opened = await openedPage({ height: 2000 });
    keys = keyboard(opened);
    await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await opened.page.getByLabel("Workbook to open").setInputFiles({ name: "Audit.xlsx", mimeType, buffer });
    await heading("Front door audit");
  });
  afterAll(async () => {
    expect(opened.mishaps).toEqual([]);
    expect(opened.strayRequests()).toEqual([]);
    await opened.close();
  });

  test("the check list is worked through from top to bottom", async () => {
    const { pane, page } = opened;
    await go("Make the copy to share");
    await heading("Make a copy to share");
    await pane.getByRole("heading", { name: /2 texts to decide on/ }).waitFor();
    await seen("list");
    await go(/^Decide on 2 texts$/);
    await heading("Text 1 of 2");
    expect(await keys.focused()).toBe("Text 1 of 2");
    await pane.getByText("Could the family know itself?").waitFor();
    await keys.tabTo(/^Your name, for the record/);
    await page.keyboard.type(BY);
    await go("Keep as it is");
    await pane.getByLabel("Why it may stay as it is").and(pane.locator(":focus")).waitFor();
    await page.keyboard.type("It is in the press already");
    await keys.tabTo("Keep it for this reason");
    await keys.press("Enter");
    await heading("Text 2 of 2");
    expect(await pane.locator("mark").allTextContents()).toEqual([name, "PE28 4XA", children[3]?.[0]]);
    await keys.tabTo(/^Text for the copy/);
    await keys.type("Ask the school in PE28 4XA.");
    await go("Use this text");
    await pane.getByText("Something is still found in your text").waitFor();
    await seen("text");
    await pane.getByRole("heading", { level: 1 }).focus();
    await keys.tabTo(/^Text for the copy/);
    await keys.type("Ask the school.");
    await go("Use this text");
    await heading("Make a copy to share");
    await pane.getByRole("heading", { name: /Texts are looked through/ }).waitFor();
  });

  test("the workbook is made, holds no case, and its e-mail is on the clipboard", async () => {
    const { pane, page } = opened;
    await pane.getByRole("heading", { level: 1 }).focus();
    await keys.tabTo(/^Who answers questions about it/);
    await page.keyboard.type("Audit team");
    const reason = pane.getByLabel("Why they may stand");
    if (await reason.isVisible()) {
      await pane.getByRole("heading", { level: 1 }).focus();
      await keys.tabTo(/^Why they may stand/);
      await page.keyboard.type("The rule asks for it in every case");
      await go("Accept with this reason");
      await pane.getByText("Rows in which all or none met are accepted").waitFor();
    }
    await pane.locator("footer").getByText("Opens a new workbook in Excel").waitFor();
    await go("Make workbook");
    await pane.getByText("The copy is open in Excel").waitFor();
    await seen("made");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the new workbook" }).press("Enter"),
    ]);
    const file = readFileSync(await download.path());
    const all = Object.values(filePartTexts(new Uint8Array(file))).join("\n");
    expect(all).toContain("Ask the school.");
    for (const [id, , child] of children) {
      expect(all).not.toContain(String(id));
      expect(all).not.toContain(String(child));
    }
    const created = await page.evaluate(
      () =>
        (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current().host
          .createdWorkbooks,
    );
    expect(created).toEqual([file.toString("base64")]);
    await go("Copy e-mail text");
    await pane.getByText("Copied. Paste it into a new message.").waitFor();
    const kinds = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect([...kinds].sort()).toEqual(["text/html", "text/plain"]);
    for (const mistake of await opened.accessibilityMistakes()) mistakes.push(`page: ${mistake}`);
    await page.screenshot({ path: join(pictures, "share-page.png") });
  });

  test("axe found nothing, and nothing was cut off", () => {
    expect(mistakes).toEqual([]);
  });
});

/** Makes docs/pictures/page.png from the built page: `npx tsx scripts/readme-picture.ts`, after building. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { journey } from "../test/browser/journey";
import { openedPage, projectFolder } from "../test/browser/opened-page";

const opened = await openedPage({ width: 1280, height: 760 });
await journey(opened).toWrittenFindings();
await opened.page.getByRole("tab", { name: "Audit findings", exact: true }).click();
await opened.page.getByRole("grid").press("Control+Home");
await opened.pane.locator("body").evaluate((body) => body.scrollTo(0, 0));
const folder = join(projectFolder, "docs", "pictures");
mkdirSync(folder, { recursive: true });
await opened.page.screenshot({ path: join(folder, "page.png") });
await opened.close();
console.log("docs/pictures/page.png shows the page with the findings of the example.");

/** Makes docs/pictures/page.png from the built page: `npx tsx scripts/readme-picture.ts`, after building. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { journey } from "../test/browser/journey";
import { openedPage, projectFolder } from "../test/browser/opened-page";

const opened = await openedPage({ width: 1480, height: 820, time: new Date("2017-12-06T14:05:00") });
await journey(opened).toWrittenFindings();
await opened.page.getByRole("tab", { name: "Audit findings", exact: true }).click();
await opened.page.getByRole("grid").press("Control+Home");
await opened.pane
  .getByRole("heading", { level: 1 })
  .evaluate((heading) => heading.scrollIntoView({ block: "end" }));
const folder = join(projectFolder, "docs", "pictures");
mkdirSync(folder, { recursive: true });
await opened.page.screenshot({ path: join(folder, "page.png") });
await opened.close();
console.log("docs/pictures/page.png shows the page with the findings of the example.");

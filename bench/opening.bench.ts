/**
 * How long the pane takes from opening to usable, beside an empty Fluent page: `npm run bench:opening`. Usable: the first
 * screen shows the list that was found, with its fields. In the browser of the tests, on the simulator's page; a real Excel
 * has its own share, which is not in here.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { siteFile } from "../simulator/commands/serve/site-file";
import { openedPage, projectFolder } from "../test/browser/opened-page";

const TIMES = 9;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((first, second) => first - second)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Milliseconds from the beginning of the frame's load to the first moment at which the selector is there. */
async function opening(frame: Frame, selector: string): Promise<number> {
  const handle = await frame.waitForFunction(
    (wanted) => (document.querySelector(wanted) === null ? 0 : performance.now()),
    selector,
    { polling: "raf" },
  );
  return handle.jsonValue();
}

const empty = createServer((request, response) => {
  const file = siteFile(
    [{ path: "/", folder: join(projectFolder, "dist", "empty-fluent") }],
    request.url ?? "/",
  );
  response.writeHead(file === null ? 404 : 200, { "Content-Type": file?.type ?? "text/plain" });
  response.end(file?.content);
});
await new Promise<void>((resolve) => empty.listen(0, "127.0.0.1", resolve));
const emptyAddress = `http://127.0.0.1:${(empty.address() as AddressInfo).port}/empty.html`;

const opened = await openedPage();
const emptyPage = await opened.browser.newPage();
const paneFrame = (): Frame | undefined =>
  opened.page.frames().find((frame) => frame.url().includes("/pane/pane.html"));

/** Opens the pane anew, in a frame that was not there before. */
async function openedAgain(): Promise<Frame> {
  const before = paneFrame();
  await opened.page.getByRole("button", { name: "Open again" }).click();
  for (;;) {
    const now = paneFrame();
    if (now !== undefined && now !== before) return now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const pane: number[] = [];
const words: number[] = [];
const fluent: number[] = [];
for (let time = 0; time < TIMES; time += 1) {
  const frame = await openedAgain();
  words.push(await opening(frame, "#pane h1"));
  pane.push(await opening(frame, "#pane main button, #pane main select"));
  await emptyPage.goto(emptyAddress);
  fluent.push(await opening(emptyPage.mainFrame(), "button"));
}
await opened.close();
empty.close();

const line = (what: string, numbers: readonly number[]): string =>
  `${what.padEnd(52)} ${String(Math.round(median(numbers))).padStart(6)} ms  (${Math.round(Math.min(...numbers))} to ${Math.round(Math.max(...numbers))})`;
console.log(
  `Median of ${TIMES} openings, nothing kept by the browser; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
);
console.log(line("an empty Fluent page, its button there", fluent));
console.log(line("the pane, its first words there", words));
console.log(line("the pane usable, the list of the workbook found", pane));

import axeCore, {
  type AxeResults,
  type PartialResult,
  type RunOptions,
  type SerialContextObject,
} from "axe-core";
import type { Page } from "playwright-core";

type Axe = typeof axeCore;
/** axe as it stands in a window that its script was put into. */
type WithAxe = typeof globalThis & { readonly axe: Axe };

/** What is asked: everything, or only what may differ where the same screen is shown in other colours. */
export type Asked = "everything" | "colours";

/** Rules of WCAG 2.2 A and AA, and axe's own advice. */
const everything: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
};
/** Those among them that look at colours. */
const colours: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/**
 * What axe finds on the page and in the pane's frame, or in the frame alone: rule, and where. It asks both windows and
 * puts the answers together as axe's own package for Playwright does, but leaves its script in the window for the next
 * time, and opens no further page to put them together in.
 */
export async function accessibilityMistakes(
  page: Page,
  where: "page and pane" | "pane",
  asked: Asked,
): Promise<string[]> {
  const pane = page.frames().find((frame) => frame.url().endsWith("/pane/pane.html"));
  if (pane === undefined) throw new Error("the page has no pane");
  for (const frame of [page.mainFrame(), pane])
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeCore.source);
  const options = asked === "everything" ? everything : colours;
  const context: SerialContextObject = {
    // Every row is drawn by the same component: a few stand for all, or the check takes half a minute.
    include: where === "pane" ? [["#pane-frame"]] : [["html"]],
    exclude: [[".row:nth-child(n+5)"]],
  };
  const frames = await page.evaluate(
    (context) => (window as unknown as WithAxe).axe.utils.getFrameContexts(context),
    context,
  );
  const [frame] = frames;
  if (frame === undefined || frames.length !== 1)
    throw new Error(`axe sees ${frames.length} frames, not the pane alone`);
  const asks = ({ context, options }: { context: SerialContextObject; options: RunOptions }) =>
    (window as unknown as WithAxe).axe.runPartial(context, options);
  const answers: PartialResult[] = [
    await page.evaluate(asks, { context, options }),
    await pane.evaluate(asks, { context: frame.frameContext, options }),
  ];
  const { violations }: AxeResults = await page.evaluate(
    ({ answers, options }) => (window as unknown as WithAxe).axe.finishRun(answers, options),
    { answers, options },
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
  );
}

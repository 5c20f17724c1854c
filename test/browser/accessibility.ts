import axeCore, { type PartialResult, type RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

type Axe = typeof axeCore;
/** axe as it stands in a window that its script was put into. */
type WithAxe = typeof globalThis & { readonly axe: Axe };

/** What is asked: everything, or only what may differ where the same screen is shown in other colours. */
export type Asked = "everything" | "colours";

/** Of a window what axe is to look at, as selectors. */
interface Part {
  readonly include: string[];
  readonly exclude: string[];
}

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
 * What axe finds on the page and in the pane's frame, or in the frame alone: rule, and where. It asks each window and
 * puts the answers together as axe's own package for Playwright does, but leaves its script in the window for the next
 * time, opens no further page to put them together in, and does not go through the grid where only the pane is asked
 * about: all of that took far longer than the rules.
 */
export async function accessibilityMistakes(
  page: Page,
  where: "page and pane" | "pane",
  asked: Asked,
): Promise<string[]> {
  const pane = page.frames().find((frame) => frame.url().endsWith("/pane/pane.html"));
  if (pane === undefined) throw new Error("the page has no pane");
  // What does not break a rule is counted, and not described.
  const options: RunOptions = {
    ...(asked === "everything" ? everything : colours),
    resultTypes: ["violations"],
  };
  const answers: PartialResult[] = [];
  // Every row of the grid is drawn by the same component: a few stand for all, or the check takes half a minute.
  if (where === "page and pane")
    answers.push(
      await answerOf(page.mainFrame(), { include: ["html"], exclude: [".row:nth-child(n+5)"] }, options),
    );
  answers.push(await answerOf(pane, await asFrame(page), options));
  const first = where === "pane" ? pane : page.mainFrame();
  const { violations, passes } = await first.evaluate(
    ({ answers, options }) => (window as unknown as WithAxe).axe.finishRun(answers, options),
    { answers, options },
  );
  if (passes.length === 0) throw new Error("axe had nothing to look at");
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
  );
}

async function answerOf(frame: Frame, context: Part, options: RunOptions): Promise<PartialResult> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeCore.source);
  return frame.evaluate(
    ({ context, options }) => (window as unknown as WithAxe).axe.runPartial(context, options),
    { context, options },
  );
}

/** The pane as axe tells a frame what it is asked about: all of it, as a part of a page. */
async function asFrame(page: Page): Promise<Part> {
  const size = await page.locator("#pane-frame").boundingBox();
  if (size === null) throw new Error("the pane does not show");
  const part = { include: [], exclude: [], initiator: false, focusable: true, page: false };
  return { ...part, size: { width: size.width, height: size.height } } as Part;
}

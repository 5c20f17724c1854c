import type { FrameLocator, Locator } from "playwright-core";
import { marksOfExample } from "./marks-of-example";
import { projectFolder } from "./opened-page";
import type { OpenedPage } from "./opened-page";
import { typeMarks } from "./scorers-hand";

/** The way through an audit of the example, screen by screen, as an auditor presses it. */
export interface Journey {
  readonly heading: (name: string | RegExp) => Promise<void>;
  readonly next: (name: string | RegExp) => Promise<void>;
  /** To the stage of that name in the strip. */
  readonly stage: (name: "Sample" | "Criteria" | "Score" | "Findings") => Promise<void>;
  readonly chooseCases: () => Promise<void>;
  readonly groupCases: () => Promise<void>;
  readonly planSample: () => Promise<void>;
  /** Marks, scorers, reasons and comments of all cases, put in as the scorers would. */
  readonly score: () => Promise<void>;
  /** From the list to a sample that is drawn, and on to what it is judged against. */
  readonly toCriteria: () => Promise<void>;
  /** From the list to findings that are written: all of the above, with nothing looked at on the way. */
  readonly toWrittenFindings: (seen?: (screen: string) => Promise<void>) => Promise<void>;
}

/** A button of the footer that can be pressed: a refused one stays in reach, and says so. */
const ready = (pane: FrameLocator, name: string | RegExp): Locator =>
  pane.locator("footer").getByRole("button", { name }).and(pane.locator(":not([aria-disabled=true])"));

export function journey({ page, pane }: OpenedPage): Journey {
  const heading = (name: string | RegExp): Promise<void> =>
    pane.getByRole("heading", { level: 1, name }).waitFor();
  const next = (name: string | RegExp): Promise<void> => ready(pane, name).press("Enter");
  const steps = {
    heading,
    next,
    stage: (name: string) => pane.getByRole("link", { name: new RegExp(`^${name}`) }).press("Enter"),
    chooseCases: async () => {
      await heading("Which cases is this about?");
      const list = pane.getByRole("button", { name: /^Referrals MASH 2017/ });
      const chosen = pane.getByRole("heading", { level: 2, name: "Referrals MASH 2017" });
      await list.or(chosen).first().waitFor();
      if (await list.isVisible()) await list.click();
      await pane.getByLabel("Case number").selectOption("Referral ID");
      await pane.getByLabel("Period").selectOption("Date received");
      await pane.getByLabel("From").fill("01/09/2017");
      await pane.getByLabel("To, included").fill("01/11/2017");
      await pane.getByText(/^2,471 of /).waitFor();
    },
    groupCases: async () => {
      await heading("Group the cases");
      await pane.getByLabel("Group by").selectOption("Outcome");
      await pane.getByLabel("Move Strategy Discussion").selectOption("to Children and Families Assessment");
      await pane.getByLabel("Move No Further Action").selectOption("to NFA");
      const names = pane.getByLabel("Group", { exact: true });
      const count = await names.count();
      for (let index = 0; index < count; index += 1) {
        if ((await names.nth(index).inputValue()) === "Children and Families Assessment") {
          await names.nth(index).fill("Assessment or Strategy Discussion");
        }
      }
      await pane.getByText("Every case is in exactly one group").waitFor();
    },
    planSample: async () => {
      await heading("Draw the sample");
      await pane.getByLabel("Cases to draw").fill("60");
      await pane.getByLabel("Shared out").selectOption("Equally");
      await pane.getByLabel("Spares, each group").fill("5");
      await pane.getByText("Type my own").click();
      await pane.getByLabel("My own seed").fill("12345678901234567890");
      await pane.getByLabel("Your name, for the record").fill("J. Okafor");
    },
    score: async () => {
      await typeMarks(page, marksOfExample(projectFolder));
      // The pane looks at the workbook again when it gets the focus back.
      await page.getByRole("grid").focus();
      await pane.getByRole("heading", { level: 1 }).focus();
      await pane.getByText("All 60 cases are scored").waitFor();
    },
  };
  const toCriteria = async (
    seen: (screen: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> => {
    await steps.chooseCases();
    await seen("cases");
    await next("Next: group the cases");
    await steps.groupCases();
    await seen("groups");
    await next("Next: how many cases?");
    await steps.planSample();
    await seen("sample");
    await next("Draw 60 cases");
    await heading("60 cases are drawn");
    await seen("drawn");
    await next("Next: criteria");
    await heading("What is each case judged against?");
  };
  return {
    ...steps,
    toCriteria: () => toCriteria(),
    toWrittenFindings: async (seen = () => Promise.resolve()) => {
      await toCriteria(seen);
      await seen("criteria");
      await next("Add the scoring columns");
      await heading("Score the cases");
      await seen("score");
      await steps.score();
      await seen("scored");
      await next("Check for completeness");
      await heading("Is the scoring complete?");
      await seen("complete");
      await next("Next: findings");
      await heading("Findings");
      await pane.getByText("39 of 57").first().waitFor();
      await seen("findings");
      await next("Make the findings sheets");
      await pane.getByText("The sheets match the scores").waitFor();
      await seen("findings-made");
    },
  };
}

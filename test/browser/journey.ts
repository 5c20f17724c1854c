import type { FrameLocator, Locator } from "playwright-core";
import type { OpenedPage } from "./opened-page";

/** The way through an audit of the example, screen by screen, as an auditor presses it. */
export interface Journey {
  readonly heading: (name: string | RegExp) => Promise<void>;
  readonly next: (name: string | RegExp) => Promise<void>;
  readonly chooseCases: () => Promise<void>;
  readonly groupCases: () => Promise<void>;
  readonly planSample: () => Promise<void>;
}

/** A button of the footer that can be pressed: a refused one stays in reach, and says so. */
const ready = (pane: FrameLocator, name: string | RegExp): Locator =>
  pane.locator("footer").getByRole("button", { name }).and(pane.locator(":not([aria-disabled=true])"));

export function journey({ pane }: OpenedPage): Journey {
  const heading = (name: string | RegExp): Promise<void> =>
    pane.getByRole("heading", { level: 1, name }).waitFor();
  const next = (name: string | RegExp): Promise<void> => ready(pane, name).click();
  return {
    heading,
    next,
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
  };
}

import type { SecondReviewAsked, SettledMark } from "../../tasks/second-review-results";
import type { CommandGround } from "./command-ground";

/** A second review and what its reviewers settle. */
export interface SecondReviewCommands {
  drawSecondReview(asked: SecondReviewAsked): Promise<void>;
  readAgreement(): Promise<void>;
  settleDisagreement(asked: SettledMark): Promise<void>;
  listDisagreements(stayBlank: number): Promise<void>;
}

export function secondReviewCommands({ now, run, by }: CommandGround): SecondReviewCommands {
  return {
    drawSecondReview: (asked) =>
      run({
        task: "drawSecondReview",
        writes: true,
        ask: () => now().drawSecondReview(asked, by()),
        result: () => ({ task: "drawSecondReview" }),
      }),
    readAgreement: () =>
      run({
        task: "readAgreement",
        writes: false,
        ask: () => now().readAgreement(),
        result: (agreement) => ({ task: "readAgreement", agreement }),
      }),
    settleDisagreement: (asked) =>
      run({
        task: "settleDisagreement",
        writes: true,
        ask: () => now().settleDisagreement(asked, by()),
        result: (agreement) => ({ task: "settleDisagreement", agreement }),
      }),
    listDisagreements: (stayBlank) =>
      run({
        task: "listDisagreements",
        writes: true,
        ask: () => now().listDisagreements(stayBlank, by()),
        result: (agreement) => ({ task: "listDisagreements", agreement }),
      }),
  };
}

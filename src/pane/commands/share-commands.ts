import type { ShareAnswer } from "../../tasks/share-results";
import { currentChoices } from "../sharing";
import type { CommandGround } from "./command-ground";

/** The copy to share: what would leave, what is decided about it, and making it. */
export interface ShareCommands {
  /** Looks through what would leave, with what is chosen now. Nothing is written. */
  previewShare(): Promise<void>;
  /** Settles a text, or the rows in which all or none met. */
  answerShareText(text: string, answer: ShareAnswer): Promise<void>;
  makeSharedCopy(): Promise<void>;
}

export function shareCommands({ now, store, run, by, advance }: CommandGround): ShareCommands {
  const chosen = () => currentChoices(store.state().sharing);
  return {
    previewShare: () =>
      run({
        task: "previewShare",
        writes: false,
        ask: (token, signal) => now().previewShare(chosen() ?? undefined, advance(token, signal)),
        result: (preview) => ({ task: "previewShare", preview }),
      }),
    async answerShareText(text, answer) {
      const choices = chosen();
      if (choices === null) return;
      await run({
        task: "answerShareText",
        writes: true,
        ask: () => now().answerShareText(text, answer, by(), choices),
        result: (preview) => ({ task: "answerShareText", text, preview }),
      });
    },
    async makeSharedCopy() {
      const choices = chosen();
      if (choices === null) return;
      await run({
        task: "makeSharedCopy",
        writes: true,
        ask: (token, signal) => now().makeSharedCopy(choices, by(), advance(token, signal)),
        result: (copy) => ({ task: "makeSharedCopy", copy }),
      });
    },
  };
}

import type { ShareText } from "../tasks/share-results";
import type { PaneView } from "./pane-state";

/** The next text that is to be decided on: after this one, else from the top; null where none is left besides it. */
export function nextOpenText(texts: readonly ShareText[], after: string | null): ShareText | null {
  const at = texts.findIndex(({ id }) => id === after);
  const inTurn = [...texts.slice(at + 1), ...texts.slice(0, Math.max(0, at))];
  return inTurn.find(({ settled }) => !settled) ?? null;
}

/** Where it goes on once a text was answered: it stays while something is found in it still, then come the others. */
export function viewAfterAnswer(view: PaneView, answered: string, texts: readonly ShareText[]): PaneView {
  if (view.screen !== "shareText" || view.text !== answered) return view;
  const text = texts.find(({ id }) => id === answered);
  if (text !== undefined && !text.settled) return view;
  const next = nextOpenText(texts, answered);
  return next === null ? { screen: "share" } : { screen: "shareText", text: next.id };
}

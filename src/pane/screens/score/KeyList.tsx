import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../pane-context";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["1 to 9", "gives the answer; with several, ticks it or no longer"],
  ["0 or Delete", "clears the answer"],
  ["Enter", "next question; after the last, next unscored case"],
  ["N", "next unscored case"],
  ["J", "go to a case by its number"],
  ["C, G, I", "comment; good practice; to improve"],
  ["Ctrl+Enter", "leaves a comment or words, next question"],
  ["Alt+Page Down, Alt+Page Up", "next case, previous case"],
];

/** All keys of the screen, and the switch for those that are a single number or letter. */
export function KeyList(): ReactElement {
  const { state, dispatch } = usePane();
  return (
    <details className="fold">
      <summary>Keys</summary>
      <dl className="facts keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Number and letter keys"
        checked={state.keys}
        onChange={(_, { checked }) => dispatch({ action: "keysTurned", on: checked === true })}
      />
    </details>
  );
}

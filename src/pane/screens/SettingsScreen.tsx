import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { chosenList } from "../pane-state";
import { ChoiceField } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";

const LEVELS = [0.9, 0.95, 0.99];
const PARTLY = [
  { value: "0", word: "Not met (strict)" },
  { value: "0.5", word: "Half met" },
  { value: "1", word: "Met (lenient)" },
] as const;

/** The settings of the audit. They stand on Audit record, so that everybody has the same. */
export function SettingsScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { setUp, audit } = state;
  const edit = (change: Partial<typeof setUp>): void => dispatch({ action: "edited", change });
  const drawn = audit?.record?.state === "Committed" || (audit?.existingCases ?? null) !== null;
  const savable = !drawn && chosenList(state) !== null;
  const back = { screen: "overview" } as const;
  const fixed = "Fixed since the draw: it stands on Audit record.";
  return (
    <ScreenFrame
      heading="Settings of this audit"
      lead="They stand on the sheet Audit record, so that everybody has the same."
      sentence={savable && state.edited ? "Done keeps them as a draft on Audit record." : null}
      primary={{
        label: "Done",
        press: () => {
          if (savable && state.edited) void commands.saveSetUp(back);
          else dispatch({ action: "opened", view: back });
        },
      }}
    >
      {drawn ? (
        <Message tone="info" announced={false}>
          <p>
            {(audit?.existingCases ?? null) === null
              ? "A draw is recorded, so its settings can’t change any more."
              : "Change them where you said which cases these are."}
          </p>
        </Message>
      ) : (
        <TextField label="Name of the audit" value={setUp.name} change={(name) => edit({ name })} />
      )}
      <TextField
        label="Your name, for the record"
        value={state.by}
        hint="Kept only while this pane is open."
        change={(by) => dispatch({ action: "named", by })}
      />
      <ChoiceField
        label="How sure intervals are"
        value={String(setUp.confidenceLevel)}
        choices={LEVELS.map((level) => ({ value: String(level), word: `${Math.round(level * 100)}%` }))}
        locked={drawn}
        hint={drawn ? fixed : undefined}
        change={(level) => edit({ confidenceLevel: Number(level) })}
      />
      <ChoiceField
        label="“Partly” counts as"
        value={String(setUp.partlyCountsAs)}
        choices={PARTLY}
        locked={drawn}
        hint={drawn ? fixed : "Decide before the draw; it is fixed from then on."}
        change={(value) => edit({ partlyCountsAs: value === "1" ? 1 : value === "0.5" ? 0.5 : 0 })}
      />
    </ScreenFrame>
  );
}

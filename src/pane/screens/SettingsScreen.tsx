import { useState, type ReactElement } from "react";
import type { AuditSettings, FurtherSettings } from "../../core/audit-definition";
import { usePane } from "../pane-context";
import { chosenList } from "../pane-state";
import { ChoiceField } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { settingsOf } from "../set-up-definition";
import { withoutMember } from "../words/without-member";
import { FurtherSettingsFields } from "./FurtherSettingsFields";

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
  const existing = audit?.existingCases ?? null;
  const [ofExisting, setOfExisting] = useState(existing?.settings ?? null);
  const drawn = existing === null && audit?.record?.state === "Committed";
  const settings = (existing === null ? null : ofExisting) ?? settingsOf(setUp);
  const edit = (change: Partial<Pick<AuditSettings, "confidenceLevel" | "partlyCountsAs">>): void => {
    if (existing === null) dispatch({ action: "edited", change });
    else setOfExisting({ ...existing.settings, ...ofExisting, ...change });
  };
  const editFurther = (further: FurtherSettings): void => {
    const { confidenceLevel, partlyCountsAs } = settings;
    if (existing === null) dispatch({ action: "edited", change: { further } });
    else setOfExisting({ confidenceLevel, partlyCountsAs, ...further });
  };
  const changed =
    existing === null
      ? !drawn && state.edited && chosenList(state) !== null
      : JSON.stringify(settings) !== JSON.stringify(existing.settings);
  const back = { screen: "overview" } as const;
  return (
    <ScreenFrame
      heading="Settings of this audit"
      lead="They stand on the sheet Audit record, so that everybody has the same."
      sentence={
        !changed
          ? null
          : existing === null
            ? "Done keeps them as a draft on Audit record."
            : "Done keeps them on Audit record."
      }
      primary={{
        label: "Done",
        press: () => {
          if (!changed) dispatch({ action: "opened", view: back });
          else if (existing === null) void commands.saveSetUp(back);
          else void commands.useExistingCases({ ...existing, settings }, back);
        },
      }}
    >
      {drawn ? (
        <Message tone="info" announced={false}>
          <p>A draw is recorded, so its settings can’t change any more.</p>
        </Message>
      ) : null}
      {drawn || existing !== null ? null : (
        <TextField
          label="Name of the audit"
          value={setUp.name}
          change={(name) => dispatch({ action: "edited", change: { name } })}
        />
      )}
      <TextField
        label="Your name, for the record"
        value={state.by}
        hint="Kept only while this pane is open."
        change={(by) => dispatch({ action: "named", by })}
      />
      <ChoiceField
        label="How sure intervals are"
        value={String(settings.confidenceLevel)}
        choices={LEVELS.map((level) => ({ value: String(level), word: `${Math.round(level * 100)}%` }))}
        locked={drawn}
        change={(level) => edit({ confidenceLevel: Number(level) })}
      />
      <ChoiceField
        label="“Partly” counts as"
        value={String(settings.partlyCountsAs)}
        choices={PARTLY}
        locked={drawn}
        hint={drawn || existing !== null ? undefined : "Decide before the draw; it is fixed from then on."}
        change={(value) => edit({ partlyCountsAs: value === "1" ? 1 : value === "0.5" ? 0.5 : 0 })}
      />
      <FurtherSettingsFields settings={furtherOf(settings)} locked={drawn} change={editFurther} />
    </ScreenFrame>
  );
}

function furtherOf(settings: AuditSettings): FurtherSettings {
  return withoutMember(withoutMember(settings, "confidenceLevel"), "partlyCountsAs");
}

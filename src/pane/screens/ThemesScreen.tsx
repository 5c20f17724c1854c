import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ThemeCount } from "../../core/findings/findings";
import { observationWords } from "../../core/scoring/scored-cases";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { numberText, quoted } from "../words/sentence-words";

/** The themes of what was remarked: how often each is noted, and a list that grows. */
export function ThemesScreen(): ReactElement {
  const { state, commands } = usePane();
  const { audit, task, preview, theme } = state;
  const [typed, setTyped] = useState("");
  const begun = (audit?.scoring?.begun ?? 0) > 0;
  const read = useRef<RecognisedAudit | null>(null);
  useEffect(() => {
    if (!begun || task.kind !== "none" || read.current === audit) return;
    read.current = audit;
    void commands.previewFindings();
  }, [begun, task.kind, audit, commands]);
  const findings = begun ? (preview?.findings ?? null) : null;
  return (
    <ScreenFrame
      heading="Themes"
      lead="Good practice and what could be better is marked on the sheet, question by question, each with a theme."
      sentence="Adds the theme to Audit criteria and to the lists of the theme columns."
      primary={{
        label: "Add the theme",
        refused: typed.trim() === "" ? "Type a theme." : null,
        press: () => void commands.addTheme(typed).then(() => setTyped("")),
      }}
    >
      {theme === null ? null : (
        <Message
          tone="success"
          title={
            theme.added ? `${quoted(theme.themes.at(-1) ?? "")} is added` : "That theme was there already"
          }
        />
      )}
      <TextField label="A theme that is missing" value={typed} change={setTyped} />
      {findings === null ? (
        <p>No remark is counted yet.</p>
      ) : (
        <>
          <Themes name={observationWords.goodPractice} themes={findings.goodPractice} />
          <Themes name={observationWords.toImprove} themes={findings.toImprove} />
          <p className="hint">
            A remark is one question of one case. A case counts once a theme, however many remarks it has.
          </p>
        </>
      )}
    </ScreenFrame>
  );
}

function Themes({
  name,
  themes,
}: {
  readonly name: string;
  readonly themes: readonly ThemeCount[];
}): ReactElement {
  return (
    <section>
      <h2>{name}</h2>
      {themes.length === 0 ? (
        <p>None noted.</p>
      ) : (
        <table className="table">
          <caption>{name}, by theme</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col">Cases</th>
              <th scope="col">Remarks</th>
            </tr>
          </thead>
          <tbody>
            {themes.map(({ theme, cases, remarks }) => (
              <tr key={theme}>
                <th scope="row">{theme === "" ? "Without a theme" : theme}</th>
                <td>{numberText(cases)}</td>
                <td>{numberText(remarks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

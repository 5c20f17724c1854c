import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, type ReactElement } from "react";
import { basesSentence } from "../../core/findings/bases-sentence";
import { usePane } from "../pane-context";
import { Message, Remark } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShowButton } from "../parts/ShowButton";
import { momentText } from "../words/moment-text";
import { listed, quoted } from "../words/sentence-words";
import { BearInMind } from "./findings/BearInMind";
import { Legend } from "./findings/Legend";
import { ResultRow } from "./findings/ResultRow";

/** What the scores say: k of n first, then what can be said of all cases. */
export function FindingsScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, preview, made, task } = state;
  useEffect(() => {
    // Opening the screen reads the scores anew; the old numbers stand until the new ones are there.
    void commands.previewFindings();
  }, [commands]);

  const madeAt = audit?.findingsMadeAt ?? null;
  const findings = preview?.findings ?? null;
  const nothingScored = findings === null || findings.results.every(({ counts }) => counts.applicable === 0);
  const upToDate = madeAt !== null && audit?.findingsStale === false;
  return (
    <ScreenFrame
      heading="Findings"
      sentence="Writes Audit findings and Audit findings by group. What you wrote on other sheets stays."
      primary={
        upToDate
          ? { label: "Next: share", press: () => dispatch({ action: "opened", view: { screen: "share" } }) }
          : {
              label: madeAt === null ? "Make the findings sheets" : "Make the findings again",
              ...(madeAt === null ? {} : { icon: <ArrowSyncRegular /> }),
              refused: nothingScored ? "No case is scored yet." : null,
              press: () => void commands.writeFindings(),
            }
      }
      secondary={upToDate ? { label: "Make them again", press: () => void commands.writeFindings() } : null}
    >
      {madeAt === null ? null : upToDate ? (
        <Message tone="success" title="The sheets match the scores" announced={made !== null}>
          <p>Made on {momentText(madeAt)}.</p>
        </Message>
      ) : (
        <Message tone="warning" title="Scores have changed since the findings were made" announced={false}>
          <p>The sheets still show the scores of {momentText(madeAt)}. The numbers below are today’s.</p>
        </Message>
      )}
      {made === null || made.kept.length === 0 ? null : (
        <Message tone="info">
          <p>
            The old sheet held something that Case Audit did not write, so it was kept as{" "}
            {listed(made.kept.map(quoted))}.
          </p>
        </Message>
      )}
      {made === null ? null : (
        <div className="remark-actions">
          {made.sheets.map((sheet) => (
            <ShowButton key={sheet} place={{ sheet, address: "A1" }} label={`Open ${sheet}`} />
          ))}
        </div>
      )}
      {findings === null ? (
        task.kind === "none" ? (
          <p>No case is scored yet.</p>
        ) : null
      ) : (
        <>
          <Legend findings={findings} />
          <div>
            {findings.results.map((result) => (
              <ResultRow key={result.criterion.id} result={result} />
            ))}
            <p className="axis" aria-hidden="true">
              <span>0%</span>
              <span>50%</span>
              <span>100%</span>
            </p>
          </div>
          <Remark tone="info">{basesSentence(findings)}</Remark>
          <BearInMind findings={findings} />
        </>
      )}
    </ScreenFrame>
  );
}

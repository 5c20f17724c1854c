import { Checkbox, Link } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { basesSentence } from "../../core/findings/bases-sentence";
import { isOutOfDate } from "../../core/findings/findings-changes";
import type { CellPlace } from "../../core/cell-place";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import type { WrittenFindings } from "../../tasks/findings-results";
import "../explain/change-words";
import { usePane } from "../pane-context";
import { Message, Remark } from "../parts/Message";
import { RowLink } from "../parts/RowLink";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShowButton } from "../parts/ShowButton";
import { momentText } from "../words/moment-text";
import { listed, quoted } from "../words/sentence-words";
import { BearInMind } from "./findings/BearInMind";
import { BesideFindings } from "./findings/BesideFindings";
import { BreakdownChoice } from "./findings/BreakdownChoice";
import { ChangedSince } from "./findings/ChangedSince";
import { CheckLink } from "./findings/CheckLink";
import { Results } from "./findings/Results";
import { FilterSign } from "./result/FilterSign";

/** How the next findings are to be made, beside the usual. `made`: what had been made when it was wished. */
interface Wish {
  readonly made: WrittenFindings | null;
  readonly keepOld: boolean;
  /** Columns to break down by; null for those that stand on Audit findings. */
  readonly chosen: readonly string[] | null;
}

/** What the scores say: k of n first, then what can be said of all cases. */
export function FindingsScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, preview, made, task } = state;
  const begun = (audit?.scoring?.begun ?? 0) > 0;
  const previewed = useRef<RecognisedAudit | null>(null);
  useEffect(() => {
    // The scores are read anew on opening and after each look at the workbook. A message that stands is left standing.
    if (!begun || task.kind !== "none" || previewed.current === audit) return;
    previewed.current = audit;
    void commands.previewFindings();
  }, [begun, task.kind, audit, commands]);

  const madeAt = audit?.findingsMadeAt ?? null;
  const findings = begun ? (preview?.findings ?? null) : null;
  const nothingScored = findings === null || findings.results.every(({ counts }) => counts.applicable === 0);
  const problems = audit?.sheetProblems ?? [];
  const beside = audit?.besideProblems ?? [];
  // A wish holds until findings were made with it: the next press neither keeps the sheets once more nor goes back to it.
  const [wish, setWish] = useState<Wish>({ made, keepOld: false, chosen: null });
  const { keepOld, chosen } = wish.made === made ? wish : { keepOld: false, chosen: null };
  // Until something is chosen here, what stands on Audit findings goes on.
  const standing = findings?.breakdowns.map(({ column }) => column) ?? [];
  const brokenDownBy = chosen ?? standing;
  const wished = brokenDownBy.join("\n") !== standing.join("\n");
  const write = () =>
    void commands.writeFindings({ keepOld, ...(chosen === null ? {} : { breakdowns: chosen }) });
  // Scores that can't be read can't be compared either: then nothing is said of the sheets.
  const compared = (audit?.scoring ?? null) !== null;
  const changes = audit?.findingsChanges ?? null;
  // A look that finds them out of date right after they were made says what changed in that moment.
  const inThatMoment = made?.changedMeanwhile ?? null;
  const changedMeanwhile = inThatMoment !== null && isOutOfDate(inThatMoment);
  const upToDate = madeAt !== null && compared && audit?.findingsStale === false;
  return (
    <ScreenFrame
      heading="Findings"
      sentence={
        upToDate && !wished
          ? "Next: a copy of the findings that is safe to send."
          : "Writes Audit findings, Audit findings by group and Audit workings. What you wrote on other sheets stays."
      }
      primary={
        upToDate && !wished
          ? { label: "Next: share", press: () => dispatch({ action: "opened", view: { screen: "share" } }) }
          : {
              label: madeAt === null ? "Make the findings sheets" : "Make the findings again",
              ...(madeAt === null ? {} : { icon: <ArrowSyncRegular /> }),
              refused:
                problems.length > 0
                  ? "The scores can’t be read: see above."
                  : beside.length > 0
                    ? "Audit actions or Audit wording can’t be read: see above."
                    : nothingScored
                      ? "No case is scored yet."
                      : null,
              press: write,
            }
      }
      secondary={upToDate && !wished ? { label: "Make them again", press: write } : null}
    >
      <ProblemList problems={[...problems, ...beside]} byLooking />
      {madeAt === null || !compared || changes === null ? null : upToDate ? (
        <Message tone="success" title="The sheets match the scores" announced={made !== null}>
          <p>Made on {momentText(madeAt)}.</p>
        </Message>
      ) : (
        <ChangedSince changes={changes} madeAt={madeAt} meanwhile={changedMeanwhile} />
      )}
      {audit?.findingsUnreadable === true ? (
        <Message tone="info" announced={false}>
          <p>
            The sheet with the findings was rearranged, so it can’t be compared with the scores. It will be
            kept under a dated name when the findings are made.
          </p>
        </Message>
      ) : null}
      {made === null || made.kept.length === 0 ? null : (
        <Message tone="info">
          <p>{keptSentence(made.kept, made.keptByChoice)}</p>
        </Message>
      )}
      {made === null || made.leftAlone.length === 0 ? null : (
        <Message
          tone="warning"
          title={`Somebody wrote on ${listed(sheetsOf(made.leftAlone))} in that moment`}
        >
          <p>
            Nothing was changed there, and the findings were made. Make them again to add what is missing.
          </p>
          <ul className="rows">
            {made.leftAlone.slice(0, MOST_PLACES).map((place) => (
              <li key={`${place.sheet} ${place.address}`}>
                <ShowButton place={place} label={`Show ${place.address}`} />
              </li>
            ))}
          </ul>
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
        begun || problems.length > 0 ? null : (
          <Message tone="info" announced={false}>
            <p>
              No case is scored yet.{" "}
              <Link onClick={() => dispatch({ action: "opened", view: { screen: "score", added: null } })}>
                Score the cases first.
              </Link>
            </p>
          </Message>
        )
      ) : (
        <>
          <FilterSign />
          <Results findings={findings} />
          <Remark tone="info">{basesSentence(findings)}</Remark>
          <BearInMind findings={findings} />
          <RowLink
            name="Change since last time"
            press={() => dispatch({ action: "opened", view: { screen: "lastTime" } })}
          />
          <BesideFindings beside={preview?.beside ?? null} findings={findings} />
          <BreakdownChoice
            offered={preview?.breakdownColumns ?? []}
            chosen={brokenDownBy}
            choose={(columns) => setWish({ made, keepOld, chosen: columns })}
          />
          {madeAt === null ? null : (
            <Checkbox
              checked={keepOld}
              label="Keep the old sheets as well, under a dated name"
              onChange={(_, { checked }) => setWish({ made, keepOld: checked === true, chosen })}
            />
          )}
        </>
      )}
      <RowLink
        name="Practitioner survey"
        now={audit?.survey?.sheet ?? "Not added"}
        press={() => dispatch({ action: "opened", view: { screen: "survey" } })}
      />
      <CheckLink />
    </ScreenFrame>
  );
}

/** So many places are shown by themselves. */
const MOST_PLACES = 5;

function sheetsOf(places: readonly CellPlace[]): readonly string[] {
  return [...new Set(places.map(({ sheet }) => sheet))];
}

function keptSentence(kept: readonly string[], byChoice: boolean): string {
  const names = listed(kept.map(quoted));
  return byChoice
    ? `The old sheets were kept as ${names}.`
    : `The old sheet held something that Case Audit did not write, or was protected, so it was kept as ${names}.`;
}

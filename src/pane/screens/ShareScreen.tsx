import { Link } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import type { ShareChoices } from "../../tasks/share-results";
import "../look/share.css";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { nextOpenText } from "../share-text-order";
import { currentChoices } from "../sharing";
import { counted } from "../words/sentence-words";
import { CheckList } from "./share/CheckList";
import { CopyMade } from "./share/CopyMade";
import { GoesIn } from "./share/GoesIn";
import { missingForCopy, openTexts } from "./share/missing-for-copy";
import { useEmailCopy } from "./share/use-email-copy";
import { YourNameInFile } from "./share/YourNameInFile";

/** Everything that would leave, checked; then a new workbook with the findings only. */
export function ShareScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, task, sharing, by } = state;
  const { preview, copy, changedSince } = sharing;
  const choices = currentChoices(sharing);
  const emailCopy = useEmailCopy(copy);
  const begun = (audit?.scoring?.begun ?? 0) > 0;
  const asked = useRef<RecognisedAudit | null>(sharing.of);
  useEffect(() => {
    // What would leave is looked through on opening and after each look at the workbook; a message that stands is left standing.
    if (!begun || task.kind !== "none" || sharing.of === audit || asked.current === audit) return;
    asked.current = audit;
    void commands.previewShare();
  }, [begun, task.kind, audit, sharing.of, commands]);

  const frame = { heading: "Make a copy to share", lead: LEAD };
  const problems = audit?.sheetProblems ?? [];
  const beside = audit?.besideProblems ?? [];
  if (preview === null || choices === null || !begun)
    return (
      <ScreenFrame
        {...frame}
        primary={
          begun && task.kind !== "running"
            ? { label: "Look through it", press: () => void commands.previewShare() }
            : null
        }
      >
        <ProblemList problems={[...problems, ...beside]} byLooking />
        {begun || problems.length > 0 ? null : (
          <Message tone="info" announced={false}>
            <p>
              No case is scored yet, so there is nothing to share.{" "}
              <Link onClick={() => dispatch({ action: "opened", view: { screen: "score", added: null } })}>
                Score the cases first.
              </Link>
            </p>
          </Message>
        )}
        <p>
          <strong>Don’t send this workbook</strong>, or a copy of it with sheets hidden or deleted by hand: it
          holds your list of cases, and what was deleted can often be brought back.
        </p>
      </ScreenFrame>
    );

  const change = (changed: Partial<ShareChoices>): void =>
    dispatch({ action: "sharing", event: { event: "chosen", choices: { ...choices, ...changed } } });
  const choose = (changed: Partial<ShareChoices>): void => {
    change(changed);
    void commands.previewShare();
  };
  const lookedAtContact = preview.choices.contact === choices.contact;
  const missing = missingForCopy(preview, choices.contact, by);
  const texts = openTexts(preview);
  const next = nextOpenText(preview.texts, null);
  const [first] = preview.obstacles;
  const findings = first?.kind === "findingsNotMade" || first?.kind === "findingsOutOfDate";
  const make = {
    label: copy === null ? "Make workbook" : "Make workbook again",
    refused: missing,
    press: () => void commands.makeSharedCopy(),
  };
  return (
    <ScreenFrame
      {...frame}
      sentence={missing ?? "Opens a new workbook in Excel, and says on Audit record what went into it."}
      primary={
        findings
          ? {
              label: first.kind === "findingsNotMade" ? "Make the findings" : "Make the findings again",
              press: () => dispatch({ action: "opened", view: { screen: "findings" } }),
            }
          : next !== null
            ? {
                label: `Decide on ${counted(texts, "text", "texts")}`,
                press: () => dispatch({ action: "opened", view: { screen: "shareText", text: next.id } }),
              }
            : make
      }
      secondary={
        findings || next !== null
          ? make
          : copy === null
            ? null
            : { label: "Copy e-mail text", press: emailCopy.copy }
      }
    >
      <ProblemList problems={[...problems, ...beside]} byLooking />
      {copy === null ? null : <CopyMade made={copy} changedSince={changedSince} emailCopy={emailCopy} />}
      {preview.obstacles.some(({ kind }) => kind === "oneCase") ? (
        <ProblemList problems={[{ kind: "shareOneCase" }]} byLooking />
      ) : null}
      <CheckList
        preview={preview}
        choices={choices}
        choose={choose}
        type={(contact) => change({ contact })}
        typed={() => {
          if (!lookedAtContact) void commands.previewShare();
        }}
      />
      <GoesIn
        parts={choices.parts}
        columns={preview.columns}
        choose={(parts) => choose({ parts })}
        survey={audit?.survey?.sheet ?? null}
      />
      <YourNameInFile />
    </ScreenFrame>
  );
}

const LEAD = "A new workbook with the findings only. Your case list can’t get into it.";

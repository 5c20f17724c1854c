import { Field, Textarea } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import type { FoundPercentage } from "../../../core/findings/report-check/found-percentages";
import {
  LONGEST_REPORT,
  placeInReport,
  reportCheck,
  type ReportCheck,
} from "../../../core/findings/report-check/report-check";
import { useWorkedOut } from "../../use-worked-out";
import { counted, numberText } from "../../words/sentence-words";
import { ReportFindings } from "./ReportFindings";

/** A pasted text, of which every percentage is checked with its own base. It stays in the pane. */
export function WholeReport(): ReactElement {
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const isTooLong = text.length > LONGEST_REPORT;
  const subject = useMemo(() => (text.trim() === "" || isTooLong ? null : { text }), [text, isTooLong]);
  const question = useMemo(
    () => (subject === null ? null : { name: "reportCheck", key: "", work: () => reportCheck(subject.text) }),
    [subject],
  );
  const { answer, current } = useWorkedOut<ReportCheck>(subject, text.length, question);
  const show = (found: FoundPercentage): void => {
    const { start, end } = placeInReport(found);
    const area = box.current;
    if (area === null) return;
    area.focus();
    area.setSelectionRange(start, end);
    // The line comes into sight about in the middle of the box.
    const share = start / Math.max(1, text.length);
    area.scrollTop = Math.max(0, share * area.scrollHeight - area.clientHeight / 2);
  };
  return (
    <section>
      <h2>Check a whole report</h2>
      <Field
        label="Paste its text here"
        hint={`Up to ${numberText(LONGEST_REPORT)} characters. Nothing of it leaves the pane, and nothing is kept.`}
        {...(isTooLong
          ? {
              validationState: "error" as const,
              validationMessage: `This text has ${counted(text.length, "character", "characters")}. Nothing was checked. Paste it in parts.`,
            }
          : {})}
      >
        <Textarea
          textarea={{ ref: box }}
          value={text}
          resize="vertical"
          rows={6}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {subject === null ? null : answer === null || !current ? (
        <p role="status">Reading the text …</p>
      ) : (
        <ReportFindings check={answer} show={show} />
      )}
    </section>
  );
}

import type { AuditChange, ComparedQuestion } from "../core/change/audit-change";
import {
  changeIntervalText,
  changeNotes,
  changeSentence,
  clearChangeSentence,
  inBothSentence,
  marksAgainSentence,
  pastActionsSentence,
  readFromSentence,
  rewordedSentence,
  uncomparedSentence,
  verdictWords,
} from "../core/change/change-sentences";
import { pastActionCounts, type PastActions } from "../core/change/past-actions";
import { pointText } from "../core/change/point-text";
import { levelText } from "../core/findings/interval-text";
import { questionName } from "../core/findings/question-name";
import { acrossPage } from "./across-page";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { seriesPart } from "./series-part";
import { tablePart } from "./table-part";

/**
 * Change since last time: each question that is the same in both audits, both as k of n, then the estimates with their
 * difference; which questions are not compared and why; each year as a bar where there are more than two; and what became
 * of last time's actions.
 * Checked by: test/sheets/change-parts.test.ts
 */
export function changeParts(change: AuditChange): readonly Part[] {
  const { actions } = change;
  return [
    comparedPart(change),
    uncomparedPart(change),
    seriesPart(change),
    actions === null ? null : pastActionsPart(actions),
  ].filter((part) => part !== null);
}

/** What stands in place of it where the sheet with last time's results is no longer there, or can't be read. */
export function changeMissingPart(sentence: string): Part {
  return {
    rows: [
      { cells: [heading], roles: ["section"], height: 24 },
      ...across(sentence, "line").map((line) => ({ cells: [line], roles: ["line"] as const })),
    ],
    ruled: [],
  };
}

const heading = "Change since last time";

function across(text: string, role: "line" | "note"): readonly string[] {
  return acrossPage(text, role, findingsGrid);
}

function comparedPart(change: AuditChange): Part {
  const { confidenceLevel } = change.settings;
  return tablePart({
    heading,
    line: [readFromSentence(change), inBothSentence(change)].flatMap((line) =>
      line === "" ? [] : across(line, "line"),
    ),
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "In words", role: "text" },
      { header: "Last time", role: "ofBase" },
      { header: "This time", role: "ofBase" },
      { header: "Change, points", role: "interval" },
      { header: `${levelText(confidenceLevel)} interval`, role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: change.compared.map((question) => comparedCells(question, confidenceLevel)),
    notes: changeNotes(change).flatMap((note) => across(note, "note")),
  });
}

function comparedCells(question: ComparedQuestion, level: number): readonly PlannedCell[] {
  const { now, past, change } = question;
  const isStated = !("whyNot" in change);
  const words = [
    isStated
      ? `${verdictWords[change.verdict]}: ${changeSentence(question, level)}.`
      : changeSentence(question, level),
    clearChangeSentence(question),
    marksAgainSentence(question),
    rewordedSentence(question),
  ];
  return [
    questionName(now.criterion),
    words.filter((sentence) => sentence !== "").join(" "),
    past.met === null || past.applicable === null ? "c" : ofBase(past.met, past.applicable),
    ofBase(now.metForHeadline, now.counts.applicable),
    isStated ? pointText(change.difference) : null,
    isStated ? changeIntervalText(change) : null,
    now.lowPrecision ? "Low precision this time" : null,
  ];
}

function uncomparedPart({ uncompared, gone }: AuditChange): Part | null {
  if (uncompared.length + gone.length === 0) return null;
  return tablePart({
    heading: "Not compared",
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Why", role: "text" },
    ],
    rows: [
      ...uncompared.map((each) => [questionName(each.now.criterion), uncomparedSentence(each)]),
      ...gone.map(({ name }) => [name, "Asked last time, and not any more."]),
    ],
  });
}

function pastActionsPart({ sheet, lines }: PastActions): Part {
  const text = (words: string): PlannedCell => (words === "" ? null : words);
  return tablePart({
    heading: "Last time’s actions",
    line: across(`${pastActionsSentence(pastActionCounts(lines))} Read from “${sheet}”.`, "line"),
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Recommendation", role: "text" },
      { header: "Owner", role: "text" },
      { header: "Due", role: "date" },
      { header: "Status", role: "text" },
    ],
    rows: lines.map(({ about, recommendation, owner, due, status }) => [
      text(about),
      recommendation,
      text(owner),
      typeof due === "number" ? due : text(due),
      status === "" ? "Not said" : status,
    ]),
  });
}

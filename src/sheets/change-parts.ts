import type { AuditChange, ComparedQuestion } from "../core/change/audit-change";
import {
  changeIntervalText,
  changeNotes,
  changeSentence,
  clearChangeSentence,
  pastActionsSentence,
  readFromSentence,
  uncomparedSentence,
  verdictWords,
} from "../core/change/change-sentences";
import { pastActionCounts, type PastActions } from "../core/change/past-actions";
import { pointText } from "../core/change/point-text";
import { estimateText } from "../core/findings/estimate-text";
import { levelText } from "../core/findings/interval-text";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { shownRules } from "../core/shown-rules";
import { acrossPage } from "./across-page";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
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
    line: across(readFromSentence(change), "line"),
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

const yearNamed = (audit: string, year: string): string =>
  audit.includes(year) ? audit : `${audit}, ${year}`;

/** So many signs are 100%. */
const barLength = 20;

function seriesPart({ compared, earlier, settings }: AuditChange): Part | null {
  if (earlier.length === 0 || compared.length === 0) return null;
  const { fewestForPercentage } = shownRules(settings);
  return tablePart({
    heading: "Over the years",
    line: "The bar is what was met in the cases read, from 0 to 100%.",
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Audit", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "Estimate", role: "proportion" },
      { header: "0 to 100%", role: "line" },
    ],
    ruledColumns: findingsGrid.length,
    rows: compared.flatMap(({ now, series }) =>
      series.map(({ audit, madeAt, met, applicable, estimate }): readonly PlannedCell[] => [
        questionName(now.criterion),
        yearNamed(audit, madeAt.slice(0, 4)),
        met === null || applicable === null ? "c" : ofBase(met, applicable),
        met === null || applicable === null
          ? null
          : shownPercent(percentText(met, applicable, fewestForPercentage)),
        estimate === null ? null : shownPercent(estimateText({ estimate })),
        barOf(met, applicable, fewestForPercentage),
      ]),
    ),
  });
}

/** null without a percentage to draw. */
function barOf(met: number | null, applicable: number | null, fewest: number): PlannedCell {
  if (met === null || applicable === null || applicable < fewest) return null;
  return "█".repeat(Math.round((met / applicable) * barLength));
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

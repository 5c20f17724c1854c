import { dayInWords } from "../frame/calendar";
import { countedText, listInWords, wholeNumberText } from "../findings/number-text";
import { levelText } from "../findings/interval-text";
import { percentageOfText } from "../findings/percentage";
import type { AuditChange, ComparedQuestion, UncomparedQuestion } from "./audit-change";
import type { PastActionCounts } from "./past-actions";
import { pointText } from "./point-text";
import { questionCodes } from "./question-codes";
import type { QuestionDifference } from "./question-match";
import type { ChangeVerdict, StatedChange, WhyNoChange } from "./result-change";

export const verdictWords: Readonly<Record<ChangeVerdict, string>> = {
  improved: "Improved",
  worse: "Worse",
  noClearChange: "No clear change",
};

const whyNotWords: Readonly<Record<WhyNoChange, string>> = {
  sameCases:
    "The same cases were scored again, so these are not two samples: no change is worked out. How far two scorings agree is for a second review.",
  hiddenThen: "Last time’s numbers are hidden in the copy, so that nobody can be recognised. Not compared.",
  noEstimateThen: "Last time there was no estimate for all cases, so the change can’t be worked out.",
  noEstimateNow: "There is no estimate for all cases this time, so the change can’t be worked out.",
  otherLevel:
    "The intervals of the two audits have different confidence levels, so the change can’t be worked out.",
};

const differenceWords: Readonly<Record<QuestionDifference, string>> = {
  wording: "its wording differs",
  marks: "its marks differ",
  partly: "“Partly” counted differently",
};

/**
 * The change in one line: "62% now, 77% last time: −15 points (95% interval −34 to +4)", or why there is none.
 * Checked by: test/core/change/change-sentences.test.ts
 */
export function changeSentence({ change, now, past }: ComparedQuestion, level: number): string {
  if ("whyNot" in change) return whyNotWords[change.whyNot];
  const estimates = `${percentageOfText(now.estimate?.estimate ?? 0)} now, ${percentageOfText(past.estimate ?? 0)} last time`;
  const points = pointText(change.difference);
  const by = `${points} ${points === "+1" || points === "−1" ? "point" : "points"}`;
  return change.exact
    ? `${estimates}: ${by} (every case was read both times)`
    : `${estimates}: ${by} (${levelText(level)} interval ${changeIntervalText(change)})`;
}

/** "−34 to +4". */
export function changeIntervalText({ interval, exact }: Pick<StatedChange, "interval" | "exact">): string {
  return exact ? "" : `${pointText(interval.lower)} to ${pointText(interval.upper)}`;
}

/** How many met cases this year would have shown a clear change; "" where that is not known. */
export function clearChangeSentence({ clear, change, now }: ComparedQuestion): string {
  if (clear === null || "whyNot" in change) return "";
  const { improvedFrom, worseUpTo } = clear;
  const n = wholeNumberText(now.counts.applicable);
  const better = improvedFrom === null ? null : `${wholeNumberText(improvedFrom)} of ${n} or more`;
  const worse =
    worseUpTo === null
      ? null
      : worseUpTo === 0
        ? `none of ${n}`
        : `${wholeNumberText(worseUpTo)} of ${n} or fewer`;
  if (better === null && worse === null)
    return `No number met of ${n} could have shown a clear change from last time.`;
  if (better === null)
    return `No number met could have shown a clear improvement; ${worse} met would have been clearly worse.`;
  if (worse === null)
    return `${better} met would have been a clear improvement; no number could have been clearly worse.`;
  return `${better} met would have been a clear improvement, ${worse} clearly worse.`;
}

/** "Not asked last time." or "Not compared: its wording and its marks differ", with the words of then and now. */
export function uncomparedSentence({ now, found }: UncomparedQuestion): string {
  switch (found.match) {
    case "notAsked":
      return "Not asked last time.";
    case "severalAlike":
      return "Not compared: more than one question has this wording, so it can’t be told which one it was.";
    case "saidOther":
      return "Not compared: the auditor says that it is not comparable with last time.";
    case "differs": {
      const { differences, past } = found;
      const why = `Not compared: ${listInWords(differences.map((each) => differenceWords[each]))}.`;
      return differences.includes("wording") && past.wording !== null
        ? `${why} It was “${past.wording}”; it is “${now.criterion.question}”.`
        : why;
    }
  }
}

/** "Question 3 was worded “…” last time; taken as the same question." "" where it had the same words. */
export function rewordedSentence({ now, past }: Pick<ComparedQuestion, "now" | "past">): string {
  const { criterion } = now;
  if (past.codes.wording === questionCodes(criterion).wording) return "";
  const then = past.wording === null ? `otherwise last time (“${past.name}”)` : `“${past.wording}” last time`;
  return `Question ${criterion.number} was worded ${then}; taken as the same question.`;
}

/**
 * "Of the 38 cases in both audits to which it applied both times, 6 of 38 went from not met to met and 2 of 38 from met to not met."
 * "" where nothing is known of them.
 */
export function marksAgainSentence({ again, now, past }: ComparedQuestion): string {
  if (again === null) return "";
  const { applicable, becameMet, noLongerMet, unknown } = again;
  const notTold =
    unknown === 0 ? "" : ` For ${wholeNumberText(unknown)} more last time’s mark can’t be told.`;
  if (applicable === 0) return `It applied to none of the cases in both audits both times.${notTold}`;
  const n = wholeNumberText(applicable);
  const inFull =
    past.partlyCountsAs < 1 && now.criterion.marks.some(({ meaning }) => meaning === "partly")
      ? " in full"
      : "";
  const of = (count: number): string => (count === 0 ? "none" : `${wholeNumberText(count)} of ${n}`);
  return `Of the ${countedText(applicable, "case", "cases")} in both audits to which it applied both times, ${of(becameMet)} went from not met${inFull} to met${inFull} and ${of(noLongerMet)} from met${inFull} to not met${inFull}.${notTold}`;
}

/** How many cases were in both audits, with what that does to the intervals; "" where none was, or all were. */
export function inBothSentence({ inBoth, sameCases, saidOthers }: AuditChange): string {
  if (inBoth === null || inBoth.both === 0 || sameCases || saidOthers) return "";
  const { both, now } = inBoth;
  return `${wholeNumberText(both)} of the ${countedText(now, "case", "cases")} of this time ${both === 1 ? "was" : "were"} among those of last time too, by their numbers. The intervals take no account of it: where such cases mostly kept their marks, they are wider than they need be.`;
}

/** "Read from “Audit findings (2)”: Threshold audit 2016, made 29 November 2016. 3 of 7 questions are the same." */
export function readFromSentence(change: Pick<AuditChange, "last" | "compared" | "uncompared">): string {
  const { sheet, audit, madeAt } = change.last;
  return `Read from “${sheet}”: ${audit}, made ${dayInWords(madeAt.slice(0, 10))}. ${sameQuestionsSentence(change)}`;
}

/** "3 of 7 questions are the same." */
export function sameQuestionsSentence({
  compared,
  uncompared,
}: Pick<AuditChange, "compared" | "uncompared">): string {
  const all = compared.length + uncompared.length;
  const of = `${wholeNumberText(compared.length)} of ${wholeNumberText(all)} ${all === 1 ? "question" : "questions"}`;
  return `${of} ${compared.length === 1 ? "is" : "are"} the same.`;
}

/** "4 of 6 actions of last time are done, 1 is not done, and 1 was not accepted." */
export function pastActionsSentence({ all, done, notDone, notAccepted, unknown }: PastActionCounts): string {
  if (all === 0) return "Nothing was recommended on last time’s Audit actions.";
  const is = (count: number): string => `${wholeNumberText(count)} ${count === 1 ? "is" : "are"}`;
  const rest = [
    ...(notDone > 0 ? [`${is(notDone)} not done`] : []),
    ...(notAccepted > 0
      ? [`${wholeNumberText(notAccepted)} ${notAccepted === 1 ? "was" : "were"} not accepted`]
      : []),
    ...(unknown > 0 ? [`for ${wholeNumberText(unknown)} no status is written`] : []),
  ];
  const first = `${wholeNumberText(done)} of ${wholeNumberText(all)} ${all === 1 ? "action" : "actions"} of last time ${done === 1 ? "is" : "are"} done`;
  return `${listInWords([first, ...rest])}.`;
}

/** What must be known before a change is quoted. */
export function changeNotes({
  last,
  compared,
  inBoth,
  sameCases,
}: Pick<AuditChange, "last" | "compared" | "inBoth" | "sameCases">): readonly string[] {
  const isStated = compared.some(({ change }) => !("whyNot" in change));
  return [
    ...(isStated
      ? [
          "The change is between the two estimates for all cases, not between the cases read. It says that something changed, not why.",
          "Points are rounded from the unrounded estimates, so they may differ by one from the percentages beside them.",
          "Improved and Worse are said only where the whole interval is above or below 0.",
        ]
      : []),
    ...(isStated && last.asPrinted
      ? [
          "Last time’s estimates are known as whole per cent only, so the interval is half a point wider at both ends.",
        ]
      : []),
    ...(inBoth === null
      ? [
          `${sameCases ? "How many cases changed" : "Whether some cases were scored both times, which the intervals leave out,"} can be told only from last time’s Audit findings and Audit wording together.`,
        ]
      : []),
    "Only wording and marks are compared. If guidance, threshold or the way of choosing cases changed, a change in the numbers may come from that.",
  ];
}

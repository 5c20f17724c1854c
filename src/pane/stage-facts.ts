import { isOutOfDate } from "../core/findings/findings-changes";
import { lastCheck } from "../core/sampling/last-check";
import { criteriaSet } from "../core/scoring/criteria-sets";
import type { RecognisedAudit, StageName } from "../tasks/recognised-audit";
import type { RecordedDrawElsewhere } from "../tasks/draw-results";
import { isCopied, lastCopy } from "./last-copy";
import type { PaneState } from "./pane-state";
import { periodText } from "./words/frame-words";
import { momentText } from "./words/moment-text";
import { counted, numberText } from "./words/sentence-words";

export interface StageFact {
  readonly fact: string;
  readonly detail: string | null;
}

const fact = (text: string, detail: string | null = null): StageFact => ({ fact: text, detail });

/** One fact a stage, and one detail, from what stands in the workbook. */
export function stageFact(stage: StageName, state: PaneState): StageFact {
  const { audit } = state;
  const record = audit?.record ?? null;
  const draw = record?.draw ?? null;
  const existing = audit?.existingCases ?? null;
  const scoring = audit?.scoring ?? null;
  const madeAt = audit?.findingsMadeAt ?? null;
  const unreadable = (audit?.sheetProblems.length ?? 0) > 0;
  switch (stage) {
    case "cases": {
      if (existing !== null) return fact("Chosen before", existing.place.table ?? existing.place.sheet);
      if (record === null) return fact(unreadable ? "The record can’t be read" : "Not chosen yet");
      const period = record.definition.frame.period;
      const detail = period === null ? null : periodText(period);
      if (draw === null)
        return fact(`From ${record.definition.list.table ?? record.definition.list.sheet}`, detail);
      const eligible = draw.strata.reduce((sum, { populationSize }) => sum + populationSize, 0);
      return fact(`${numberText(eligible)} of ${counted(draw.rowCount, "row is", "rows are")} in`, detail);
    }
    case "sample": {
      if (existing !== null) return elsewhereFact(audit?.drawnElsewhere ?? null);
      if (draw === null || record?.state !== "Committed")
        return fact(unreadable && record === null ? "The record can’t be read" : "Not drawn yet");
      const drawn = draw.strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
      const check = lastCheck(record.events);
      return fact(
        `${numberText(drawn)} drawn from ${counted(draw.strata.length, "group", "groups")}`,
        check === null
          ? null
          : `Checked ${momentText(check.when)}, ${numberText(check.same)} of ${numberText(check.of)} the same`,
      );
    }
    case "criteria": {
      const set =
        audit?.criteria ?? criteriaSet(existing?.criteriaSet ?? record?.definition.criteriaSet ?? "");
      return scoring === null || set === null
        ? fact(audit?.stages.criteria === "done" ? "On Audit criteria" : "Not added yet")
        : fact(counted(set.criteria.length, "question", "questions"), set.title);
    }
    case "score": {
      if (scoring === null) return fact(unreadable ? "The scores can’t be read" : "Not begun");
      const { scored, cases, marksNotAllowed } = scoring;
      return fact(
        `${numberText(scored)} of ${counted(cases, "case", "cases")} scored`,
        marksNotAllowed.length === 0
          ? null
          : counted(marksNotAllowed.length, "mark needs a look", "marks need a look"),
      );
    }
    case "findings":
      if (madeAt === null) return fact("Not made yet");
      return fact(
        `Made on ${momentText(madeAt)}`,
        audit?.findingsStale === true
          ? `${whatChanged(audit)} changed since`
          : scoring === null
            ? "The scores can’t be read to compare"
            : "The sheets match the scores",
      );
    case "share": {
      const copy = lastCopy(state);
      if (copy === null) return fact("Not made yet");
      return fact(
        `A copy was made on ${momentText(copy)}`,
        isCopied(state) ? null : "The findings have changed since",
      );
    }
  }
}

function elsewhereFact(recorded: RecordedDrawElsewhere | null): StageFact {
  const last = recorded?.checks.at(-1);
  return fact(
    recorded === null ? "Drawn elsewhere" : "Drawn elsewhere, with a seed",
    last === undefined
      ? null
      : `Checked ${momentText(last.when)}, ${numberText(last.same)} of ${numberText(last.of)} the same`,
  );
}

/** Scores before what people wrote on Audit actions or Audit wording, and that before the survey. */
function whatChanged({ findingsChanges: changes }: RecognisedAudit): string {
  if (changes === null || isOutOfDate({ ...changes, actions: false, wording: false, survey: false }))
    return "Scores have";
  return changes.actions || changes.wording ? "What you wrote has" : "The survey has";
}

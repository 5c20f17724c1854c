import { figuresOfFindings } from "../../src/core/disclosure/figures-of-findings";
import { protectedFigures } from "../../src/core/disclosure/protected-figures-of";
import type { SmallNumberLimit } from "../../src/core/disclosure/small-number-limit";
import type { Findings } from "../../src/core/findings/findings";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { inOneGo } from "../../src/core/sliced";
import { protectedReport } from "../../src/share/protected-report";
import { publicWordsOf } from "../../src/share/public-words-of";
import type { ReportWords } from "../../src/share/public-words";
import type { ShareParts } from "../../src/share/share-parts";
import type { SharedReport } from "../../src/share/shared-report";
import { protectedSurvey } from "../../src/core/disclosure/survey/protected-survey";
import type { ShownSurvey } from "../../src/core/disclosure/survey/shown-survey";
import { readSurveySheet } from "../../src/sheets/read-survey-sheet";
import { surveyForCopy } from "../../src/sheets/survey-for-copy";
import { exampleSurveyCells } from "../sheets/example-survey-plan";
import { exampleFindings, exampleWords } from "../sheets/example-audit";

/** What the auditor of the example wrote besides. */
export const exampleReportWords: ReportWords = {
  title: exampleWords.auditName,
  what: "The findings of an audit of referrals to the multi-agency safeguarding hub. It holds results only: no list of cases.",
  contact: "Safeguarding quality team, quality@example.org",
  date: "6 December 2017",
  period: exampleWords.period,
  signedOff: "Not signed off yet",
  marking: "OFFICIAL-SENSITIVE",
  groupColumn: exampleWords.groupColumn,
  actions: [
    {
      criterion: "consent" as CriterionId,
      question: "6 Consent recorded",
      recommendation: "Ask for consent, or the reason for none, in a box that must be filled in",
      priority: "High",
      due: "31 March 2018",
      status: "Under way",
      owner: "Head of MASH",
    },
    {
      criterion: "quality" as CriterionId,
      question: "3 Good quality",
      recommendation: "Train referrers with two examples of a good referral",
      priority: "Medium",
      due: "Spring",
      status: "Not started",
      owner: "Training lead",
    },
  ],
  worded: [],
  seen: [],
  ownLimitations: [],
  secondReview: null,
  survey: null,
};

/** Everything that can go into a copy of these findings. */
export function everyPart({ breakdowns }: Findings): ShareParts {
  return {
    groups: true,
    columns: breakdowns.map(({ column }) => column),
    reasons: true,
    otherAnswers: true,
    themes: true,
    actions: true,
    survey: true,
  };
}

/** The whole way from findings to a report. */
export function reportOf(
  findings: Findings,
  limit: SmallNumberLimit,
  words: Partial<ReportWords> = {},
  protectsBases = false,
): SharedReport {
  const shown = inOneGo(protectedFigures(figuresOfFindings(findings), { limit, protectsBases }));
  const all = { ...exampleReportWords, ...words };
  return protectedReport(shown, publicWordsOf(findings, all, { limit, protectsBases }), everyPart(findings));
}

/** Makes the report of the example with any survey; the figures of the audit are protected once. */
export function reportOfSurvey(limit: SmallNumberLimit): (survey: ShownSurvey) => SharedReport {
  const shown = inOneGo(protectedFigures(figuresOfFindings(exampleFindings), { limit }));
  return (survey) => {
    const all = { ...exampleReportWords, survey };
    const words = publicWordsOf(exampleFindings, all, { limit, protectsBases: false });
    return protectedReport(shown, words, everyPart(exampleFindings));
  };
}

/** The survey of the example, as a copy takes it from Audit survey. */
export function exampleSurveyFor(limit: SmallNumberLimit): ShownSurvey {
  const survey = surveyForCopy(readSurveySheet(exampleSurveyCells), limit);
  if (typeof survey === "string") throw new Error(survey);
  return protectedSurvey(survey, limit);
}

/** The internal report of the example audit. */
export const exampleReport: SharedReport = reportOf(exampleFindings, null);

/** The same with its survey. */
export const exampleReportWithSurvey: SharedReport = reportOf(exampleFindings, null, {
  survey: exampleSurveyFor(null),
});

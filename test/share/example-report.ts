import { reportOfFindings } from "../../src/share/report-of-findings";
import type { SharedReport } from "../../src/share/shared-report";
import { exampleFindings, exampleWords } from "../sheets/example-audit";

/** The internal report of the example audit, with what its auditor wrote. */
export const exampleReport: SharedReport = reportOfFindings(exampleFindings, {
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
      question: "6 Consent recorded",
      recommendation: "Ask for consent, or the reason for none, in a box that must be filled in",
      notMet: "14 of 40",
      priority: "High",
      due: "31 March 2018",
      status: "Under way",
      owner: "Head of MASH",
    },
    {
      question: "3 Good quality",
      recommendation: "Train referrers with two examples of a good referral",
      notMet: "14 of 57",
      priority: "Medium",
      due: "Spring",
      status: "Not started",
      owner: "Training lead",
    },
  ],
});

import { auditChange } from "../../src/core/change/audit-change";
import { auditFindings } from "../../src/core/findings/audit-findings";
import { auditB } from "../core/change/audit-b";
import { pastOf } from "../core/change/past-of";
import { auditA } from "../core/findings/audit-a";
import { exampleFindings } from "./example-audit";

const last = pastOf(auditFindings(auditB()));
const before = pastOf(auditFindings(auditA()), {
  auditName: "Threshold audit 2015",
  made: "2 December 2015, 11:30",
});

/** The example beside two made-up years. */
export const exampleChange = auditChange(exampleFindings, {
  past: [last, { ...before, sheet: "2015" }],
  now: { audit: "MASH threshold audit, autumn 2017", madeAt: "2017-12-06 14:05", cases: null },
  saidSameCases: null,
  said: [],
  cases: [],
  actions: {
    sheet: "Audit actions (2)",
    lines: [
      {
        about: "1 Threshold level",
        recommendation: "Training on the threshold document for everybody who answers referrals.",
        owner: "Team manager, MASH",
        due: 42795,
        status: "Done",
      },
      {
        about: "5 Referrer told",
        recommendation: "A letter to the referrer is sent when the case is closed.",
        owner: "Business support",
        due: 42825,
        status: "Under way",
      },
      {
        about: "4 Right decision",
        recommendation: "Second look at NFA.",
        owner: "",
        due: "",
        status: "Not accepted",
      },
      {
        about: "",
        recommendation: "Ask the health trust for a named person.",
        owner: "",
        due: "spring",
        status: "",
      },
    ],
  },
});

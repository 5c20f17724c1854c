import type { AuditAction } from "../../src/core/findings/audit-action";
import { offeredActions } from "../../src/core/findings/offered-actions";
import { scoresWhenMade } from "../../src/core/findings/scores-when-made";
import { wordedItems, type WordingEntry } from "../../src/core/findings/worded-items";
import { wordingItems } from "../../src/core/findings/wording-items";
import { actionsSheet } from "../../src/sheets/actions-sheet";
import type { FindingsBeside } from "../../src/sheets/findings-beside";
import { updatedWording } from "../../src/sheets/updated-wording";
import { readWording } from "../../src/sheets/read-wording";
import { wordingSheet } from "../../src/sheets/wording-sheet";
import { exampleCases, exampleFindings, exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const { auditName } = exampleWords;
export const exampleKey = "0123456789abcdef";

export const exampleActionsPlan = actionsSheet(offeredActions(exampleFindings, [], []), {
  sheet: "Audit actions",
  table: "AuditActions",
  auditName,
});

export const exampleItems = wordingItems(exampleFindings);
export const exampleWordingPlan = wordingSheet(exampleItems, {
  sheet: "Audit wording",
  auditName,
  key: exampleKey,
});

function written(question: string, changes: Partial<AuditAction>): AuditAction {
  return {
    question: question as AuditAction["question"],
    about: "",
    condition: "",
    cause: "",
    effect: "",
    recommendation: "",
    priority: "",
    owner: "",
    due: "",
    status: "",
    place: { sheet: "Audit actions", address: "A7" },
    ...changes,
  };
}

/** Sentences of a made-up auditor, by the id of the tool's. */
const sentences: Readonly<Record<string, string | number>> = {
  short: "Decisions are sound. What is written down about consent and quality is not yet good enough.",
  "found decision": "Auditors agreed with nearly all decisions: 44 of 51 (86%).",
  "found threshold": "The level of need was right in 69% of 57 referrals.",
  "seen goodPractice voice of the child": "Children’s words stand in the referral as they said them.",
  "signOff 1 name": "J. Okafor",
  "signOff 1 date": 43075,
};

/** Numbers that were others when the sentence was written. */
const then: Readonly<Record<string, string>> = { "found decision": "43 of 51" };

export const exampleEntries: readonly WordingEntry[] = exampleItems.map((item, index) => ({
  id: item.id,
  part: "",
  item: item.item,
  byTool: item.sentence,
  numbers: item.numbers,
  yours: sentences[item.id] ?? "",
  numbersThen: then[item.id] ?? "",
  digest: "",
  place: { sheet: "Audit wording", address: `D${index + 7}` },
}));

export const exampleWorded = wordedItems(exampleItems, exampleEntries);

/** Audit wording once the auditor wrote on it and the findings were made again. */
const standing = sheetOfPlan(exampleWordingPlan);
const filled = {
  ...standing,
  values: standing.values.map((row) => {
    const entry = exampleEntries.find(({ id, yours }) => yours !== "" && row[7] === id);
    return entry === undefined
      ? row
      : row.map((cell, at) => (at === 3 ? entry.yours : at === 4 ? entry.numbersThen : cell));
  }),
};
const reading = readWording(filled, exampleItems);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
export const exampleUpdatedWording = updatedWording(
  reading.value,
  exampleItems,
  wordedItems(exampleItems, reading.value.lines),
  exampleKey,
);

/** Two lines written on, one of them with numbers that have changed since, and a limitation of the auditor's own. */
export const exampleBeside: FindingsBeside = {
  actions: [
    written("consent", {
      recommendation: "Ask for consent, or the reason for none, in a box that must be filled in",
      priority: "High",
      due: 43190,
      status: "Under way",
      owner: "Head of MASH",
    }),
    written("quality", {
      condition: "Not met in 16 of 57 (28%).",
      recommendation: "Train referrers with two examples of a good referral",
      priority: "Medium",
      due: "Spring",
      status: "Not started",
      owner: "Training lead",
    }),
  ],
  actionsSheet: "Audit actions",
  worded: exampleWorded,
  ownLimitations: [{ about: "Files", sentence: "Three paper files were read as copies." }],
  ownSignatures: [],
  scores: scoresWhenMade(exampleFindings.set, exampleFindings.settings, exampleCases, exampleKey),
  secondMarks: "",
  surveyPairs: "",
  key: exampleKey,
};

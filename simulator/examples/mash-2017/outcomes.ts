import type { SeededChoices } from "./seeded-choices";

export interface Outcome {
  /** The raw value of the case system: one of five. */
  readonly outcome: string;
  readonly outcomeDate: Date;
}

/** One code of the case system, and the group of the audit that it belongs to. */
export interface OutcomeCode {
  readonly outcome: string;
  readonly code: string;
  readonly group: string;
  readonly meaning: string;
  /** Its share among the outcomes of its group. */
  readonly share: number;
}

export const outcomeCodes: readonly OutcomeCode[] = [
  {
    outcome: "Children and Families Assessment",
    code: "CFA",
    group: "Assessment or Strategy Discussion",
    meaning: "A social worker assesses the needs of the child",
    share: 0.81,
  },
  {
    outcome: "Strategy Discussion",
    code: "SD",
    group: "Assessment or Strategy Discussion",
    meaning: "Agencies talk at once about a risk of significant harm",
    share: 0.19,
  },
  {
    outcome: "Early Help",
    code: "EH",
    group: "Early Help",
    meaning: "Stepped down to support by early help services",
    share: 1,
  },
  { outcome: "NFA", code: "NFA", group: "NFA", meaning: "No further action", share: 0.74 },
  {
    outcome: "No Further Action",
    code: "NFA (old)",
    group: "NFA",
    meaning: "No further action; wording of the old screens, still in use",
    share: 0.26,
  },
];

const day = 24 * 60 * 60_000;

/** So many working days later (Monday to Friday), at midnight; none leaves the day as it is. */
function workingDaysLater(from: Date, count: number): Date {
  const date = new Date(Math.floor(from.getTime() / day) * day);
  for (let left = count; left > 0;) {
    date.setTime(date.getTime() + day);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return date;
}

/** The outcome of a referral; a group of null (a referral outside the period) is chosen as the list has it. */
export function outcomeOf(group: string | null, received: Date, choices: SeededChoices): Outcome {
  const inGroup =
    group ??
    choices.weighted([
      ["Assessment or Strategy Discussion", 56],
      ["Early Help", 17],
      ["NFA", 27],
    ] as const);
  const outcome = choices.weighted(
    outcomeCodes.filter((code) => code.group === inGroup).map((code) => [code.outcome, code.share] as const),
  );
  const longest = outcome === "Strategy Discussion" ? 1 : 3;
  return { outcome, outcomeDate: workingDaysLater(received, choices.whole(0, longest)) };
}

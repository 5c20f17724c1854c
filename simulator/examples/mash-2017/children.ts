import type { SeededChoices } from "./seeded-choices";

export interface Child {
  /** Seven digits kept as text: the first is always 0. */
  readonly childReference: string;
  readonly ageBand: string;
}

const ageBands = [
  ["Unborn", 4],
  ["Under 1", 8],
  ["1 to 4", 22],
  ["5 to 9", 27],
  ["10 to 15", 31],
  ["16 to 17", 8],
] as const;

/** One referral in twelve is about a child who is already on the list; the others get a reference of their own. */
export function childOf(known: Child[], choices: SeededChoices): Child {
  if (known.length > 0 && choices.fraction() < 1 / 12) return choices.pick(known);
  let childReference = "";
  do {
    childReference = String(choices.whole(1_200, 899_999)).padStart(7, "0");
  } while (known.some((child) => child.childReference === childReference));
  const child = { childReference, ageBand: choices.weighted(ageBands) };
  known.push(child);
  return child;
}

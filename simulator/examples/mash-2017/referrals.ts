import { markedCases } from "./case-marks";
import { childOf } from "./children";
import type { Child } from "./children";
import { hasOneRoute } from "./one-route";
import { outcomeOf } from "./outcomes";
import type { Outcome } from "./outcomes";
import { receivedDays } from "./received-days";
import { drawnRows, frameRows } from "./reference-rows";
import type { ReferenceTexts } from "./reference-rows";
import { referrerOf } from "./referrers";
import { seededChoices } from "./seeded-choices";
import { awkwardNotes, workerNote } from "./worker-notes";

/** One row of the list of referrals. */
export interface Referral extends Child, Outcome {
  readonly id: string;
  readonly received: Date;
  readonly agency: string;
  readonly route: string;
  readonly team: string;
  /** Initials of the screening worker, made up. */
  readonly worker: string;
  readonly note: string;
}

const teams = ["Screening A", "Screening B", "Screening C", "Emergency duty"];
const workers = ["AJ", "BK", "CL", "DM", "EN", "FP", "GR", "HS", "JT", "KV", "LW", "MY"];
const caseId = (number: number): string => `CAM-${String(number).padStart(5, "0")}`;

/** Ids in nearly the order of receipt: some referrals are logged a little later than they came in. */
function loggedIds(first: number, count: number): string[] {
  const choices = seededChoices(`MASH referrals 2017, logged from ${first}`);
  const logged = Array.from({ length: count }, (_, place) => ({
    place,
    turn: place + 4 * choices.fraction(),
  }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ place }) => place);
  return logged.map((place) => caseId(first + place));
}

/** All 2,618 referrals by the date on which they were received: 97 before the period, 2,471 in it, 50 after. */
export function referrals(texts: ReferenceTexts): Referral[] {
  const strata = new Map(frameRows(texts).map(({ id, stratum }) => [id, stratum]));
  const marked = new Map(markedCases(texts).map((one) => [one.id, one]));
  const notes = notesOfSome(texts);
  const { before, inside, after } = receivedDays();
  const days = [...before, ...inside, ...after];
  const ids = [
    ...loggedIds(10_001 - before.length, before.length),
    ...loggedIds(10_001, inside.length),
    ...loggedIds(10_001 + inside.length, after.length),
  ];
  const choices = seededChoices("MASH referrals 2017, rows");
  const known: Child[] = [];
  return days.map((received, place) => {
    const id = ids[place] ?? "";
    const mark = marked.get(id) ?? null;
    const child = childOf(known, choices);
    const outcome = outcomeOf(strata.get(id) ?? null, received, choices);
    const referrer = referrerOf(outcome.outcome, mark, choices);
    // A common note must not gainsay the marks of an audited case, nor suit a caller badly.
    const note = workerNote(mark !== null || hasOneRoute(referrer.agency), choices);
    return {
      id,
      received,
      ...child,
      ...referrer,
      ...outcome,
      team: choices.weighted(teams.map((team, order) => [team, 4 - order] as const)),
      worker: choices.pick(workers),
      note: notes.get(id) ?? note,
    };
  });
}

/** The awkward notes: half of them on cases of the sample, so that they travel through a whole audit. */
function notesOfSome(texts: ReferenceTexts): ReadonlyMap<string, string> {
  const choices = seededChoices("MASH referrals 2017, awkward notes");
  const drawn = drawnRows(texts);
  const drawnIds = drawn.filter((row) => row.role === "sample").map((row) => row.id);
  const others = frameRows(texts)
    .map((row) => row.id)
    .filter((id) => !drawn.some((row) => row.id === id));
  const half = awkwardNotes.length / 2;
  const places = [...choices.shuffled(drawnIds).slice(0, half), ...choices.shuffled(others).slice(0, half)];
  return new Map(places.map((id, place) => [id, awkwardNotes[place] ?? ""]));
}

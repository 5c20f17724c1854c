import type { MarkedCase } from "./case-marks";
import { hasOneRoute } from "./one-route";
import type { SeededChoices } from "./seeded-choices";

export interface Referrer {
  readonly agency: string;
  readonly route: string;
}

type Weights = readonly (readonly [string, number])[];

/** Agencies that refer, and how often; members of the public and unknown callers stand apart. */
const agencies: Weights = [
  ["Police", 30],
  ["Education", 21],
  ["Health", 18],
  ["Early years", 5],
  ["Children's social care", 6],
  ["Early help services", 5],
  ["Adult social care", 3],
  ["Housing", 3],
  ["Probation", 3],
  ["Voluntary sector", 2],
  ["Court services", 1],
];

const callers: Weights = [
  ["Member of the public", 5],
  ["Anonymous", 4],
];

/** Share of referrals from callers with one route, by outcome: rare where an assessment follows. */
function callerShare(outcome: string): number {
  if (outcome === "Strategy Discussion") return 0.02;
  return outcome === "Children and Families Assessment" ? 0.08 : 0.24;
}

const callerRoutes: Weights = [
  ["Telephone", 7],
  ["Online form for the public", 3],
];
const policeRoutes: Weights = [
  ["Police 101 form", 6],
  ["Police 101 form (old version)", 4],
  ["DASH form", 5],
  ["Joint referral form", 1],
];
const agencyRoutes: Weights = [
  ["Joint referral form", 14],
  ["Joint referral form (old version)", 4],
  ["Telephone, form followed", 2],
];

function routeOf(agency: string, mark: MarkedCase | null, choices: SeededChoices): string {
  if (hasOneRoute(agency)) return choices.weighted(callerRoutes);
  if (agency !== "Police") return choices.weighted(agencyRoutes);
  return mark?.route ?? choices.weighted(policeRoutes);
}

/** Who referred the child and how. A case of the sample gets what its marks ask for. */
export function referrerOf(outcome: string, mark: MarkedCase | null, choices: SeededChoices): Referrer {
  const agency = mark === null ? anyAgency(outcome, choices) : (mark.referrer ?? otherAgency(choices));
  return { agency, route: routeOf(agency, mark, choices) };
}

function anyAgency(outcome: string, choices: SeededChoices): string {
  return choices.weighted(choices.fraction() < callerShare(outcome) ? callers : agencies);
}

/** Neither the police nor a case handed over inside social care: those are settled by the marks. */
function otherAgency(choices: SeededChoices): string {
  return choices.weighted(
    agencies.filter(([agency]) => agency !== "Police" && agency !== "Children's social care"),
  );
}

import { hasOneRoute } from "./one-route";
import { answerRows, drawnRows } from "./reference-rows";
import type { AnswerRow, ReferenceTexts } from "./reference-rows";
import { seededChoices } from "./seeded-choices";

/** Who referred a case, where that follows from the marks: these have one route only, and the police one form. */
export type FixedReferrer = "Member of the public" | "Anonymous" | "Police" | "Children's social care";

/** A case of the sample with its marks, and the referrer that the marks ask for (null: any other agency). */
export interface MarkedCase {
  readonly id: string;
  readonly stratum: string;
  readonly rank: number;
  readonly referrer: FixedReferrer | null;
  readonly threshold: string;
  readonly agencies: string;
  readonly quality: string;
  readonly decision: string;
  readonly feedback: string;
  readonly consent: string;
  readonly policeForm: string;
}

/** How many of the 60 have a referrer with one route, how many were referred by the police, by stratum. */
const referrerCounts: Readonly<Record<string, { readonly oneRoute: number; readonly police: number }>> = {
  "Assessment or Strategy Discussion": { oneRoute: 1, police: 6 },
  "Early Help": { oneRoute: 6, police: 2 },
  NFA: { oneRoute: 5, police: 3 },
};

/** Marks of the questions that the reference does not hold, shared out below among the cases they apply to. */
const consentMarks = [...repeated("Yes", 26), ...repeated("No", 14), ...repeated("N/A", 8)];
const policeFormMarks = [...repeated("Yes", 4), ...repeated("No", 7)];

function repeated(mark: string, times: number): string[] {
  return Array.from({ length: times }, () => mark);
}

const inWords = (answer: string): string => (answer === "NA" ? "N/A" : answer);

interface AnsweredCase {
  readonly id: string;
  readonly stratum: string;
  readonly rank: number;
  readonly answer: AnswerRow;
}

/** The k-th drawn case of a stratum with the answers of the k-th row of that stratum. */
function answeredCases(texts: ReferenceTexts): AnsweredCase[] {
  const answers = answerRows(texts);
  return drawnRows(texts)
    .filter((row) => row.role === "sample")
    .map(({ id, stratum, rank }) => {
      const answer = answers.filter((row) => row.stratum === stratum)[rank - 1];
      if (answer === undefined) throw new RangeError(`No answers for case ${rank} of ${stratum}.`);
      return { id, stratum, rank, answer };
    });
}

/** A caller who can't be told the outcome and has one route: threshold met, and no feedback expected. */
const fitsOneRoute = ({ answer }: AnsweredCase): boolean =>
  answer.threshold === "Yes" && answer.feedback === "NA";

function fixedReferrers(cases: readonly AnsweredCase[]): ReadonlyMap<string, FixedReferrer> {
  const choices = seededChoices("MASH referrals 2017, referrers of the sample");
  const referrers = new Map<string, FixedReferrer>();
  for (const [stratum, { oneRoute, police }] of Object.entries(referrerCounts)) {
    const inStratum = cases.filter((one) => one.stratum === stratum);
    const callers = choices.shuffled(inStratum.filter(fitsOneRoute)).slice(0, oneRoute);
    callers.forEach((one, place) =>
      referrers.set(one.id, place % 2 === 0 ? "Anonymous" : "Member of the public"),
    );
    // A case handed over inside social care carries no threshold of a referrer: the question does not apply.
    for (const one of inStratum) {
      if (one.answer.threshold === "NA") referrers.set(one.id, "Children's social care");
    }
    const others = inStratum.filter((one) => !referrers.has(one.id));
    for (const one of choices.shuffled(others).slice(0, police)) referrers.set(one.id, "Police");
  }
  return referrers;
}

/** The 60 cases of the sample with their marks, by stratum and rank, as the draw lists them. */
export function markedCases(texts: ReferenceTexts): MarkedCase[] {
  const cases = answeredCases(texts);
  const referrers = fixedReferrers(cases);
  const consent = seededChoices("MASH referrals 2017, consent").shuffled(consentMarks);
  const policeForm = seededChoices("MASH referrals 2017, police form").shuffled(policeFormMarks);
  return cases.map(({ id, stratum, rank, answer }) => {
    const referrer = referrers.get(id) ?? null;
    const oneRoute = hasOneRoute(referrer);
    return {
      id,
      stratum,
      rank,
      referrer,
      threshold: oneRoute ? "Deemed met" : inWords(answer.threshold),
      agencies: inWords(answer.agencies),
      quality: inWords(answer.quality),
      decision: inWords(answer.decision),
      feedback: inWords(answer.feedback),
      // A neighbour or an unknown caller can't ask the parents: consent is no question for them.
      consent: oneRoute ? "N/A" : nextOf(consent),
      policeForm: referrer === "Police" ? nextOf(policeForm) : "N/A",
    };
  });
}

function nextOf(marks: string[]): string {
  const mark = marks.shift();
  if (mark === undefined) throw new RangeError("More cases than marks.");
  return mark;
}

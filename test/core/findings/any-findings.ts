import * as fc from "fast-check";
import { auditFindings, type ScoredAudit } from "../../../src/core/findings/audit-findings";
import type { Findings } from "../../../src/core/findings/findings";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { Criterion, CriterionId, MarkChoice, MarkMeaning } from "../../../src/core/scoring/criterion";
import type { Answer, CaseRole, ScoredCase } from "../../../src/core/scoring/scored-case";
import { anySettings } from "../any-settings";
import { answer } from "./audit-a";

/** How the answers of a question come out, one sign a case by chance: see `marked`. */
const profiles = [
  "Y",
  "N",
  "A",
  "-",
  "D",
  "P",
  "YN",
  "YYYYYYYYYYYYYYYYYYYN",
  "DA",
  "YYYNNPDA-",
  "YYYYYYYYYA-",
  "PYN",
];

const meanings: Readonly<Record<string, MarkMeaning | null>> = {
  Y: "met",
  N: "notMet",
  P: "partly",
  D: "deemedMet",
  A: "notApplicable",
  "-": null,
};

const kinds = ["mark", "mark", "mark", "choice", "choices", "number", "date", "text"] as const;
const options = ["Early help", "Targeted", "Specialist", "None indicated"];
const reasons = ["None indicated", "Wrong for the information", "No analysis", "Form not completed", ""];
const themes = ["Consent", "Recording", ""];
const foundSentences = [
  "It was done in {k} of {n}.",
  "{k} of {n} were of good quality",
  "It was done in {k} of the {n}",
  "",
];

const yesNo: readonly MarkChoice[] = [
  { word: "Yes", meaning: "met" },
  { word: "No", meaning: "notMet" },
  { word: "N/A", meaning: "notApplicable" },
  { word: "Deemed met", meaning: "deemedMet" },
];

interface AnyQuestion {
  readonly kind: (typeof kinds)[number];
  readonly profile: string;
  readonly partly: boolean;
  readonly found: string;
}

interface AnyStratum {
  readonly cases: number;
  readonly more: number | null;
}

/** Numbers from 0 on, the same for the same seed: a shrunk audit stays the audit that failed. */
function chanceOf(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

function criterionOf({ kind, partly, found }: AnyQuestion, index: number): Criterion {
  const isMark = kind === "mark";
  return {
    id: `q${index + 1}` as CriterionId,
    number: index + 1,
    section: "",
    shortName: ["Level", "Agencies", "Quality", "Decision"][index % 4] ?? "",
    question: "Was it done?",
    foundSentence: isMark ? found : "",
    guidance: "",
    standard: index % 2 === 0 ? "Working Together to Safeguard Children (2015)" : "",
    kind,
    marks: isMark ? (partly ? [...yesNo, { word: "Partly", meaning: "partly" }] : yesNo) : [],
    options: kind === "choice" || kind === "choices" ? options : [],
    reasons: isMark ? reasons.filter((reason) => reason !== "") : [],
    applies: { when: "always" },
  };
}

function markedAnswer(question: AnyQuestion, chance: (count: number) => number): Answer {
  const sign = question.profile.charAt(chance(question.profile.length));
  const meaning = meanings[sign === "P" && !question.partly ? "N" : sign] ?? null;
  const remark = chance(6);
  return answer(meaning, {
    reason: meaning === "notMet" ? (reasons[chance(reasons.length)] ?? "") : "",
    observation: remark === 0 ? "goodPractice" : remark === 1 ? "toImprove" : null,
    theme: remark < 2 ? (themes[chance(themes.length)] ?? "") : "",
  });
}

function otherAnswer({ kind, profile }: AnyQuestion, chance: (count: number) => number): Answer {
  const sign = profile.charAt(chance(profile.length));
  const place = sign === "Y" ? 0 : chance(3);
  const option = options[place] ?? "";
  const base = answer(null, sign === "A" ? { applies: "doesNotApply" } : {});
  if (sign === "-") return base;
  switch (kind) {
    case "choice":
      return { ...base, value: { kind, option } };
    case "choices":
      return { ...base, value: { kind, options: sign === "Y" ? [option] : options.slice(0, place + 1) } };
    case "number":
      return { ...base, value: { kind, number: [0, -0.001, 12.345, 1e6, -3, 1 / 3][chance(6)] ?? 0 } };
    case "date":
      return { ...base, value: { kind, serial: 43000 + chance(90) } };
    default:
      return { ...base, value: { kind: "text", text: "As told" } };
  }
}

const anyShape = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  questions: fc.oneof(
    { weight: 9, arbitrary: fc.array(anyQuestion(), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(anyQuestion(), { minLength: 13, maxLength: 15 }) },
  ),
  strata: fc.array(
    fc.record({
      cases: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 45 })),
      more: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 10, arbitrary: fc.integer({ min: 1, max: 3000 }) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  selection: fc.constantFrom(
    "drawnHere",
    "drawnHere",
    "drawnHere",
    "drawnHere",
    "drawnHere",
    "seededElsewhere",
    "randomElsewhere",
    "notRandom",
    "unknown",
  ),
  settings: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record(
        {
          confidenceLevel: fc.constantFrom(0.9, 0.95, 0.995),
          partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
          mostFailing: fc.constantFrom(0.05, 0.1),
        },
        { requiredKeys: ["confidenceLevel", "partlyCountsAs"] },
      ),
    },
    { weight: 1, arbitrary: anySettings },
  ),
  census: fc.constantFrom(false, false, false, false, true),
  replacedEvery: fc.constantFrom(0, 0, 7),
  outOfScopeEvery: fc.constantFrom(0, 0, 5),
  leftOut: fc.boolean(),
  notAllowed: fc.nat(2),
  atEqualSteps: fc.boolean(),
  listChanged: fc.nat(2),
  brokenDownBy: fc.array(fc.constantFrom(1, 2, 35), { maxLength: 2 }),
});

function anyQuestion(): fc.Arbitrary<AnyQuestion> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    profile: fc.constantFrom(...profiles),
    partly: fc.boolean(),
    found: fc.constantFrom(...foundSentences),
  });
}

/**
 * Scored audits of odd shapes: no question, one, thirteen; groups that are empty, hold one case, are read in full or of
 * unknown size; questions with nothing but Yes, No, N/A, blanks or deemed met; every kind of answer; any settings.
 */
export const anyScoredAudit: fc.Arbitrary<ScoredAudit> = anyShape.map((shape): ScoredAudit => {
  const chance = chanceOf(shape.seed);
  const criteria = shape.questions.map(criterionOf);
  const strata = shape.strata.map((stratum: AnyStratum, index) => ({
    ...stratum,
    ...(shape.census ? { more: 0 } : {}),
    label: (shape.strata.length === 1 ? "" : `Group ${"ABCD".charAt(index)}`) as StratumLabel,
  }));
  const every = (count: number, step: number) => step > 0 && count % step === step - 1;
  let count = 0;
  const cases = strata.flatMap(({ label, cases: inStratum }) =>
    Array.from({ length: inStratum }, (_, index): ScoredCase => {
      count += 1;
      const role: CaseRole = every(count, shape.replacedEvery) ? "replaced" : "sample";
      const isOut = every(count, shape.outOfScopeEvery);
      const answers = shape.questions.map((question, at): [CriterionId, Answer] => {
        const given =
          question.kind === "mark" ? markedAnswer(question, chance) : otherAnswer(question, chance);
        return [criteria[at]?.id ?? ("" as CriterionId), isOut ? answer("notApplicable") : given];
      });
      return {
        key: `C-${count}` as UnitId,
        stratum: label,
        rank: index + 1,
        role,
        scorer: "",
        answers: new Map(answers),
        row: count + 1,
      };
    }),
  );
  const [firstMark] = criteria.filter(({ kind }) => kind === "mark");
  return {
    set: {
      id: "any",
      title: "Any audit",
      auditedAgainst: "A standard",
      caseWord: { one: "referral", many: "referrals" },
      criteria,
      themes: themes.filter((theme) => theme !== ""),
    },
    settings: shape.settings,
    design: {
      selection: shape.selection as ScoredAudit["design"]["selection"],
      ...(shape.atEqualSteps && shape.selection === "drawnHere" ? { atEqualSteps: true } : {}),
      strata: strata.map(({ label, cases: drawn, more }) => ({
        label,
        populationSize: more === null ? null : drawn + more,
        drawn,
      })),
      leftOut: shape.leftOut ? [{ label: "Left out" as StratumLabel, populationSize: 1 }] : [],
      ...(shape.listChanged === 0
        ? {}
        : { listChange: { seen: "2017-12-06 10:42", cases: shape.listChanged } }),
    },
    cases,
    marksNotAllowed:
      firstMark === undefined
        ? []
        : cases.slice(0, shape.notAllowed).map(({ key }) => ({
            caseKey: key,
            criterion: firstMark.id,
            mark: "y?",
            place: { sheet: "Audit sample", address: "H5" },
          })),
    breakdownsLeftOut: shape.listChanged === 1 ? ["Team"] : [],
    breakdowns: shape.brokenDownBy.map((values, index) => ({
      column: index === 0 ? "Agency" : "Worker",
      values: new Map(cases.map(({ key }, at) => [key, at % 9 === 8 ? "" : `Value ${at % values}`])),
    })),
  };
});

/** The findings of such an audit. */
export const anyFindings: fc.Arbitrary<Findings> = anyScoredAudit.map(auditFindings);

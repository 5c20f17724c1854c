import type { CriterionResult, Findings } from "./findings";
import { countOfBase } from "./count-of-base";
import { foundSentence } from "./found-sentence";
import { inShort } from "./in-short";
import { limitations } from "./limitations";
import { numbersInWords } from "./numbers-in-words";
import { wholePercentageOf } from "./percentage";
import { questionName } from "./question-name";
import { seenItems } from "./seen-items";
import { whatItStandsFor } from "./what-it-stands-for";
import type { WordingItem } from "./wording-item";

/** Who signs, as the sheet proposes it; the auditor may write another role. */
const signers = ["Auditor", "Head of service"] as const;

/**
 * Every sentence of the findings that may be put in other words, in the order of the sheet: in short (the whole, then each
 * sentence), what the numbers stand for, what was found on each question, what was seen for each theme, the limitations, and the sign-off.
 * Each stands on Audit findings beside its `item`, word for word.
 * Checked by: test/sheets/audit-wording.test.ts
 */
export function wordingItems(findings: Findings): readonly WordingItem[] {
  const standsFor = whatItStandsFor(findings);
  return [
    ...shortItems(findings),
    {
      id: "standsFor",
      part: "summary",
      item: "What it stands for",
      sentence: standsFor,
      numbers: numbersInWords(standsFor),
    },
    ...findings.results.map((result) => foundItem(result, findings)),
    ...seenItems("goodPractice", findings.goodPractice),
    ...seenItems("toImprove", findings.toImprove),
    ...limitationItems(findings),
    ...signers.flatMap((role, index) => signOffItems(role, index + 1)),
  ];
}

/**
 * In short as a whole, in place of which one paragraph may stand, and each of its sentences. The numbers of the whole are
 * those of what was met most and least often, as they were when it had no other sentences.
 */
function shortItems(findings: Findings): readonly WordingItem[] {
  const sentences = inShort(findings);
  const found = sentences.filter(({ id }) => /^short (found|most|least)$/.test(id));
  const joined = (some: typeof sentences) => some.map(({ sentence }) => sentence).join(" ");
  return [
    {
      id: "short",
      part: "summary",
      item: "In short",
      sentence: joined(sentences),
      numbers: numbersInWords(joined(found)),
    },
    ...sentences.map(({ id, about, sentence }) => ({
      id,
      part: "summary" as const,
      item: about,
      sentence,
      numbers: id === "short all" ? everyNumber(sentence) : numbersInWords(sentence),
    })),
  ];
}

/** Of a sentence with an estimate: it may change while its count does not. */
function everyNumber(sentence: string): string {
  const percentages = sentence.match(/(?:[<>]?\d+–)?[<>]?\d+(?:\.\d+)?%(?! confidence)/g) ?? [];
  return [numbersInWords(sentence), ...new Set(percentages)].filter((number) => number !== "").join("; ");
}

function foundItem(result: CriterionResult, { settings }: Findings): WordingItem {
  const { criterion, counts, metForHeadline, estimate } = result;
  const { applicable } = counts;
  const limits = estimate?.interval ?? result.rawInterval;
  return {
    id: `found ${criterion.id}`,
    part: "results",
    item: questionName(criterion),
    sentence: foundSentence(result, settings, { withParts: result.withoutDeemedMet === null }),
    numbers: applicable === 0 ? "no case" : countOfBase(metForHeadline, applicable),
    base: applicable,
    otherPercentages: [estimate?.estimate, limits?.lower, limits?.upper].flatMap((share) =>
      share === undefined ? [] : [wholePercentageOf(share)],
    ),
  };
}

/** The nth limitation of a kind: how many questions share a sentence may change, and the auditor's stays with the kind. */
function limitationItems(findings: Findings): readonly WordingItem[] {
  const seen = new Map<string, number>();
  return limitations(findings).map(({ kind, about, sentence }) => {
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    return {
      id: `limitation ${kind} ${nth}`,
      part: "limitations",
      item: about,
      sentence,
      numbers: numbersInWords(sentence),
    };
  });
}

function signOffItems(role: string, nth: number): readonly WordingItem[] {
  const item = (what: "role" | "name" | "date", sentence: string): WordingItem => ({
    id: `signOff ${nth} ${what}`,
    part: "signOff",
    item: `Signature ${nth}, ${what}`,
    sentence,
    numbers: "",
  });
  return [item("role", role), item("name", ""), item("date", "")];
}

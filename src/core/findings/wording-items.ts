import { foldedWord } from "../scoring/mark-meaning";
import type { CriterionResult, Findings, ThemeCount } from "./findings";
import { countOfBase } from "./count-of-base";
import { foundSentence } from "./found-sentence";
import { inShort } from "./in-short";
import { limitations } from "./limitations";
import { countedText } from "./number-text";
import { numbersInWords } from "./numbers-in-words";
import { wholePercentageOf } from "./percentage";
import { questionName } from "./question-name";
import { whatItStandsFor } from "./what-it-stands-for";
import type { WordingItem } from "./wording-item";

/** Who signs, as the sheet proposes it; the auditor may write another role. */
const signers = ["Auditor", "Head of service"] as const;

/**
 * Every sentence of the findings that may be put in other words, in the order of the sheet: in short, what the numbers
 * stand for, what was found on each question, what was seen for each theme, the limitations, and the sign-off.
 * Each stands on Audit findings beside its `item`, word for word.
 * Checked by: test/sheets/audit-wording.test.ts
 */
export function wordingItems(findings: Findings): readonly WordingItem[] {
  const short = inShort(findings);
  const standsFor = whatItStandsFor(findings);
  return [
    { id: "short", part: "summary", item: "In short", sentence: short, numbers: numbersInWords(short) },
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

function seenItems(
  part: "goodPractice" | "toImprove",
  themes: readonly ThemeCount[],
): readonly WordingItem[] {
  return themes.map(({ theme, cases }) => ({
    id: `seen ${part} ${foldedWord(theme)}`.trim(),
    part,
    item: theme === "" ? "Without a theme" : theme,
    sentence: "",
    numbers: countedText(cases, "case", "cases"),
  }));
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

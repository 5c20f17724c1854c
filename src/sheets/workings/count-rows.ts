import type { CriterionCounts, CriterionResult } from "../../core/findings/findings";
import { isScore } from "../../core/findings/partly-words";
import type { MarkMeaning } from "../../core/scoring/criterion";
import { quotedWords } from "./quoted-words";
import { countingCases } from "./case-terms";
import { countedCells, type Alternatives } from "./counted-cells";
import { termsOfMeaning, wordsMeaning } from "./question-terms";
import { countsWritten, ofStratum, type CasesRows, type WorkingsContext } from "./workings-context";
import type { WorkingsStratum } from "./workings-context";
import { summed, type BlockInTheMaking, type RowCells, type WorkingsRow } from "./workings-row";

/** The rows of counts that the estimate of a question is made from. */
export interface CountRows {
  /** n: examined less not scored. */
  readonly scored: RowCells;
  readonly applicable: RowCells;
  /** k: what counts as met in "k of n". */
  readonly met: RowCells;
  readonly partly: RowCells | null;
  readonly deemedMet: RowCells | null;
  readonly notScored: RowCells;
}

interface Counted {
  readonly quantity: string;
  readonly meaning: MarkMeaning;
  readonly count: (counts: CriterionCounts) => number;
  readonly isPrinted: boolean;
}

const at = (cells: RowCells | null, index: number): string => cells?.strata[index] ?? "";

/** How the cases came out on one question: mark by mark, and from those who is not counted and who is. */
export function addCountRows(
  making: BlockInTheMaking,
  result: CriterionResult,
  strata: readonly WorkingsStratum[],
  cases: CasesRows,
  context: WorkingsContext,
): CountRows {
  const { criterion, counts } = result;
  const { grid, findings } = context;
  const offers = (meaning: MarkMeaning) => criterion.marks.some((mark) => mark.meaning === meaning);
  const row = (
    quantity: string,
    how: string,
    count: (of: CriterionCounts) => number,
    isPrinted: boolean,
    cells: Pick<WorkingsRow, "strata" | "all">,
  ): RowCells =>
    making.add({
      quantity,
      format: "count",
      how,
      ...cells,
      ...(isPrinted ? { printed: count(counts) } : { computed: count(counts) }),
      written: countsWritten(context, strata, (stratum) => count(stratum.counts)),
    });
  const marked = ({ quantity, meaning, count, isPrinted }: Counted): RowCells => {
    const words = quotedWords(wordsMeaning(criterion, (mark) => mark.meaning === meaning));
    return row(
      quantity,
      `Cases whose mark is ${words}${agreedWords(context, result)}.`,
      count,
      isPrinted,
      markCells(making.next(), termsOfMeaning(criterion, meaning, context.set.criteria, context.references), context) ??
        values(strata, count, counts, grid.written.length > 0),
    );
  };

  const yes = marked({
    quantity: offers("deemedMet") || offers("partly") ? "Met in full" : "Met, k",
    meaning: "met",
    count: ({ met, deemedMet }) => met - deemedMet,
    isPrinted: !offers("deemedMet") && !offers("partly"),
  });
  const deemedMet = offers("deemedMet")
    ? marked({
        quantity: "Deemed met",
        meaning: "deemedMet",
        count: (of) => of.deemedMet,
        isPrinted: counts.deemedMet > 0,
      })
    : null;
  const partly = offers("partly")
    ? marked({ quantity: "Partly", meaning: "partly", count: (of) => of.partly, isPrinted: counts.partly > 0 })
    : null;
  const notMet = marked({
    quantity: "Not met",
    meaning: "notMet",
    count: (of) => of.notMet,
    isPrinted: counts.notMet > 0,
  });
  const notApplicable = notApplicableRow();
  const parts = [yes, deemedMet, partly, notMet].filter((each) => each !== null);
  const applicable = row(
    "Applicable, a",
    "Met, partly and not met together: the cases to which the question applies.",
    (of) => of.applicable,
    true,
    summed(grid, making.next(), (index) => parts.map((each) => at(each, index)).join("+")),
  );
  const notScored = row(
    "Not scored",
    "Audited, less not applicable, less applicable: blank, or a mark that isn’t allowed.",
    (of) => of.unscored,
    true,
    summed(
      grid,
      making.next(),
      (index) => `${at(cases.audited, index)}-${at(notApplicable, index)}-${at(applicable, index)}`,
    ),
  );
  const scored = row(
    "Scored, n",
    "Examined less not scored. Cases out of scope count: they were looked at.",
    (of) => of.examined - of.unscored,
    false,
    summed(grid, making.next(), (index) => `${at(cases.examined, index)}-${at(notScored, index)}`),
  );
  if (deemedMet === null && partly === null) return { scored, applicable, met: yes, partly, deemedMet, notScored };
  const half = isScore(result, findings.settings);
  const headline = (of: CriterionCounts) =>
    partly !== null && findings.settings.partlyCountsAs === 1 ? of.met + of.partly : of.met;
  const met = row(
    "Counts as met, k",
    `Met in full${deemedMet === null ? "" : " and deemed met"}${partly === null ? "" : half ? "; Partly is counted apart" : "; Partly too where it counts as met"}.`,
    headline,
    true,
    summed(grid, making.next(), (index) =>
      [
        at(yes, index),
        ...(deemedMet === null ? [] : [at(deemedMet, index)]),
        ...(partly === null ? [] : [`(${grid.partly}=1)*${at(partly, index)}`]),
      ].join("+"),
    ),
  );
  return { scored, applicable, met, partly, deemedMet, notScored };

  function notApplicableRow(): RowCells {
    const { set, references } = context;
    const terms = termsOfMeaning(criterion, "notApplicable", set.criteria, references);
    const words = quotedWords(wordsMeaning(criterion, ({ meaning }) => meaning === "notApplicable"));
    const blanks = criterion.applies.when === "always" ? "" : ", or blank where the question isn’t asked by its rule";
    const marks = words === "" ? "is blank where the question isn’t asked by its rule" : `is ${words}${blanks}`;
    const counted = markCells(making.next(), terms, context, (index) => `-${at(cases.throughout, index)}`);
    return row(
      "Not applicable",
      counted === null
        ? "Written as a value: the rule of the question asks for answers of several choices, for which there is no formula."
        : `Cases whose mark ${marks}${agreedWords(context, result)}, less those with N/A on every question.`,
      (of) => of.notApplicable,
      true,
      counted ?? values(strata, (of) => of.notApplicable, counts, grid.written.length > 0),
    );
  }
}

/** Counts of marks for each group; null where there is no formula for them. */
function markCells(
  cells: RowCells,
  terms: Alternatives | null,
  context: WorkingsContext,
  further: (stratum: number) => string = () => "",
): Pick<WorkingsRow, "strata" | "all"> | null {
  if (terms === null) return null;
  const counted = cells.strata.map((_, index) =>
    countedCells(
      terms.map((conditions) => [
        ...conditions,
        ...countingCases(context.references),
        ...ofStratum(context, index),
      ]),
    ),
  );
  if (counted.some((formula) => formula === null)) return null;
  return summed(context.grid, cells, (index) => `${counted[index] ?? "0"}${further(index)}`);
}

function values(
  strata: readonly WorkingsStratum[],
  count: (counts: CriterionCounts) => number,
  all: CriterionCounts,
  several: boolean,
): Pick<WorkingsRow, "strata" | "all"> {
  return {
    ...(several ? { strata: strata.map(({ counts }) => ({ value: count(counts) })) } : {}),
    all: { value: count(all) },
  };
}

function agreedWords({ references }: WorkingsContext, { criterion }: CriterionResult): string {
  return references.agreed?.questions.has(criterion.id) === true
    ? "; where two reviewers agreed on a mark, that one counts"
    : "";
}

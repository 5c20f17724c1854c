import type { ShownRow, ShownTable } from "../../core/disclosure/protected-figures";
import { notCountedSentence } from "../../core/findings/bases-sentence";
import { intervalInside } from "../../core/findings/interval-inside";
import { intervalText } from "../../core/findings/interval-text";
import { percentText } from "../../core/findings/percent-text";
import { questionName } from "../../core/findings/question-name";
import { shownRules } from "../../core/shown-rules";
import { baseNote } from "../../sheets/base-note";
import type { PublicWords } from "../public-words";
import type { SharedGroups } from "../shared-report";
import { ofBaseWords } from "./count-words";
import { partlyScore } from "./shown-question";
import type { ShownQuestion } from "./shown-question";
import { valuesInOrder } from "./values-in-order";

/** The results by group of the sample, as far as their tables are printed; null where there are no groups. */
export function strataRows(questions: readonly ShownQuestion[], words: PublicWords): SharedGroups | null {
  const { groupColumn, strata } = words;
  if (groupColumn === null) return null;
  const rows = questions.flatMap((question) => {
    // One group is no table: it says what stands over all.
    const rowsOf = strata.length === 1 ? [question.shown.all] : (question.shown.byStratum?.rows ?? []);
    return strata.flatMap((stratum, row) => {
      const shown = rowsOf[row];
      if (shown === undefined) return [];
      const { label, examined, outOfScope } = stratum;
      return [
        {
          group: label as string,
          ...groupRow(
            question,
            shown,
            { examined, outOfScope, saysWho: saysWho(question.shown.byStratum) },
            words,
          ),
          interval: intervalText(insideStratum(question, row, shown, words)),
        },
      ];
    });
  });
  return { by: groupColumn, rows };
}

/** The results for each value of a column. Values stand in an order that tells nothing of hidden numbers. */
export function columnRows(
  questions: readonly ShownQuestion[],
  at: number,
  cases: readonly (number | null)[] | null,
  words: PublicWords,
): SharedGroups | null {
  const column = words.columns[at];
  if (column === undefined) return null;
  const rows = questions.flatMap((question) => {
    const table = question.shown.byColumn[at] ?? null;
    return valuesInOrder(column.values, cases).flatMap(({ name, place, size }) => {
      const shown = table?.rows[place];
      // A value to whose cases the question did not apply says nothing.
      if (shown === undefined || shown.applicable === 0) return [];
      const estimate = table?.estimates[place] ?? null;
      const row = groupRow(
        question,
        shown,
        { examined: size, outOfScope: 0, saysWho: saysWho(table) },
        words,
      );
      const low = estimate?.lowPrecision === true ? "low precision" : "";
      return [
        {
          group: name,
          ...row,
          estimate: estimate?.percent ?? "",
          interval: estimate?.interval ?? "",
          bearInMind: [row.bearInMind, low].filter((note) => note !== "").join("; "),
        },
      ];
    });
  });
  return rows.length === 0 ? null : { by: column.column, rows };
}

interface RowBase {
  /** null where it is hidden. */
  readonly examined: number | null;
  readonly outOfScope: number;
  readonly saysWho: boolean;
}

function saysWho(table: ShownTable): boolean {
  return table?.saysWhoIsNotCounted ?? true;
}

function groupRow(
  { criterion }: ShownQuestion,
  { headline, applicable, notApplicable, unscored }: ShownRow,
  { examined, outOfScope, saysWho: isSaid }: RowBase,
  { settings }: PublicWords,
) {
  const rules = shownRules(settings);
  const hasPercent = headline !== null && applicable !== null && applicable >= rules.fewestForPercentage;
  const percent = hasPercent ? ` (${percentText(headline, applicable, rules.fewestForPercentage)})` : "";
  const someLeftOut = notApplicable !== 0 || unscored !== 0 || outOfScope > 0;
  const counts = { examined: examined ?? 0, outOfScope, unscored, notApplicable };
  return {
    question: questionName(criterion),
    found: isSaid && someLeftOut ? `Not counted: ${notCountedSentence({ counts })}` : "",
    met: `${ofBaseWords(headline, applicable)}${percent}`,
    estimate: "",
    interval: "",
    bearInMind: applicable === null ? "" : baseNote(applicable, rules),
  };
}

/** It follows from the counts of the row and the sizes: null where one of them is hidden. */
function insideStratum(
  { criterion, shown }: ShownQuestion,
  row: number,
  { headline, applicable, unscored }: ShownRow,
  words: PublicWords,
) {
  const { strata, audited, settings, design } = words;
  const stratum = strata[row];
  const inAll = shown.all.unscored;
  const blank = inAll === 0 ? 0 : unscored;
  if (stratum === undefined || headline === null || applicable === null) return null;
  if (blank === null || inAll === null) return null;
  const score = partlyScore(criterion, words);
  if (score === 0.5) return null;
  const { examined, outOfScope } = stratum;
  const { mostBlank, mostBlankInGroup } = shownRules(settings);
  const isAbove = (cases: number, limit: number, of: number) => cases > limit * of + 1e-9;
  const isTooBlank =
    isAbove(inAll, mostBlank, audited) ||
    (strata.length > 1 && isAbove(blank, mostBlankInGroup, examined - outOfScope));
  const counts = {
    examined,
    outOfScope,
    audited: examined - outOfScope,
    unscored: blank,
    notApplicable: 0,
    applicable,
    met: headline,
    deemedMet: 0,
    partly: 0,
    notMet: applicable - headline,
  };
  return intervalInside({ ...stratum, counts }, score === 1 ? 1 : 0, isTooBlank, {
    selection: design.selection,
    settings,
  });
}

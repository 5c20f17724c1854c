import type { ThemeCount } from "../../core/findings/findings";
import { observationWords } from "../../core/scoring/scored-cases";
import type { ObservationKind } from "../../core/scoring/scored-case";
import { countingCases, longestFormula } from "./case-terms";
import { arrayOf } from "./counted-cells";
import { fitsFormula } from "./quoted-text";
import type { ScoringReferences } from "./scoring-references";
import type { WorkingsContext } from "./workings-context";
import { BlockInTheMaking, type WorkingsBlock } from "./workings-row";

/** Themes of what was good or could be better: how many cases have a remark with the theme on any question. */
export function themeBlock(
  kind: ObservationKind,
  themes: readonly ThemeCount[],
  context: WorkingsContext,
  top: number,
): WorkingsBlock {
  const making = new BlockInTheMaking(observationWords[kind], top, context.grid);
  for (const { theme, cases } of themes) {
    const formula = themeFormula(kind, theme, context);
    making.add({
      quantity: theme === "" ? "Without a theme" : `Theme: ${theme}`,
      format: "count",
      all: formula === null ? { value: cases } : { formula },
      how:
        formula === null
          ? "Written as a value: a formula over all questions would be too long."
          : "Cases with such a remark on at least one question; a case counts once, however many questions name the theme.",
      printed: cases,
    });
  }
  return making.block();
}

function themeFormula(
  kind: ObservationKind,
  theme: string,
  { references, set }: WorkingsContext,
): string | null {
  if (!fitsFormula(theme)) return null;
  const remarks = set.criteria.flatMap(({ id }) => {
    const columns = references.questions.get(id);
    if (columns === undefined || columns.kind === null) return [];
    const ofKind = oneOf(columns.kind, observationWords[kind], references);
    if (columns.theme === null) return theme === "" ? [ofKind] : [];
    const ofTheme = theme === "" ? `(TRIM(${columns.theme})="")` : oneOf(columns.theme, theme, references);
    return [`${ofKind}*${ofTheme}`];
  });
  if (remarks.length === 0) return null;
  const counting = countingCases(references).map((condition) => `*${arrayOf(condition)}`);
  const formula = `SUMPRODUCT((${remarks.join("+")}>0)*1${counting.join("")})`;
  return formula.length > longestFormula ? null : formula;
}

function oneOf(column: string, word: string, { untidy }: ScoringReferences): string {
  return arrayOf({ is: "oneOf", column, words: [word], trimmed: untidy.has(column) });
}

import { countingCases, examinedCases, notApplicableThroughout, replacedCases } from "./case-terms";
import { countedCells } from "./counted-cells";
import { countsWritten, ofStratum, type CasesRows, type WorkingsContext } from "./workings-context";
import type { WorkingsStratum } from "./workings-context";
import { BlockInTheMaking, summed, type WorkingsBlock } from "./workings-row";

/** What is the same for every question: the list, the cases examined, those that should not have been in it. */
export function casesBlock(
  context: WorkingsContext,
  strata: readonly WorkingsStratum[],
  top: number,
): { readonly block: WorkingsBlock; readonly rows: CasesRows } {
  const { findings, references, grid, set } = context;
  const making = new BlockInTheMaking("All questions", top, grid);
  const among = (index: number) => ofStratum(context, index);
  const written = (count: (stratum: WorkingsStratum) => number | null) =>
    countsWritten(context, strata, count);

  const size = making.next();
  const sizes = strata.map((stratum) => ({ value: stratum.populationSize }));
  making.add({
    quantity: "Cases in the list, N",
    format: "count",
    ...(grid.written.length === 0 ? {} : { strata: sizes }),
    all:
      grid.written.length === 0 || findings.populationSize === null
        ? { value: findings.populationSize }
        : (summed(grid, size, () => "").all ?? null),
    how: "From the record of the cases: how many the list has. These are the only numbers that are not worked out here.",
    ...(findings.populationSize === null ? {} : { printed: findings.populationSize }),
    written: written((stratum) => stratum.populationSize),
  });

  const everyCase = (index: number) => [
    ...(examinedCases(references).length + among(index).length === 0
      ? [{ is: "filled", column: references.caseNumber } as const]
      : []),
    ...examinedCases(references),
    ...among(index),
  ];
  const examined = making.next();
  making.add({
    quantity: "Examined",
    format: "count",
    ...summed(grid, examined, (index) => countedCells([everyCase(index)]) ?? "0"),
    how: "Rows of the scored table: one a case, those among them that were replaced.",
    printed: findings.examined,
    written: written(({ counts }) => counts.examined),
  });

  const gone = replacedCases(references);
  const replaced = making.next();
  if (gone !== null) {
    making.add({
      quantity: "Replaced",
      format: "count",
      ...summed(grid, replaced, (index) => countedCells([[...gone, ...among(index)]]) ?? "0"),
      how: "Cases that should not have been in the list and gave way to a spare. Their marks don’t count.",
    });
  }

  const throughout = making.next();
  const formulaThroughout = notApplicableThroughout(set.criteria, findings.set.criteria, references);
  const every = (index: number) => formulaThroughout([...countingCases(references), ...among(index)]);
  const hasFormula = strata.every((_, index) => every(index) !== null);
  const byHand = strata.map(({ counts, replaced: gave }) => ({ value: counts.outOfScope - gave }));
  making.add({
    quantity: "N/A on every question",
    format: "count",
    ...(hasFormula
      ? summed(grid, throughout, (index) => every(index) ?? "0")
      : grid.written.length === 0
        ? { all: byHand[0] ?? null }
        : { ...summed(grid, throughout, () => ""), strata: byHand }),
    how: hasFormula
      ? "Cases to which no question applies: they should not have been in the list."
      : "Written as a value: a formula for this would be too long, or a rule of a question has none.",
  });

  const outOfScope = making.next();
  making.add({
    quantity: "Out of scope",
    format: "count",
    ...summed(
      grid,
      outOfScope,
      (index) =>
        `${gone === null ? "" : `${replaced.strata[index] ?? ""}+`}${throughout.strata[index] ?? ""}`,
    ),
    how: "Examined, but not to be audited: replaced, or N/A on every question.",
    printed: findings.outOfScope,
    written: written(({ counts }) => counts.outOfScope),
  });

  const audited = making.next();
  making.add({
    quantity: "Audited",
    format: "count",
    ...summed(grid, audited, (index) => `${examined.strata[index] ?? ""}-${outOfScope.strata[index] ?? ""}`),
    how: "Examined less out of scope.",
    printed: findings.audited,
    written: written(({ counts }) => counts.audited),
  });
  return { block: making.block(), rows: { populationSize: size, examined, throughout, audited } };
}

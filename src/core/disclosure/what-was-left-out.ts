import type { LeftOut } from "./left-out";
import { partlyScoreOf } from "./printed-estimate";
import type { ProtectedFigures, ShownCount, ShownTable } from "./protected-figures";
import type { PublishedCriterion, PublishedFigures, RowCounts } from "./published-figures";
import { isSmall } from "./small-number-limit";
import type { SmallNumberLimit } from "./small-number-limit";

/**
 * What is missing from the protected figures besides small numbers themselves, question by question. A question's base over
 * all is no small number unless bases are protected: left out, it is told whatever it is.
 */
export function whatWasLeftOut(
  figures: PublishedFigures,
  shown: Omit<ProtectedFigures, "leftOut" | "allOrNone">,
  protectsBases: boolean,
): readonly LeftOut[] {
  const { limit } = shown;
  if (limit === null) return [];
  const ofColumns = figures.columns.flatMap(({ column, groups }, at): readonly LeftOut[] => {
    const cases = shown.columns[at]?.cases;
    if (cases === null) return [{ what: "values", criterion: null, column, counts: 1 }];
    const counts = groups.filter(
      (group, row) => cases?.[row] === null && !isSmall(group.cases, limit),
    ).length;
    return counts === 0 ? [] : [{ what: "countsOfTable", criterion: null, column, counts }];
  });
  const ofQuestions = figures.criteria.flatMap((question, at) =>
    ofQuestion(question, at, figures, { ...shown, protectsBases }),
  );
  const ofAnswers = figures.answers.flatMap(({ criterion, options }, at): readonly LeftOut[] => {
    const one = { criterion, column: null, counts: 1 };
    if (shown.answers[at]?.options === null) return options.length === 0 ? [] : [{ what: "answers", ...one }];
    return [];
  });
  return [...ofColumns, ...ofQuestions, ...ofAnswers];
}

function ofQuestion(
  question: PublishedCriterion,
  at: number,
  { settings, columns }: PublishedFigures,
  {
    criteria,
    limit,
    protectsBases,
  }: Pick<ProtectedFigures, "criteria" | "limit"> & { readonly protectsBases: boolean },
): readonly LeftOut[] {
  const shown = criteria[at];
  if (shown === undefined) return [];
  const { criterion } = question;
  const lenient = partlyScoreOf(question.offersPartly, settings) === 1;
  const isMissing = (count: ShownCount, value: number) => count === null && !isSmall(value, limit);
  const one = (what: LeftOut["what"], isOut: boolean): readonly LeftOut[] =>
    isOut ? [{ what, criterion, column: null, counts: 1 }] : [];
  const { all, estimate } = shown;
  return [
    ...one("base", isMissing(all.applicable, protectsBases ? question.all.applicable : Infinity)),
    ...one("met", isMissing(all.headline, headlineOf(question.all, lenient))),
    ...one("partly", isMissing(all.partly, question.all.partly)),
    ...one("deemedMet", question.deemedMet > 0 && isMissing(all.deemedMet, question.deemedMet)),
    ...one("reasons", shown.reasons === null && question.reasons.length > 0),
    ...one("estimate", question.estimate !== null && estimate === null),
    ...one("about", estimate !== null && estimate.about === null),
    ...(question.strata.length < 2
      ? []
      : ofTable(shown.byStratum, question.strata, null, { lenient, limit, criterion })),
    ...columns.flatMap(({ column }, index) => {
      const groups = question.columns[index] ?? [];
      const table = shown.byColumn[index] ?? null;
      const rows = groups.map(({ counts }) => counts);
      const estimates = groups.filter((group, row) => group.estimate && !table?.estimates[row]).length;
      return [
        ...ofTable(table, rows, column, { lenient, limit, criterion }),
        ...(table === null || estimates === 0
          ? []
          : [{ what: "estimatesOfTable" as const, criterion, column, counts: estimates }]),
      ];
    }),
  ];
}

function ofTable(
  table: ShownTable,
  rows: readonly RowCounts[],
  column: string | null,
  {
    lenient,
    limit,
    criterion,
  }: {
    readonly lenient: boolean;
    readonly limit: SmallNumberLimit;
    readonly criterion: PublishedCriterion["criterion"];
  },
): readonly LeftOut[] {
  if (table === null) return [{ what: "table", criterion, column, counts: 1 }];
  const counts = rows.flatMap((row, at) => {
    const shown = table.rows[at];
    const pairs = [
      [shown?.headline, headlineOf(row, lenient)],
      [shown?.applicable, row.applicable],
      ...(table.saysWhoIsNotCounted
        ? ([
            [shown?.notApplicable, row.notApplicable],
            [shown?.unscored, row.unscored],
          ] as const)
        : []),
    ] as const;
    return pairs.filter(([count, value]) => count === null && !isSmall(value, limit));
  }).length;
  return [
    ...(counts === 0 ? [] : [{ what: "countsOfTable" as const, criterion, column, counts }]),
    ...(table.saysWhoIsNotCounted
      ? []
      : [{ what: "whoIsNotCounted" as const, criterion, column, counts: 1 }]),
  ];
}

function headlineOf({ met, partly }: RowCounts, lenient: boolean): number {
  return lenient ? met + partly : met;
}

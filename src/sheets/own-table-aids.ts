import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import { fixedReference } from "./area-address";
import type { OwnColumn } from "./own-column-words";
import type { PlannedArea, Step } from "./plan";
import { columnsOfSet } from "./scoring-column";
import { columnSteps } from "./scoring-column-steps";
import type { CriteriaLists, ScoringTarget } from "./scoring-columns";
import type { StandingAids, StandingColumnAids, StandingRule } from "./standing-aids";

/** What an own table had already and keeps, for the auditor to be told. */
export interface KeptAids {
  /** Headers of columns that keep their own dropdown, or another rule for what may be typed. */
  readonly rules: readonly string[];
  /** Headers of columns that keep their own colours. */
  readonly colours: readonly string[];
  readonly frozen: boolean;
  /** A plain list keeps its filter buttons, which the columns added do not get. */
  readonly filterButtons: boolean;
}

export const nothingKept: KeptAids = { rules: [], colours: [], frozen: false, filterButtons: false };

/** What is frozen leaves room for the cases: points of the screen at most. */
const mostFrozen = { width: 220, height: 150 };

/** On adding, columns get what they lack; on updating, only what is ours is put there again, for questions that changed. */
export type AidsWhen = "adding" | "updating";

/**
 * Dropdown, input message and colours for columns of the auditor's own. Nothing of theirs is changed: a column with any rule
 * keeps it, one with any conditional format or a colour given by hand keeps that. What we put there earlier is known by its
 * list on Audit criteria, its title and its formulas, and is put there again where it differs by now.
 * Checked by: test/stories/own-table-aids.test.ts
 */
export function ownColumnAids(
  set: CriteriaSet,
  columns: readonly OwnColumn[],
  standing: StandingAids,
  { sheet, lists }: CriteriaLists,
  target: ScoringTarget,
  when: AidsWhen,
): { readonly steps: readonly Step[]; readonly kept: Pick<KeptAids, "rules" | "colours"> } {
  const steps: Step[] = [];
  const rules: string[] = [];
  const colours: string[] = [];
  for (const [index, own] of columns.entries()) {
    const stands = standing.columns[index];
    if (stands === undefined) continue;
    const { header } = own;
    for (const wanted of stepsOfColumn(set, own, target, { sheet, lists })) {
      if (wanted.step === "highlight") {
        if (isUncoloured(stands)) {
          if (when === "adding") steps.push(wanted);
        } else if (!isOurs(stands)) colours.push(header);
        else if (when === "updating" || !hasWords(stands, wanted)) steps.push(wanted);
      } else if (stands.rule === null) {
        if (when === "adding") steps.push(wanted);
      } else if (!isOurRule(stands.rule, wanted, sheet)) rules.push(header);
      else if (stands.rule.everywhere && !isSameRule(stands.rule, wanted)) steps.push(wanted);
    }
  }
  return { steps, kept: { rules, colours } };
}

/** Frozen panes and filter buttons for a sheet that has none, when columns are first added to its table. */
export function ownSheetAids(
  standing: StandingAids,
  target: ScoringTarget,
  corner: PlannedArea,
  right: number,
): { readonly steps: readonly Step[]; readonly kept: Pick<KeptAids, "frozen" | "filterButtons"> } {
  const { headerRow, firstColumn, lastRow, table } = target;
  const rows = standing.corner.height <= mostFrozen.height ? corner.bottom : 0;
  const columns = standing.corner.width <= mostFrozen.width ? corner.right : 0;
  const freezes = !standing.frozen && rows + columns > 0;
  const area = { top: headerRow, left: firstColumn, bottom: Math.max(lastRow, headerRow + 1), right };
  const filters = table === null && !standing.filterButtons;
  return {
    steps: [
      ...(freezes ? [{ step: "freeze", rows, columns } as const] : []),
      ...(filters ? [{ step: "filterButtons", area } as const] : []),
    ],
    kept: { frozen: standing.frozen, filterButtons: table === null && standing.filterButtons },
  };
}

type RuleStep = Extract<Step, { step: "choices" | "accepts" }>;
type ColourStep = Extract<Step, { step: "highlight" }>;

/** All that a column could get. */
function stepsOfColumn(
  set: CriteriaSet,
  { position, criterion, coloured, complete }: OwnColumn,
  target: ScoringTarget,
  { sheet, lists }: CriteriaLists,
): readonly (RuleStep | ColourStep)[] {
  const stepsFor = (question: Criterion): readonly Step[] =>
    columnsOfSet({ ...set, criteria: [question] })
      .slice(0, 1)
      .flatMap((column) => columnSteps(column, position, target, lists, sheet));
  return [
    ...stepsFor(criterion).flatMap((step): readonly RuleStep[] =>
      step.step === "accepts"
        ? [step]
        : step.step === "choices"
          ? [{ ...step, refuseOthers: step.refuseOthers && (criterion.kind !== "mark" || complete) }]
          : [],
    ),
    ...stepsFor(coloured).flatMap((step) => (step.step === "highlight" ? [step] : [])),
  ];
}

function isOurRule({ list, title }: StandingRule, { prompt }: RuleStep, criteriaSheet: string): boolean {
  const onCriteria = [`='${criteriaSheet.replaceAll("'", "''")}'!`, `=${criteriaSheet}!`];
  return (
    onCriteria.some((start) => list?.toLowerCase().startsWith(start.toLowerCase()) === true) ||
    (title !== "" && title === prompt?.title)
  );
}

function isSameRule({ list, title, message }: StandingRule, step: RuleStep): boolean {
  const source = step.step === "choices" ? `=${fixedReference(step.source.sheet, step.source.area)}` : null;
  return list === source && title === step.prompt?.title && message === step.prompt.message;
}

const isUncoloured = ({ colours, filled }: StandingColumnAids): boolean => colours.length === 0 && !filled;

/** The words that a conditional format of ours compares with; null for any other. */
function wordOf(formula: string | null): string | null {
  const said = /^=TRIM\(\$?[A-Z]{1,3}\$?\d+\)="((?:[^"]|"")*)"$/iu.exec(formula ?? "")?.[1];
  return said === undefined ? null : foldedWord(said.replaceAll('""', '"'));
}

const isOurs = ({ colours }: StandingColumnAids): boolean =>
  colours.length > 0 && colours.every((formula) => wordOf(formula) !== null);

function hasWords({ colours }: StandingColumnAids, step: ColourStep): boolean {
  const standing = new Set(colours.map(wordOf));
  return (
    standing.size === step.words.length && step.words.every(({ word }) => standing.has(foldedWord(word)))
  );
}

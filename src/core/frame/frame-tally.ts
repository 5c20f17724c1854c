import { refusal, success, type Outcome } from "../outcome";
import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { CaseNumbers } from "./case-numbers";
import type { Frame, FrameStratum, FrameWarning } from "./frame";
import { FrameExclusions } from "./frame-exclusions";
import { FrameProblems } from "./frame-problems";
import { FrameUnits } from "./frame-units";
import { FrameWarnings } from "./frame-warnings";
import type { ListCells } from "./list-cells";
import type { PreparedFrame } from "./prepared-frame";
import type { RowReading } from "./row-reading";
import type { FrameUnit, StratumLabel } from "./unit";

/** What a frame is tallied from, besides its rows. */
export interface TallyTerms extends PreparedFrame {
  readonly list: ListCells;
  readonly numbers: CaseNumbers;
  readonly date1904: boolean;
}

/**
 * A frame in the making: takes the rows of a list as they were judged, one after the other in their order, and puts
 * each into its group. Nothing is kept of a row but what the frame needs, so that a million rows fit.
 */
export class FrameTally {
  /** 1 for each row that no reason puts out. */
  private readonly isIn: Uint8Array;
  private rowsIn = 0;
  private readonly values = new Map<StratumLabel, Set<string>>();
  private readonly problems: FrameProblems;
  private readonly exclusions = new FrameExclusions();
  private readonly warnings: FrameWarnings;
  private readonly units: FrameUnits;

  constructor(private readonly terms: TallyTerms) {
    const { list, definition, columns, numbers, rules, strata } = terms;
    this.isIn = new Uint8Array(list.rowCount);
    this.problems = new FrameProblems(list, definition, columns, numbers);
    this.warnings = new FrameWarnings(list, definition, columns, numbers, rules.eligibility);
    this.units = new FrameUnits(list, definition, columns, strata.labels);
  }

  add(index: number, { reasons, total, subHeading, errors }: RowReading): void {
    const { list, definition, numbers, strata } = this.terms;
    const stratum = strata.ofRow(index);
    // A total or a sub-heading that is left out is out for no other reason.
    const noCase = reasons[0] === "looksLikeTotal" || reasons[0] === "looksLikeSubHeading";
    const outOfGroups = stratum.found === "noGroup" && definition.strata.leaveOutUngrouped && !noCase;
    const all = outOfGroups ? [...reasons, "inNoGroup" as const] : reasons;
    this.warnings.add(index, all, { total, subHeading });
    if (all.length > 0) return this.exclusions.add(list.place.headerRow + 1 + index, all);
    this.isIn[index] = 1;
    this.rowsIn += 1;
    this.problems.add(index, errors, stratum);
    if (stratum.found !== "group") return undefined;
    const values = this.values.get(stratum.label);
    if (values === undefined) this.values.set(stratum.label, new Set([stratum.values]));
    else values.add(stratum.values);
    const key = numbers.keys[index] ?? null;
    if (key !== null) this.units.add(index, key, stratum.label);
    return undefined;
  }

  /** The frame, or what stops it, once every row was added. */
  *frame(): Sliced<Outcome<Frame>> {
    const { list, definition, columns, date1904 } = this.terms;
    const problems = yield* this.problems.problems(this.isIn);
    if (problems.length > 0) return refusal(...problems);
    if (this.rowsIn === 0)
      return refusal({ kind: "nothingEligible", sheet: list.place.sheet, rows: list.rowCount });
    const units = yield* this.units.units();
    if (!units.ok) return units;
    const strata = yield* this.strata(units.value);
    return success({
      units: units.value,
      strata,
      exclusions: this.exclusions.exclusions(list, definition, columns),
      warnings: yield* this.warnings.warnings(this.isIn, strata, date1904),
      rowCount: list.rowCount,
      rowsIn: this.rowsIn,
      hiddenRows: list.hiddenRows,
    });
  }

  /** What is worth a look, also where something stops a draw from the list. Groups of one are not among it. */
  *listWarnings(): Sliced<readonly FrameWarning[]> {
    return yield* this.warnings.warnings(this.isIn, [], this.terms.date1904);
  }

  /** Groups in the order of their definition. Of two columns crossed, the pairs that no case is in are left away. */
  private *strata(units: readonly FrameUnit[]): Sliced<readonly FrameStratum[]> {
    const crossed = this.terms.columns.groups.length > 1;
    const sizes = new Map<StratumLabel, number>();
    for (const [index, { stratum }] of units.entries()) {
      if (index % STEPS_A_SLICE === 0) yield;
      sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
    }
    return this.terms.strata.labels
      .map((label) => ({
        label,
        populationSize: sizes.get(label) ?? 0,
        values: [...(this.values.get(label) ?? [])].sort(),
      }))
      .filter(({ populationSize }) => !crossed || populationSize > 0);
  }
}

import type { FrameUnit } from "../frame/unit";
import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import type { Sliced } from "../sliced";
import { isExamined, type RecordedDraw, type TicketLine } from "./draw-record";
import { hashRankedSampleInSlices, type StratumDraw } from "./hash-ranked-sample";
import type { ByGroup } from "./sample-definition";
import type { Seed } from "./seed";
import { isCount, ofGroup } from "./shared-sizes";

/** A sample made larger: what was drawn before stays, and ranks go on. */
export interface Extension {
  /** Cases that come into the sample now, waiting spares first, by group and rank. */
  readonly entering: readonly TicketLine[];
  /** Lines that did not stand in the record before: cases and new spares. */
  readonly added: readonly TicketLine[];
  /** All lines with their roles now. */
  readonly tickets: readonly TicketLine[];
}

/** What is asked of each group; a group that is not named gets none more. */
export interface MoreCases {
  readonly more: ByGroup;
  /** Spares for each group after it; as many as there are where fewer are left. */
  readonly spares: number;
}

/**
 * Draws more cases with the same seed from the frame as it was frozen: the next ranks of each group, so that the whole
 * is the sample that a larger draw would have given at once. Refused: numbers that are not whole or all 0, more than a
 * group has left, a systematic sample, and a frame that does not give the recorded lines again.
 * Source: docs/methods.md, "Extending". Checked by: test/core/sampling/extension.test.ts.
 */
export function* extendedDraw(
  units: readonly Pick<FrameUnit, "key" | "stratum">[],
  seed: Seed,
  draw: Pick<RecordedDraw, "strata" | "tickets" | "frameOrder">,
  asked: MoreCases,
): Sliced<Outcome<Extension>> {
  if (draw.frameOrder !== undefined) return refusal({ kind: "systematicNotExtended" });
  const problems = askedProblems(draw, asked);
  if (problems.length > 0) return refusal(...problems);
  const plan = draw.strata.map(({ label, populationSize }): StratumDraw => {
    const sampleSize = examinedIn(draw, label) + (ofGroup(asked.more, label) ?? 0);
    const standing = draw.tickets.filter(({ stratum }) => stratum === label).length;
    const wanted = Math.min(populationSize, sampleSize + (sampleSize === 0 ? 0 : asked.spares));
    // Spares that stand are never taken back, whatever is asked now.
    return { label, sampleSize, spares: Math.max(wanted, standing) - sampleSize };
  });
  const lines = yield* hashRankedSampleInSlices(units, seed, plan);
  const before = new Map(draw.tickets.map((line) => [placeOf(line), line]));
  const again = new Map(lines.map((line) => [placeOf(line), line]));
  const differing = draw.tickets.filter((line) => again.get(placeOf(line))?.key !== line.key);
  if (differing.length > 0) return refusal({ kind: "drawNotSame", cases: differing.map(({ key }) => key) });
  const tickets = lines.map((line) => {
    const role = before.get(placeOf(line))?.role ?? "Spare";
    return role === "Spare" ? line : { ...line, role };
  });
  const waited = (line: TicketLine): boolean => (before.get(placeOf(line))?.role ?? "Spare") === "Spare";
  return success({
    entering: tickets.filter((line) => line.role === "Sample" && waited(line)),
    added: tickets.filter((line) => !before.has(placeOf(line))),
    tickets,
  });
}

/** "20 more cases: Early Help 10, NFA 10": the line of the register. */
export function extensionWords({ entering }: Pick<Extension, "entering">): string {
  const groups = [...new Set(entering.map(({ stratum }) => stratum))];
  const parts = groups.map(
    (group) => `${group} ${entering.filter(({ stratum }) => stratum === group).length}`,
  );
  const cases = `${entering.length} more ${entering.length === 1 ? "case" : "cases"}`;
  const by = groups.length === 1 && groups[0] === "" ? "" : `: ${parts.join(", ")}`;
  return `${cases}${by}; those drawn before stay`;
}

function askedProblems(draw: Pick<RecordedDraw, "strata" | "tickets">, asked: MoreCases): Problem[] {
  const sizes = draw.strata.map(({ label }) => ofGroup(asked.more, label) ?? 0);
  const unusable = [...sizes, asked.spares].find((size) => !isCount(size));
  if (unusable !== undefined) return [{ kind: "sampleSizeUnusable", size: unusable }];
  if (sizes.every((size) => size === 0)) return [{ kind: "sampleSizeUnusable", size: 0 }];
  return draw.strata.flatMap(({ label, populationSize }, index): Problem[] => {
    const left = populationSize - examinedIn(draw, label);
    const more = sizes[index] ?? 0;
    return more > left ? [{ kind: "fewerCasesLeft", group: label, left, asked: more }] : [];
  });
}

function examinedIn({ tickets }: Pick<RecordedDraw, "tickets">, label: string): number {
  return tickets.filter(({ stratum, role }) => stratum === label && isExamined(role)).length;
}

function placeOf({ stratum, rank }: TicketLine): string {
  return `${rank}\u001f${stratum}`;
}

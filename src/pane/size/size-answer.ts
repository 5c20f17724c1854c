import type { FrameStratum } from "../../core/frame/frame";
import type { StratumPlan } from "../../core/sampling/sample-plan";
import type { Outcome } from "../../core/outcome";
import type { SetUp, SharedOut } from "../set-up";
import type { ThoughtOfSample } from "./planned-size";
import { shareOfTyped, type SizeQuestion } from "./size-question";

/** A size with what it can tell. */
export interface ComparedSize {
  readonly size: number;
  /** How far the estimate for all cases will lie off; null where there is none. */
  readonly margin: number | null;
  /** The share of failures (0–1) that is left possible if none of the cases fails; null where it is not asked. */
  readonly undetected: number | null;
}

/** The answer to the question of how many cases are needed. */
export interface SizeAnswer {
  /** null where a field is wrong or no size is enough. */
  readonly size: number | null;
  /** Why there is no size, where no field is to blame. */
  readonly refusal: string | null;
  readonly sharedOut: SharedOut;
  /** How the size is shared out among the groups; null where there is none. */
  readonly plan: Outcome<readonly StratumPlan[]> | null;
  readonly population: number;
  /** Expected to be done well, 0–1; null: as the auditor said of each group. */
  readonly share: number | null;
  readonly margin: number | null;
  readonly compared: readonly ComparedSize[];
  /** Failures that the sample may hold. */
  readonly allowedFailures: number;
  /** If none of the cases fails, no more of those drawn from do. */
  readonly undetected: { readonly count: number; readonly populationSize: number } | null;
}

/** What is asked, with the list and the set-up that it is asked of. */
export interface AskedOf {
  readonly question: SizeQuestion;
  readonly setUp: SetUp;
  readonly strata: readonly FrameStratum[];
  /** The number of cases that is set up; null while it can't be read. */
  readonly now: number | null;
}

/** The sample that the question is about, where it applies to this share of the cases. */
export function thoughtOf({ question, setUp, strata }: AskedOf, applicable: number): ThoughtOfSample {
  const byGroup = question.sharedOut === "neyman" && setUp.selection !== "simpleRandom";
  return {
    setUp,
    strata,
    sharedOut: question.sharedOut,
    share: byGroup ? null : shareOfTyped(question.expected, 0.5),
    level: question.level,
    applicable,
  };
}

/** No size: what an answer begins with, and what it is while a field is wrong. */
export function noAnswer({ strata, sharedOut, share }: ThoughtOfSample): SizeAnswer {
  return {
    size: null,
    refusal: null,
    sharedOut,
    plan: null,
    population: strata.reduce((sum, { populationSize }) => sum + populationSize, 0),
    share,
    margin: null,
    compared: [],
    allowedFailures: 0,
    undetected: null,
  };
}

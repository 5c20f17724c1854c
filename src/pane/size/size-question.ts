import type { DeviationModel } from "../../core/sampling/deviation-chance";
import type { SharedAllocation } from "../../core/sampling/shared-sizes";
import type { SetUp } from "../set-up";
import { rangeFault, numberFault } from "../words/number-faults";
import { typedNumber } from "../words/typed-number";

/** What the auditor wants to be able to say: how often, nearly always, or whatever a set number can tell. */
export type Claim = "often" | "always" | "number";

/** The question of how many cases are needed, as it stands in the fields. */
export interface SizeQuestion {
  readonly claim: Claim;
  /** How sure, 0–1. */
  readonly level: number;
  /** Percentage points either way. */
  readonly margin: string;
  /** Of 100 cases, how many are expected to be done well; blank: nobody knows. */
  readonly expected: string;
  /** Of 100 cases, to how many a question applies; "own" takes `appliesOwn`. */
  readonly applies: string;
  readonly appliesOwn: string;
  readonly sharedOut: SharedAllocation["method"];
  /** Per cent that may fail. */
  readonly tolerable: string;
  /** How many failures the sample may hold: none, a number, or in step with an expected rate. */
  readonly allowed: "none" | "count" | "rate";
  readonly allowedCount: string;
  readonly allowedRate: string;
  readonly model: DeviationModel["distribution"];
  /** The other way round: so many read, so many of them failing. */
  readonly read: string;
  readonly failing: string;
  /** The cases that there is time for. */
  readonly size: string;
}

/** The question as the set-up suggests it. `size` is the number of cases that is set up, as typed. */
export function firstQuestion(setUp: SetUp, size: string): SizeQuestion {
  const { sharedOut } = setUp;
  return {
    claim: "often",
    level: setUp.confidenceLevel,
    margin: "10",
    expected: "",
    applies: "95",
    appliesOwn: "",
    // In proportion says most about all cases; what was chosen because results vary, or groups do, stays.
    sharedOut: sharedOut === "neyman" || sharedOut === "power" ? sharedOut : "proportional",
    tolerable: "5",
    allowed: "none",
    allowedCount: "1",
    allowedRate: "1",
    model: "hypergeometric",
    read: size,
    failing: "0",
    size,
  };
}

/** A share (0–1) from a number of per cent; a blank is `otherwise`. NaN for what can't be read. */
export function shareOfTyped(text: string, otherwise = Number.NaN): number {
  return text.trim() === "" ? otherwise : (typedNumber(text) ?? Number.NaN) / 100;
}

/** The share of cases (0–1) that a question applies to; NaN while it can't be read. */
export function applicableShare({ applies, appliesOwn }: SizeQuestion): number {
  return shareOfTyped(applies === "own" ? appliesOwn : applies);
}

type Typed = "margin" | "expected" | "appliesOwn" | "tolerable" | "allowedCount" | "allowedRate" | "size";

/** What is wrong with a field, said below it; null where nothing is. */
export function questionFault(question: SizeQuestion, field: Typed): string | null {
  const text = question[field];
  switch (field) {
    case "margin":
      return rangeFault(text, 0.1, 50);
    case "expected":
      return text.trim() === "" ? null : rangeFault(text, 0, 100);
    case "appliesOwn":
      return rangeFault(text, 1, 100);
    case "tolerable":
      return rangeFault(text, 0.1, 99);
    case "allowedCount":
      return numberFault(text);
    case "allowedRate": {
      const wrong = rangeFault(text, 0, 99);
      const tolerable = typedNumber(question.tolerable);
      if (wrong !== null || tolerable === null) return wrong;
      return (typedNumber(text) ?? 0) < tolerable
        ? null
        : "Less must be expected to fail than may fail, or no sample can show it.";
    }
    case "size":
      return numberFault(text, 1);
  }
}

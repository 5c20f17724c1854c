import { WithinLimits } from "./answer";
import type { Answer } from "./answer";
import { isList, isObject } from "./json";
import type { Json } from "./json";
import { isWithin } from "./tolerance";
import type { Tolerance } from "./tolerance";

/** One value of the reference and what became of it. */
export interface Verdict {
  /** Fields from the case down to the value; places in a list are left out. */
  readonly path: readonly string[];
  readonly result: "agrees" | "disagrees" | "missing";
  readonly expected: Json;
  readonly got: string;
}

/**
 * Compares each value of a reference case with the answer at the same place. A whole part that is null on our side
 * answers each of its values with null. `missing` means that there is no answer at that place.
 */
export function comparison(
  expected: Json,
  answer: Answer | undefined,
  tolerance: Tolerance,
  path: readonly string[] = [],
): readonly Verdict[] {
  if (isList(expected) && expected.length > 0) return listVerdicts(expected, answer, tolerance, path);
  if (isObject(expected) && Object.keys(expected).length > 0) {
    return Object.entries(expected).flatMap(([name, value]) =>
      comparison(value, partOf(answer, name), tolerance, [...path, name]),
    );
  }
  return [verdict(expected, answer, tolerance, path)];
}

function listVerdicts(
  expected: readonly Json[],
  answer: Answer | undefined,
  tolerance: Tolerance,
  path: readonly string[],
): readonly Verdict[] {
  // R writes a single number in a list where it keeps its names.
  if (expected.length === 1 && answer !== undefined && answer !== null && !Array.isArray(answer)) {
    return comparison(expected[0] ?? null, answer, tolerance, path);
  }
  if (Array.isArray(answer) && answer.length !== expected.length) {
    return [{ path, result: "disagrees", expected, got: `a list of ${answer.length}` }];
  }
  return expected.flatMap((value, index) => {
    const part: Answer | undefined = Array.isArray(answer)
      ? answer[index]
      : answer === null
        ? null
        : undefined;
    return comparison(value, part, tolerance, path);
  });
}

function partOf(answer: Answer | undefined, name: string): Answer | undefined {
  if (answer === null) return null;
  if (typeof answer !== "object" || Array.isArray(answer) || answer instanceof WithinLimits) return undefined;
  return (answer as Readonly<Record<string, Answer>>)[name];
}

function verdict(
  expected: Json,
  answer: Answer | undefined,
  tolerance: Tolerance,
  path: readonly string[],
): Verdict {
  if (answer === undefined) return { path, result: "missing", expected, got: "no answer" };
  const isEqual = agrees(expected, answer, tolerance);
  return { path, result: isEqual ? "agrees" : "disagrees", expected, got: shown(answer) };
}

function agrees(expected: Json, answer: Answer, tolerance: Tolerance): boolean {
  if (answer instanceof WithinLimits) {
    const number = expected === null ? null : asNumber(expected);
    if (number === null || answer.answer === null) return expected === answer.answer;
    const cut = Math.min(answer.highest, Math.max(answer.lowest, number));
    return isWithin(tolerance, cut, answer.answer);
  }
  if (typeof answer === "number") {
    const number = asNumber(expected);
    return number !== null && isWithin(tolerance, number, answer);
  }
  if (isList(expected)) return Array.isArray(answer) && answer.length === 0;
  return expected === answer;
}

function asNumber(value: Json): number | null {
  if (value === "Infinity") return Infinity;
  if (value === "-Infinity") return -Infinity;
  return typeof value === "number" ? value : null;
}

function shown(answer: Answer): string {
  if (answer instanceof WithinLimits) return String(answer.answer);
  return typeof answer === "object" && answer !== null ? JSON.stringify(answer) : String(answer);
}

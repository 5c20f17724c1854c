import type { Problem } from "./problem";

/**
 * What a step gives back: its value, or the problems that stopped it. A step that is refused has changed nothing
 * beyond what the problem itself says was written. Only a programmer's mistake throws.
 */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refusal(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

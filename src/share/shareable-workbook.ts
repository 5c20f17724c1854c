import type { Sliced } from "../core/sliced";
import { findingsWorkbook } from "./findings-workbook";
import type { Guarded, Leak } from "./leaks/leak";
import { leaks } from "./leaks/leaks";
import type { SharedReport } from "./shared-report";

/** A file that may be handed over, or what stands in the way; `unsure` may be shown and does not stop. */
export type ShareableWorkbook =
  | { readonly ok: true; readonly file: Uint8Array; readonly unsure: readonly Leak[] }
  | { readonly ok: false; readonly leaks: readonly Leak[] };

/**
 * The findings workbook, handed over only where the last look at its bytes finds nothing. This is what a task loads and
 * asks for.
 * Checked by: test/share/leaks.test.ts
 */
export function* shareableWorkbook(report: SharedReport, guarded: Guarded): Sliced<ShareableWorkbook> {
  const file = findingsWorkbook(report);
  const found = yield* leaks(file, guarded);
  return found.leaks.length === 0
    ? { ok: true, file, unsure: found.unsure }
    : { ok: false, leaks: found.leaks };
}

import { refusal, success, type Outcome } from "../core/outcome";
import { base64 } from "../share/base64";
import { sheetNamesInFile } from "../sheets/sheet-names-in-file";
import type { ChangePreview } from "./change-results";
import {
  ACTIONS_SHEET,
  FINDINGS_SHEET,
  isKeptSheet,
  numbered,
  RECORD_SHEETS,
  WORDING_SHEET,
} from "./own-sheets";
import type { TaskGround } from "./task-ground";

/** Larger files are refused before Excel is asked: on the web it takes 5 MB at once. */
const mostBytes = 20_000_000;

/**
 * Takes last time's results in from a file: its sheets with findings, actions and wording, and nothing else of it, so that no
 * list of cases comes along. Where none of them turns out to hold results of an earlier audit, they are taken away again and the reason
 * is said. Requests: 2 or 3 to copy them in, those of the preview (twice where others stay
 * chosen beside it), 2 to take them away.
 * Checked by: test/stories/last-time-file.test.ts
 */
export async function takeInPastAudit(ground: TaskGround, file: Uint8Array): Promise<Outcome<ChangePreview>> {
  const sheets = sheetNamesInFile(file);
  if ("fault" in sheets) return refusal({ kind: "pastFileUnusable", fault: sheets.fault });
  const wanted = wantedSheets(sheets.names);
  if (wanted.length === 0) return refusal({ kind: "pastFileUnusable", fault: "noResults" });
  if (file.length > mostBytes) return refusal({ kind: "pastFileUnusable", fault: "tooLarge" });
  const taken = await ground.workbook.insertSheets(base64(file), wanted, reserved);
  if (!taken.ok) return taken;
  const { inserted } = taken.value;
  if (inserted === null)
    return refusal(
      taken.value.tooLarge ? { kind: "pastFileUnusable", fault: "tooLarge" } : { kind: "pastFileRefused" },
    );
  const ours = new Set(inserted);
  // What reads zipped files stands with what makes them; the findings are with their own stage.
  const { previewChange } = await import(/* webpackChunkName: "findings" */ "./preview-change");
  const preview = await previewChange(ground);
  const brought = preview.ok ? await withBrought(ground, preview.value, ours) : null;
  if (brought?.ok === true && isOfUse(brought.value)) return brought;
  const removed = await ground.workbook.removeSheets(inserted);
  if (!removed.ok) return removed;
  if (!preview.ok) return preview;
  if (brought?.ok === false) return brought;
  const why = (brought ?? preview).value.problems.filter(
    (problem) => "sheet" in problem && problem.sheet !== null && ours.has(problem.sheet),
  );
  return refusal(...(why.length > 0 ? why : [{ kind: "pastFileUnusable", fault: "noResults" } as const]));
}

/** What was compared before with what was just brought in; null where that holds no results. */
async function withBrought(
  ground: TaskGround,
  preview: ChangePreview,
  ours: ReadonlySet<string>,
): Promise<Outcome<ChangePreview> | null> {
  const { found, comparison, actionSheets } = preview;
  if (!found.some(({ sheet }) => ours.has(sheet))) return null;
  const [{ previewChange }, { enough }] = await Promise.all([
    import(/* webpackChunkName: "findings" */ "./preview-change"),
    import(/* webpackChunkName: "findings" */ "./found-pasts"),
  ]);
  const choice = {
    ...comparison,
    sheets: enough(found, [...comparison.sheets, ...ours]),
    actions: actionSheets.find((sheet) => ours.has(sheet)) ?? comparison.actions,
  };
  const isPreviewed = JSON.stringify(choice) === JSON.stringify(comparison);
  return isPreviewed ? success(preview) : previewChange(ground, choice);
}

/** Something is the same, or was asked in other words, which the auditor may say are of the same question. */
function isOfUse({ change }: ChangePreview): boolean {
  if (change === null) return false;
  return change.compared.length > 0 || change.uncompared.some(({ found }) => found.match === "differs");
}

/** The names under which any audit of the workbook writes its own. */
const reserved = RECORD_SHEETS.flatMap((_, index) => [
  numbered(FINDINGS_SHEET, index + 1),
  numbered(ACTIONS_SHEET, index + 1),
  numbered(WORDING_SHEET, index + 1),
]);

/** Audit findings, Audit actions and Audit wording, of every audit of that workbook; of a copy to share, its sheet Results. */
function wantedSheets(names: readonly string[]): readonly string[] {
  const own = names.filter(
    (name) => !isKeptSheet(name) && /^Audit (findings|actions|wording)( \d+)?$/.test(name),
  );
  const copy = names.includes("Notes") && names.includes("Results") ? ["Results"] : [];
  return own.some((name) => name.startsWith(FINDINGS_SHEET)) ? own : copy;
}

import type { AuditDefinition } from "../../src/core/audit-definition";
import type { ShareChoices, SharePreview, ShareText } from "../../src/tasks/share-results";
import type { CellValue } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { value } from "./reviewed-audit";
import { listWorkbook, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell } from "./workbook-picture";

export const BY = "J. Okafor";

/** Case numbers, names and teams that nobody has: 24 cases, all of them read. */
export const children: readonly (readonly CellValue[])[] = Array.from({ length: 24 }, (_, index) => [
  `KID-${4101 + 7 * index}`,
  index < 12 ? "NFA" : "Early Help",
  `${["Orla", "Piet", "Quill", "Rhys"][index % 4] ?? ""} ${["Ashdown", "Birkwood", "Coldale", "Dunmere", "Elmsley", "Fenwick"][index % 6] ?? ""}${index}`.replace(
    /\d+$/,
    "xyzuvwabcdefghijklmnopqrst"[index] ?? "",
  ),
  `Team ${index % 2 === 0 ? "North" : "South"}`,
]);

export const list: readonly (readonly CellValue[])[] = [["Ref", "Outcome", "Child", "Team"], ...children];

export const definition: AuditDefinition = smallDefinition(
  { carriedColumns: ["Child", "Team"] },
  { name: "Front door audit", sample: { ...smallDefinition().sample, size: 24, spares: 0 } },
);

/** Everything scored, and met in all but every third case; the findings made. */
export async function auditToShare(
  marks: (row: number) => CellValue = (row) => (row % 3 === 0 ? "No" : "Yes"),
): Promise<SmallAudit> {
  const audit = await scored(definition, listWorkbook(list), marks);
  value(await audit.tasks.writeFindings(BY));
  return audit;
}

/** Types into the cell of a row that is known by a word in one column, under a header. */
export function typeBeside(
  { workbook }: Pick<SmallAudit, "workbook">,
  sheet: string,
  header: string,
  word: string,
  text: string | number,
  column = sheet.startsWith("Audit actions") ? "Question" : "Item",
): void {
  const rows = valuesOf(sheetNamed(workbook, sheet));
  const headerRow = rows.findIndex((row) => row.includes(header) && row.includes(column));
  const headers = rows[headerRow] ?? [];
  const row = rows.findIndex((cells, index) => index > headerRow && cells[headers.indexOf(column)] === word);
  if (row < 0) throw new Error(`no ${word} on ${sheet}`);
  setCell(workbook, sheet, row + 1, headers.indexOf(header) + 1, text);
}

/** Adds a limitation in a row of the auditor's own. */
export function addLimitation({ workbook }: Pick<SmallAudit, "workbook">, sentence: string): void {
  const sheet = "Audit wording";
  const rows = valuesOf(sheetNamed(workbook, sheet));
  const headerRow = rows.findIndex((row) => row.includes("Your sentence"));
  const headers = rows[headerRow] ?? [];
  const at = rows.length + 1;
  setCell(workbook, sheet, at, headers.indexOf("Part") + 1, "Limitations");
  setCell(workbook, sheet, at, headers.indexOf("Item") + 1, "Reading");
  setCell(workbook, sheet, at, headers.indexOf("Your sentence") + 1, sentence);
}

/** Findings made anew after something was typed; then the check list for a contact. */
export async function shareable(audit: SmallAudit): Promise<SharePreview> {
  value(await audit.tasks.writeFindings(BY));
  const first = value(await audit.tasks.previewShare());
  return value(await audit.tasks.previewShare(withContact(first.choices)));
}

export const withContact = (choices: ShareChoices): ShareChoices => ({ ...choices, contact: "Audit team" });

export function textAbout({ texts }: SharePreview, words: string): ShareText {
  const found = texts.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no text with ${words}`);
  return found;
}

/** Keeps with a reason whatever is open. */
export async function settleAll(audit: SmallAudit, preview: SharePreview): Promise<SharePreview> {
  let now = preview;
  const keep = async (id: string): Promise<void> => {
    const answer = { kind: "kept", reason: "Looked at by the team" } as const;
    now = value(await audit.tasks.answerShareText(id, answer, BY, preview.choices));
  };
  for (const { id, settled } of preview.texts) if (!settled) await keep(id);
  if (now.allOrNone !== null && !now.allOrNone.settled) await keep(now.allOrNone.id);
  return now;
}

/** The lines of the register: what happened, by whom, and the kind. */
export function registerOf({ workbook }: Pick<SmallAudit, "workbook">, sheet = "Audit record") {
  const rows = valuesOf(sheetNamed(workbook, sheet));
  const kinds = ["Copy choices", "Copy text", "Copy label", "Copy made"];
  return rows
    .filter((row) => kinds.includes(String(row[5])))
    .map((row) => ({ words: String(row[1]), by: row[4], kind: String(row[5]) }));
}

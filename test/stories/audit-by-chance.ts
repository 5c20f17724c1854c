import type { ShareAnswer } from "../../src/tasks/share-results";
import { seededChance } from "../../simulator/commands/recalculate/seeded-chance";
import type { CellValue } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { value } from "./reviewed-audit";
import { addLimitation, BY, typeBeside } from "./shared-copy";
import { listWorkbook, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell } from "./workbook-picture";

/** An audit whose texts are full of what must not leave, with what that is. */
export interface PoisonedAudit {
  readonly audit: SmallAudit;
  readonly ids: readonly string[];
  /** Of the cases drawn: of the others nobody knows the names. */
  readonly names: readonly string[];
  readonly contact: string;
  /** What the auditor answers, text by text. */
  readonly answer: () => ShareAnswer;
}

type Chance = (below: number) => number;
const taken = <T>(chance: Chance, from: readonly T[]): T => from[chance(from.length)] as T;

/** Forms of case numbers: of two words, with slashes, zeros, commas, brackets; short ones; numbers that Excel holds as numbers. */
const forms: readonly ((index: number) => CellValue)[] = [
  (index) => `KID-${4101 + 7 * index}`,
  (index) => `17/${String(index + 41).padStart(4, "0")}`,
  (index) => `000${417 + index}`,
  (index) => 60117 + 13 * index,
  (index) => `A,${1200 + index}`,
  (index) => `Case no ${310 + index} B`,
  (index) => `Q${index + 10}`,
  (index) => `${index + 1}/B`,
  (index) => `F(${900 + index})#${index}`,
  (index) => `Ünit_${String.fromCharCode(65 + index)}${index * 3}x`,
];

const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `=HYPERLINK("http://example.org/?${text}";"here")`,
  (text) => `<b onclick="x('${text}')">${text}</b>`,
  (text) => `]]> & <!-- ${text} --> </t></is></c>`,
  (text) => [...text].join(" "),
  (text) => [...text].join("\u200b"),
  (text) => [...text].join("\u3164"),
  (text) => `\u202e${text}\u202c`,
  (text) => text.replace(/[A-Za-z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/[-/ ]/g, "\n"),
  (text) => text.replace(/[-/ ]/g, ": "),
  (text) => `${text}'s`,
  (text) => `"${text}"`,
];

const first = ["Orla", "Piet", "Quill", "Rhys", "Ann-Sofie", "José"];
const last = ["Ashdown", "Birkwood", "Coldale", "O’Dunmere", "Elmsley", "van Fenwick"];

/** The same seed gives the same audit. */
export async function auditByChance(seed: string): Promise<PoisonedAudit> {
  const chance = seededChance(seed);
  const form = taken(chance, forms);
  const cases = 14 + chance(14);
  const children = Array.from({ length: cases }, (_, index): readonly CellValue[] => [
    form(index),
    index < cases / 2 ? "NFA" : "Early Help",
    `${first[index % 6] ?? ""} ${last[(index * 5) % 6] ?? ""}${"xyzuvwabcdefghijklmnopqrstab"[index] ?? ""}`,
    39_000 + 31 * index,
    taken(chance, ["No contact", "left the area", "see file", "two visits"]) + ` ${index}`,
    `07700 900${String(100 + index)}`,
  ]);
  const ids = children.map(([id]) => String(id));
  const names = children.map((row) => String(row[2]));
  const poison = (): string => {
    const of = taken(chance, chance(3) === 0 ? names : ids);
    return `Seen ${taken(chance, disguises)(of)} there`;
  };
  const definition = smallDefinition(
    {
      carriedColumns: ["Child", "Born", "Note", "Phone"],
      strata: {
        column: "Outcome",
        groups: [
          { label: chance(2) === 0 ? "NFA" : poison().replace(/\p{C}/gu, ""), values: ["NFA"] },
          { label: "Early Help", values: ["Early Help"] },
        ],
        leaveOutUngrouped: false,
      },
    },
    {
      name: `Audit ${poison().replace(/\p{C}/gu, "")}`,
      sample: { ...smallDefinition().sample, size: cases - 2 * chance(3), spares: 0 },
    },
  );
  const list = [["Ref", "Outcome", "Child", "Born", "Note", "Phone"], ...children];
  const marks = ["Yes", "Yes", "No", "N/A"];
  const audit = await scored(definition, listWorkbook(list), () => taken(chance, marks));
  if (chance(2) === 0) renameQuestion(audit, 1 + chance(7), poison().replace(/[\p{C}\u3164]/gu, " "));
  if (chance(2) === 0) setCell(audit.workbook, "Audit criteria", 5, 3, poison());
  typeOverCells(audit, "Audit criteria", "Words of the result", chance, 3, () => `${poison()}: {k} of {n}.`);
  for (const header of ["1 Reason", "2 Reason", "1 Comment", "4 Theme", "2 Theme", "Scorer", "3 Comment"])
    typeOverCells(audit, "Audit sample", header, chance, 6, poison);
  value(await audit.tasks.writeFindings(BY));
  for (const header of ["Recommendation", "Owner", "Due", "Priority", "Status"])
    typeIfThere(audit, "Audit actions", header, poison());
  addLimitation(audit, poison());
  addLimitation(audit, `Only 3 of them, born 3.4.2012, ${poison()}`);
  value(await audit.tasks.writeFindings(BY));
  const answers = (): ShareAnswer => {
    const kind = chance(4);
    if (kind === 0) return { kind: "kept", reason: "Agreed by the team" };
    return kind === 1
      ? { kind: "saidOtherwise", text: chance(2) === 0 ? poison() : "Said otherwise" }
      : { kind: "leftOut" };
  };
  const drawn = new Set(valuesOf(sheetNamed(audit.workbook, "Audit sample")).map(([id]) => String(id)));
  const drawnNames = names.filter((_, at) => drawn.has(ids[at] ?? ""));
  return { audit, ids, names: drawnNames, contact: `Team, 01223 496000, ${poison()}`, answer: answers };
}

/** A question gets another short name where it is decided and in the header of its marks. */
function renameQuestion({ workbook }: SmallAudit, number: number, name: string): void {
  const rows = valuesOf(sheetNamed(workbook, "Audit criteria"));
  const headerRow = rows.findIndex((row) => row.includes("Short name"));
  const row = rows.findIndex((cells, at) => at > headerRow && cells[0] === number);
  setCell(workbook, "Audit criteria", row + 1, (rows[headerRow] ?? []).indexOf("Short name") + 1, name);
  const sample = valuesOf(sheetNamed(workbook, "Audit sample"));
  const headers = sample.findIndex((cells) => cells.includes("Scorer"));
  const at = (sample[headers] ?? []).findIndex((cell) => String(cell).startsWith(`${number} `));
  setCell(workbook, "Audit sample", headers + 1, at + 1, `${number} ${name}`);
}

/** Types over some cells under a header, which may not be there. */
function typeOverCells(
  { workbook }: SmallAudit,
  sheet: string,
  header: string,
  chance: Chance,
  most: number,
  text: () => string,
): void {
  const rows = valuesOf(sheetNamed(workbook, sheet));
  const headerRow = rows.findIndex((row) => row.includes(header));
  if (headerRow < 0) return;
  const column = (rows[headerRow] ?? []).indexOf(header) + 1;
  for (let time = chance(most); time > 0; time -= 1)
    setCell(workbook, sheet, headerRow + 2 + chance(7), column, text());
}

function typeIfThere(audit: SmallAudit, sheet: string, header: string, text: string): void {
  const rows = valuesOf(sheetNamed(audit.workbook, sheet));
  const headers = rows.find((row) => row.includes("Question") && row.includes("Recommendation"));
  const question = rows[rows.indexOf(headers ?? []) + 1]?.[headers?.indexOf("Question") ?? 0];
  if (headers?.includes(header) === true && typeof question === "string" && question !== "")
    typeBeside(audit, sheet, header, question, text);
}

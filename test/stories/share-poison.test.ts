import { filePartTexts } from "../share/file-parts";
import { seededChance } from "../../simulator/commands/recalculate/seeded-chance";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { value } from "./reviewed-audit";
import { addLimitation, auditToShare, BY, children, shareable, typeBeside } from "./shared-copy";
import type { SmallAudit } from "./small-audit";
import { setCell } from "./workbook-picture";

const idOf = (index: number): string => String(children[index % children.length]?.[0]);
const nameOf = (index: number): string => String(children[index % children.length]?.[2]);

/** Ways of writing something so that a plain search does not find it, or that a program takes for more than text. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `=HYPERLINK("http://example.org/${text}";"here")`,
  (text) => `+${text}`,
  (text) => `<script>alert("${text}")</script>`,
  (text) => `</t></is></c><c r="A1"><f>1+1</f></c> ${text}`,
  (text) => `]]> & <!-- ${text} -->`,
  (text) => [...text].join(" "),
  (text) => text.replace("-", " – "),
  (text) => `\u202e${text}\u202c`,
  (text) => [...text].join("\u200b"),
  (text) => text.replace(/[A-Za-z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => `_x0041_${text}_x000A_`,
  (text) => `x\n${text}\ny`,
];

/** What a reader of a text sees, as letters and digits only. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The texts of the cells of all sheets, read without our own reader. */
function cellsOf(file: Uint8Array): readonly string[] {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return Object.entries(filePartTexts(file))
    .filter(([name]) => name.startsWith("xl/"))
    .flatMap(([, part]) =>
      [...part.matchAll(/<(?:t|a:t|c:v)(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) =>
        text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? ""),
      ),
    );
}

function plant(audit: SmallAudit, seed: string): readonly string[] {
  const chance = seededChance(seed);
  const planted: string[] = [];
  const poison = (): string => {
    const at = chance(children.length);
    const of = chance(3) === 0 ? nameOf(at) : idOf(at);
    const text = `Seen ${(disguises[chance(disguises.length)] ?? String)(of)} there`;
    planted.push(text);
    return text;
  };
  typeBeside(audit, "Audit actions", "Recommendation", "4 Right decision", poison());
  typeBeside(audit, "Audit actions", "Owner", "4 Right decision", poison());
  typeBeside(audit, "Audit actions", "Recommendation", "3 Good quality", poison());
  addLimitation(audit, poison());
  addLimitation(audit, poison());
  const rows = valuesOf(sheetNamed(audit.workbook, "Audit sample"));
  const headerRow = rows.findIndex((cells) => cells.includes("Scorer"));
  for (const header of ["1 Reason", "4 Reason", "2 Theme"])
    setCell(
      audit.workbook,
      "Audit sample",
      headerRow + 4,
      (rows[headerRow] ?? []).indexOf(header) + 1,
      poison(),
    );
  return planted;
}

test.each(["1", "2", "3", "4", "5", "6"])(
  "poisonous contents by chance, %s: no number and no name leaves",
  async (seed) => {
    const audit = await auditToShare();
    const planted = plant(audit, seed);
    const open = await shareable(audit);
    expect(open.texts.length).toBeGreaterThan(3);
    let now = open;
    for (const { id, settled } of open.texts)
      if (!settled) now = value(await audit.tasks.answerShareText(id, { kind: "leftOut" }, BY, open.choices));
    if (now.allOrNone?.settled === false)
      value(
        await audit.tasks.answerShareText(
          now.allOrNone.id,
          { kind: "kept", reason: "Agreed" },
          BY,
          open.choices,
        ),
      );
    const made = await audit.tasks.makeSharedCopy(open.choices, BY);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const cells = [...cellsOf(made.value.file), ...made.value.email.text.split("\n")];
    expect(cells.length).toBeGreaterThan(50);
    for (const [id, , name] of children) {
      const found = cells.filter((cell) =>
        [id, name].some((each) => bare(cell).includes(bare(String(each)))),
      );
      expect(found).toEqual([]);
    }
    for (const part of Object.values(filePartTexts(made.value.file))) {
      expect(part).not.toMatch(/<f>|<script|<hyperlink|[\u200b\u202a-\u202e]/i);
    }
    expect(made.value.email.html).not.toMatch(/<script|<!--/);
    // The auditor's own words stay as they were typed.
    const rows = valuesOf(sheetNamed(audit.workbook, "Audit actions")).flat();
    expect(rows).toEqual(expect.arrayContaining([planted[0]]));
    audit.open.excel.close();
  },
  120_000,
);

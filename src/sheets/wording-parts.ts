import type { WordedItem } from "../core/findings/worded-items";
import type { WordingItem } from "../core/findings/wording-item";
import { wordingRemarkSentence } from "../core/findings/wording-remark-sentence";
import type { FindingsBeside } from "./findings-beside";
import { listedPart } from "./listed-part";
import type { Part, PartRow } from "./part";
import type { PlannedCell } from "./plan";
import { tablePart } from "./table-part";

/** Where a sentence of the tool stands on Audit findings: behind what it is about. */
function standsIn({ cells }: PartRow, { item, sentence }: WordingItem): boolean {
  const [about, words] = cells;
  return about === item && words === sentence;
}

function remarksOf({ remarks }: WordedItem): string {
  return remarks.map((remark) => wordingRemarkSentence(remark, "reader")).join(" ");
}

/**
 * The parts with the auditor's sentences in place of the tool's. What must be borne in mind about one is said in the last
 * column of its row, where the table has one for that; see `wordingLimitations` for the others.
 * Checked by: test/sheets/audit-wording.test.ts
 */
export function rewordedParts(parts: readonly Part[], worded: readonly WordedItem[]): readonly Part[] {
  const texts = worded.filter(({ item }) => item.sentence !== "" && item.part !== "signOff");
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => {
      const found = texts.find(({ item }) => standsIn(row, item));
      return found === undefined ? row : rewordedRow(row, found);
    }),
  }));
}

function rewordedRow(row: PartRow, worded: WordedItem): PartRow {
  const [about = null, , ...others] = row.cells;
  const cells: PlannedCell[] = [about, String(worded.yours), ...others];
  const caveat = row.roles.indexOf("caveat");
  const remarks = remarksOf(worded);
  if (caveat > 0 && remarks !== "") {
    const before = String(cells[caveat] ?? "").replace(/\.$/, "");
    cells[caveat] = before === "" ? remarks : `${before}. ${remarks}`;
  }
  return { ...row, cells, data: true };
}

/** Limitations with those that people added, and what must be borne in mind about sentences of other parts. */
export function withOwnLimitations(
  part: Part | null,
  { worded, ownLimitations }: Pick<FindingsBeside, "worded" | "ownLimitations">,
): Part | null {
  const added = listedPart(
    "Limitations",
    [
      ...ownLimitations.map(({ about, sentence }) => [about === "" ? null : about, sentence] as const),
      ...worded
        .filter((each) => each.remarks.length > 0 && each.item.part !== "results")
        .map((each) => [each.item.item, remarksOf(each)] as const),
    ],
    true,
  );
  if (added === null || part === null) return added ?? part;
  return { ...part, rows: [...part.rows, ...added.rows.slice(1)] };
}

/** Who signs, with the date: as it stands on Audit wording, blank where it is blank. */
export function signOffPart(
  items: readonly WordingItem[],
  { worded, ownSignatures }: Pick<FindingsBeside, "worded" | "ownSignatures">,
): Part {
  const yours = new Map(worded.map((each) => [each.item.id, each.yours]));
  const signers = items.filter(({ id }) => /^signOff \d+ role$/.test(id));
  return tablePart({
    heading: "Sign-off",
    data: true,
    columns: [
      { header: "Role", role: "rowHeader" },
      { header: "Name", role: "text" },
      { header: "Date", role: "date" },
    ],
    rows: [
      ...signers.map(({ id, sentence }): readonly PlannedCell[] => {
        const of = (what: string) => yours.get(id.replace("role", what)) ?? null;
        return [of("role") ?? sentence, of("name"), of("date")];
      }),
      ...ownSignatures.map(({ role, name }) => [role, name, null]),
    ],
  });
}

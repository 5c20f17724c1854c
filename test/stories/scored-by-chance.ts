import { cellAddress } from "../../src/core/frame/cell-address";
import type { Criterion, MarkMeaning } from "../../src/core/scoring/criterion";
import { quotedWord } from "../../src/core/scoring/word-list";
import { readFindings } from "../../src/tasks/preview-findings";
import { setValues, sheetNamed } from "../../simulator/host/new-workbook";
import { seededChance, type Chance } from "../../simulator/commands/recalculate/seeded-chance";
import type { SmallAudit } from "./small-audit";

export interface Shares {
  /** Of 100 answers so many are left blank. */
  readonly blank?: number;
  /** Of 100 answers so many are words that nobody may give. */
  readonly notAllowed?: number;
  /** A group of which every answer counts so. */
  readonly throughout?: Readonly<Record<string, MarkMeaning>>;
  /** Every how many cases has N/A on every question. */
  readonly outOfScopeEvery?: number;
}

const usual: readonly MarkMeaning[] = [
  "met",
  "met",
  "met",
  "met",
  "met",
  "notMet",
  "notMet",
  "partly",
  "notApplicable",
  "deemedMet",
];
const strange = ["y", "Yes?", "*", "Y*", "?", "~", "Yes or No", "#N/A", "=1+1", "N/A N/A"];

/** Fills the scored table of an audit by chance: marks, options, reasons, kinds and themes. One mark stands already. */
export async function scoreByChance(
  { open, workbook }: SmallAudit,
  seed: string,
  { blank = 0, notAllowed = 0, throughout = {}, outOfScopeEvery = Infinity }: Shares = {},
  audit: string | null = null,
): Promise<void> {
  const read = await readFindings({ ...open, audit });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { set, table } = read.value;
  const chance = seededChance(seed);
  const sheet = sheetNamed(workbook, table.positions.sheet);
  table.rows.forEach(({ row, stratum }, index) => {
    const put = (column: number | null | undefined, value: string | number): void => {
      if (typeof column === "number") setValues(sheet, cellAddress(column, row), [[value]]);
    };
    for (const criterion of set.criteria) {
      const columns = table.positions.questions.get(criterion.id);
      const same = throughout[stratum];
      const isOut = (index + 1) % outOfScopeEvery === 0;
      const meaning = isOut ? "notApplicable" : (same ?? oneOf(usual, chance) ?? "met");
      const drawn = chance(100);
      const answer =
        same === undefined && !isOut && drawn < blank
          ? ""
          : same === undefined && !isOut && drawn < blank + notAllowed
            ? (oneOf(strange, chance) ?? "")
            : answerOf(criterion, meaning, chance);
      put(columns?.mark, answer);
      const isNo = criterion.marks.some((mark) => mark.word === answer && mark.meaning === "notMet");
      put(
        columns?.reason,
        isNo ? (oneOf(["", "Something else, *?~", ...criterion.reasons], chance) ?? "") : "",
      );
      const kind = oneOf(["", "", "Good practice", "To improve"], chance) ?? "";
      put(columns?.kind, kind);
      put(columns?.theme, kind === "" ? "" : (oneOf(["", ...set.themes], chance) ?? ""));
    }
  });
}

function answerOf(
  { kind, marks, options }: Criterion,
  meaning: MarkMeaning,
  chance: Chance,
): string | number {
  if (kind === "choice") return oneOf(options, chance) ?? "";
  if (kind === "choices")
    return [oneOf(options, chance), oneOf(options, chance)]
      .map((option) => quotedWord(option ?? ""))
      .join("; ");
  if (kind === "number") return oneOf([-2.5, 0, 7, 12.345, 30, 1_250], chance) ?? 0;
  if (kind === "date") return 43_000 + chance(400) / 4;
  if (kind === "text") return oneOf(["", "Words", "*", "=1", " "], chance) ?? "";
  if (kind !== "mark") return "";
  const fitting = marks.filter((mark) => mark.meaning === meaning);
  const words = fitting.flatMap(({ word, writtenAs = [] }) => [word, ...writtenAs]);
  return oneOf(words, chance) ?? marks[0]?.word ?? "";
}

const oneOf = <T>(items: readonly T[], chance: Chance): T | undefined => items[chance(items.length)];

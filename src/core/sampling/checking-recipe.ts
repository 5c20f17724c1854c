import type { RecordedStratum } from "./draw-record";
import type { SelectionMethod } from "./sample-definition";

/** How a challenger draws again without this tool, in words and as two short programs. */
export interface CheckingRecipe {
  /** The rules in words, one line each. */
  readonly rules: readonly string[];
  /** One line for a shell; the shell fills in seed and key (or group). */
  readonly command: string;
  /** What the command gives. */
  readonly commandNote: string;
  /** A program for Python 3 without further packages, line by line. It asks for the seed and reads Audit frame as CSV. */
  readonly script: readonly string[];
  readonly scriptNote: string;
}

const KEY_RULE =
  "1  The key of a case is its number as it stands under Case number: text without spaces around it, a number without separators.";

const KEY_AND_TICKET: readonly string[] = [
  KEY_RULE,
  "2  Its ticket is the SHA-256 of the seed, one comma and the key, written as 64 hexadecimal signs in small letters.",
];

const RANKED_RULES: readonly string[] = [
  ...KEY_AND_TICKET,
  "3  In each group the cases are put in order of their tickets, the smallest first. The first has rank 1, the next rank 2, and so on.",
  "4  As many cases as were to be drawn from the group are the sample, from rank 1 on. The next ones are its spares, in that order.",
];

const UNGROUPED_RULES: readonly string[] = [
  ...KEY_AND_TICKET,
  "3  All cases of the list are put in order of their tickets, the smallest first. The first has rank 1, the next rank 2, and so on.",
  "4  As many cases as were to be drawn are the sample, from rank 1 on. The next ones are the spares, in that order.",
];

const STEPPED_RULES: readonly string[] = [
  KEY_RULE,
  "2  The ticket of a group is the SHA-256 of the seed, “,systematic,” and the name of the group, as 64 hexadecimal signs.",
  "3  U is the number that its first 13 signs make. The cases of the group are numbered 1, 2, 3 … in the order of Audit frame.",
  "4  Of N cases n are drawn: those numbered (U + i × 16^13) × N ÷ (n × 16^13), rounded down, plus 1, for i from 0 to n − 1.",
  "5  Audit frame keeps the cases in the order of the list. Order of the list is the SHA-256 of all its keys, a line feed after each.",
];

const READ_FRAME: readonly string[] = [
  "import csv, hashlib",
  'SEED = input("Seed: ").strip()',
  'rows = list(csv.reader(open("Audit frame.csv", encoding="utf-8-sig", newline="")))',
  'first = next(i for i, row in enumerate(rows) if row[:2] == ["Key", "Group"]) + 1',
  "groups = {}",
  "for row in rows[first:]:",
  "    if row and row[0]: groups.setdefault(row[1], []).append(row[0])",
  "digest = lambda text: hashlib.sha256(text.encode()).hexdigest()",
];

const RANKED_LINES: readonly string[] = [
  "for group, drawn in DRAWN.items():",
  '    ranked = sorted((digest(SEED + "," + key), key) for key in groups[group])',
  "    for rank, (ticket, key) in enumerate(ranked[:drawn], 1): print(group, rank, key, ticket)",
];

const STEPPED_LINES: readonly string[] = [
  "for group, drawn in DRAWN.items():",
  '    start = int(digest(SEED + ",systematic," + group)[:13], 16)',
  "    for i in range(drawn):",
  "        print(group, i + 1, groups[group][(start + i * 16**13) * len(groups[group]) // (drawn * 16**13)])",
];

const FINGERPRINT_LINES: readonly string[] = [
  'lines = sorted((key + "\\t" + group + "\\n").encode() for group in groups for key in groups[group])',
  'print("Fingerprint", hashlib.sha256(b"".join(lines)).hexdigest())',
];

const RULES: Readonly<Record<SelectionMethod, readonly string[]>> = {
  stratified: RANKED_RULES,
  simpleRandom: UNGROUPED_RULES,
  systematic: STEPPED_RULES,
};

/**
 * The recipe for a draw. The program asks for `drawn` cases of each group: on the record those of the draw itself, in the
 * pane all that were examined since, with used spares and cases that were added.
 * Checked by: test/stories/other-implementation.test.ts (the program is run).
 */
export function checkingRecipe(
  method: SelectionMethod,
  strata: readonly Pick<RecordedStratum, "label" | "drawn">[],
): CheckingRecipe {
  const stepped = method === "systematic";
  const drawn = strata
    .filter((stratum) => stratum.drawn > 0)
    .map((stratum) => `DRAWN[${JSON.stringify(stratum.label)}] = ${stratum.drawn}`);
  return {
    rules: RULES[method],
    command: stepped
      ? `printf '%s,systematic,%s' "$SEED" "$GROUP" | sha256sum`
      : `printf '%s,%s' "$SEED" "$KEY" | sha256sum`,
    commandNote: stepped
      ? "The command gives the ticket of one group: put the seed for $SEED and the name of the group for $GROUP."
      : "The command gives the ticket of one case: put the seed for $SEED and the key for $KEY.",
    script: [
      ...READ_FRAME,
      "DRAWN = {}",
      ...drawn,
      ...(stepped ? STEPPED_LINES : RANKED_LINES),
      ...FINGERPRINT_LINES,
    ],
    scriptNote:
      "With Python 3: save Audit frame as “Audit frame.csv” (CSV UTF-8), put these lines into a file beside it and run it.",
  };
}

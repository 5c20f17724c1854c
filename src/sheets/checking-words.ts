import type { SelectionMethod } from "../core/sampling/sample-definition";

interface CheckingWords {
  /** A line each, across the page. */
  readonly rules: readonly string[];
  /** A line for a shell, which fills in what stands after a dollar sign. */
  readonly command: string;
  readonly note: string;
}

const keyAndTicket = [
  "1  The key of a case is its number as it stands under Case number: text without spaces around it, a number without separators.",
  "2  Its ticket is the SHA-256 of the seed, one comma and the key, written as 64 hexadecimal signs in small letters.",
];

const byTicket: Pick<CheckingWords, "command" | "note"> = {
  command: `printf '%s,%s' "$SEED" "$KEY" | sha256sum`,
  note: "The command gives the ticket of one case: put the seed for $SEED and the key for $KEY.",
};

/**
 * How a challenger draws again with tools that every computer has, for each way of picking cases. The formulas:
 * docs/methods.md, "Drawing" and "Systematic sampling".
 */
export const checkingWords: Readonly<Record<SelectionMethod, CheckingWords>> = {
  stratified: {
    rules: [
      ...keyAndTicket,
      "3  In each group the cases are put in order of their tickets, the smallest first. The first has rank 1, the next rank 2, and so on.",
      "4  As many cases as were to be drawn from the group are the sample, from rank 1 on. The next ones are its spares, in that order.",
    ],
    ...byTicket,
  },
  simpleRandom: {
    rules: [
      ...keyAndTicket,
      "3  All cases of the list are put in order of their tickets, the smallest first. The first has rank 1, the next rank 2, and so on.",
      "4  As many cases as were to be drawn are the sample, from rank 1 on. The next ones are the spares, in that order.",
    ],
    ...byTicket,
  },
  systematic: {
    rules: [
      "1  The cases of each group are counted in the order of the list, the first as place 1. N are in the list, n are to be drawn.",
      "2  The ticket of a group is the SHA-256 of the seed, the word systematic and the name of the group, a comma after each of the first two.",
      "3  Its first 13 signs are a hexadecimal number. Divided by 16 to the power of 13 it is the start U, from 0 to less than 1.",
      "4  The places drawn are U × N/n, (U + 1) × N/n, and so on to (U + n − 1) × N/n, each rounded down, and 1 added.",
      "5  Audit frame keeps keys and groups in the order of the list. Order of the list is the SHA-256 of all its keys, a line feed after each.",
      "6  Each case had the same chance. Estimates take it that the order of the list has nothing to do with the answers. There are no spares.",
    ],
    command: `printf '%s,systematic,%s' "$SEED" "$GROUP" | sha256sum`,
    note: "The command gives the ticket of one group: put the seed for $SEED and the name for $GROUP; nothing where there are no groups.",
  },
};

import type { SharedOut } from "./set-up";

/** A way of sharing out: its name in a list, what it means, and how it stands before the numbers it gives. */
interface SharedOutWords {
  readonly word: string;
  readonly meaning: string;
  readonly drawn: string;
}

const WORDS: Readonly<Record<SharedOut, SharedOutWords>> = {
  equal: {
    word: "Equally",
    meaning: "The same number from each group, so that a small group is seen as closely as a large one.",
    drawn: "Drawn equally from the groups",
  },
  proportional: {
    word: "In proportion to size",
    meaning: "Every case has the same chance. It says most about all cases together.",
    drawn: "Drawn in proportion to the groups",
  },
  neyman: {
    word: "More where results vary",
    meaning: "More from a large group and from one where you expect mixed results.",
    drawn: "Drawn with more where results vary",
  },
  power: {
    word: "Between equal and in proportion",
    meaning: "A small group gives more than its share, and still less than a large one.",
    drawn: "Drawn between equally and in proportion",
  },
  stated: {
    word: "My own numbers",
    meaning: "Type how many to draw from each group. 0 leaves a group out on purpose.",
    drawn: "Drawn by your own numbers",
  },
};

export const SHARED_OUT: readonly SharedOut[] = ["equal", "proportional", "neyman", "power", "stated"];

export function sharedOutWords(way: SharedOut): SharedOutWords {
  return WORDS[way];
}

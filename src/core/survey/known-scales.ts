import { foldedWord } from "../scoring/mark-meaning";

/** Options that belong together, such as "Strongly agree" and "Agree": what they have in common, in words. */
export interface ScaleGroup {
  readonly name: string;
  readonly options: readonly string[];
}

/** A scale whose order everybody knows, best or most first, with its two sides. */
interface KnownScale {
  readonly options: readonly string[];
  readonly sides: readonly ScaleGroup[];
}

function scale(
  name: readonly [string, string],
  above: readonly string[],
  between: readonly string[],
  below: readonly string[],
): KnownScale {
  return {
    options: [...above, ...between, ...below],
    sides: [
      { name: name[0], options: above },
      { name: name[1], options: below },
    ],
  };
}

const neither = ["Neither", "Neutral", "No opinion"];

const scales: readonly KnownScale[] = [
  scale(
    ["Agree", "Disagree"],
    ["Strongly agree", "Completely agree", "Agree", "Somewhat agree", "Slightly agree", "Tend to agree"],
    ["Neither agree nor disagree", "Neither agree or disagree", ...neither],
    [
      "Tend to disagree",
      "Slightly disagree",
      "Somewhat disagree",
      "Disagree",
      "Completely disagree",
      "Strongly disagree",
    ],
  ),
  scale(
    ["Satisfied", "Dissatisfied"],
    ["Very satisfied", "Satisfied", "Fairly satisfied", "Somewhat satisfied"],
    ["Neither satisfied nor dissatisfied", ...neither],
    ["Somewhat dissatisfied", "Fairly dissatisfied", "Dissatisfied", "Very dissatisfied"],
  ),
  scale(
    ["Confident", "Not confident"],
    [
      "Extremely confident",
      "Very confident",
      "Confident",
      "Fairly confident",
      "Quite confident",
      "Somewhat confident",
    ],
    neither,
    ["Not so confident", "Not very confident", "Not confident", "Not at all confident"],
  ),
  scale(
    ["Good", "Poor"],
    ["Outstanding", "Excellent", "Very good", "Good"],
    ["Satisfactory", "Fair", "Average", "Adequate", "Neither good nor poor"],
    ["Requires improvement", "Poor", "Inadequate", "Very poor"],
  ),
  scale(
    ["Likely", "Unlikely"],
    ["Very likely", "Likely", "Fairly likely", "Somewhat likely"],
    ["Neither likely nor unlikely", ...neither],
    ["Somewhat unlikely", "Fairly unlikely", "Unlikely", "Very unlikely"],
  ),
  scale(
    ["Helpful", "Not helpful"],
    ["Extremely helpful", "Very helpful", "Helpful", "Fairly helpful", "Somewhat helpful"],
    neither,
    ["Not so helpful", "Not very helpful", "Not helpful", "Not at all helpful"],
  ),
  scale(
    ["Easy", "Difficult"],
    ["Very easy", "Easy", "Fairly easy"],
    ["Neither easy nor difficult", ...neither],
    ["Fairly difficult", "Difficult", "Very difficult"],
  ),
  scale(
    ["Always or often", "Rarely or never"],
    ["Always", "Usually", "Very often", "Often", "Most of the time", "Frequently"],
    ["Sometimes", "Occasionally"],
    ["Rarely", "Seldom", "Hardly ever", "Never"],
  ),
];

/** Answers that stand outside every scale, and after it. */
const outside = [
  "not sure",
  "don't know",
  "don’t know",
  "unsure",
  "not applicable",
  "n/a",
  "prefer not to say",
];

const isOutside = (option: string) => outside.includes(foldedWord(option));

/**
 * The scale that some options are of: at least two of them, and the others stand outside every scale ("Not sure").
 * null where they are of none.
 */
function scaleOf(options: readonly string[]): KnownScale | null {
  const inside = options.filter((option) => !isOutside(option));
  if (inside.length < 2) return null;
  const found = scales.find(({ options: known }) => {
    const words = known.map(foldedWord);
    return inside.every((option) => words.includes(foldedWord(option)));
  });
  return found ?? null;
}

/**
 * Options in the order of their scale, whole numbers up to 10 among these, "Not sure" and the like last; null where they are of no scale that everybody knows.
 * Checked by: test/core/survey/known-scales.test.ts
 */
export function scaleOrder(options: readonly string[]): readonly string[] | null {
  const inside = options.filter((option) => !isOutside(option));
  if (inside.length > 1 && inside.every((option) => /^(10|\d)$/.test(option)))
    return [...inside.sort((a, b) => Number(a) - Number(b)), ...options.filter(isOutside)];
  const scale = scaleOf(options);
  if (scale === null) return null;
  const words = scale.options.map(foldedWord);
  const place = (option: string) => (isOutside(option) ? words.length : words.indexOf(foldedWord(option)));
  return [...options].sort((a, b) => place(a) - place(b));
}

/** The two sides of the scale that the options are of, each with those of them that belong to it; none without a scale. */
export function scaleSides(options: readonly string[]): readonly ScaleGroup[] {
  const scale = scaleOf(options);
  return (scale?.sides ?? []).flatMap(({ name, options: side }) => {
    const words = side.map(foldedWord);
    const own = options.filter((option) => words.includes(foldedWord(option)));
    return own.length > 1 ? [{ name, options: own }] : [];
  });
}

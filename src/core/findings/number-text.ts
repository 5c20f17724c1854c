const smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const smallPlaces = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** A whole number with commas at the thousands: "2,471". */
export function wholeNumberText(count: number): string {
  return Math.round(count)
    .toFixed(0)
    .replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number of things: "1 case", "2,471 cases". */
export function countedText(count: number, one: string, many: string): string {
  return `${wholeNumberText(count)} ${count === 1 ? one : many}`;
}

/** A number in words up to ten, "none" for 0, in figures above. */
export function numberInWords(count: number): string {
  return smallNumbers[count] ?? wholeNumberText(count);
}

/** A place in an order, in words up to ten: "third", "11th", "22nd". */
export function ordinalInWords(place: number): string {
  const word = smallPlaces[place];
  if (word !== undefined) return word;
  const ending = ["th", "st", "nd", "rd"][place % 10] ?? "th";
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  return `${wholeNumberText(place)}${isTeen ? "th" : ending}`;
}

/**
 * An estimated number of cases, no finer than it is known: three significant figures, and never parts of a case.
 * @example roughNumberText(2122.65) // => "2,120"
 */
export function roughNumberText(estimate: number): string {
  const digits = estimate < 1 ? 1 : Math.floor(Math.log10(estimate)) + 1;
  const unit = 10 ** Math.max(0, digits - 3);
  return wholeNumberText(Math.floor(estimate / unit + 0.5) * unit);
}

/** Words in a row: "1", "1 and 3", "1, 3 and 5". "" for none. */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

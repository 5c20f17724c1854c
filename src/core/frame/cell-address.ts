/** "A" for 1, "Z" for 26, "AA" for 27. Columns are counted from 1; anything below gives "". */
export function columnLetters(position: number): string {
  let letters = "";
  for (let rest = Math.floor(position); rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C17" for column 3, row 17. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

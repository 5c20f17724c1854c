/**
 * Column widths, between a file's count of characters and the points of Office.js.
 * A file counts digits of the workbook's first font and includes five pixels of margin; with w the file's width and m
 * the widest digit in pixels, a column is trunc((256 w + trunc(128 / m)) / 256 · m) pixels wide.
 * Source: ECMA-376 part 1, 18.3.1.13 (col). A pixel is 0.75 points, as everywhere at 96 dots per inch.
 * Checked by: test/simulator/xlsx/column-width.test.ts (8.43 characters of Calibri 11 are 64 pixels, 48 points).
 */

const pointsPerPixel = 0.75;

/** The widest digit, in pixels, of Arial 10, the first font of every workbook that we write. */
export const arialDigitWidth = 7;

/**
 * The widest digit of a font in pixels at 96 dots per inch. Digits of Calibri are 0.507 of the size, those of Arial
 * and most other fonts about 0.556; Excel measures the real font, so that an unusual one may differ by a pixel.
 */
export function digitWidth(fontName: string, fontSize: number): number {
  const share = /calibri/i.test(fontName) ? 0.507 : /narrow/i.test(fontName) ? 0.49 : 0.556;
  return Math.max(1, Math.round(((fontSize * 4) / 3) * share - 0.001));
}

/** Points of a file's width; whole pixels, so a multiple of 0.75. */
export function pointsOfFileWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * pointsPerPixel;
}

/** A file's width of points, rounded to whole pixels as Excel does. */
export function fileWidthOfPoints(points: number, digit: number): number {
  return Math.trunc((Math.round(points / pointsPerPixel) / digit) * 256) / 256;
}

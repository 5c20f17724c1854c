/** Widths of the marks at the ends and at the estimate, in points of per cent. */
const endWidth = 0.5;
const centreWidth = 1;

/**
 * An estimate with its interval as stacked segments: offset, low end, body, centre, body, high end, in points of per cent;
 * their sum is the upper limit. Segments are shortened so that the ends and the middle lie on the true values.
 */
export function whiskerSegments(low: number, middle: number, high: number): readonly number[] {
  const borders = [
    low,
    low + endWidth,
    middle - centreWidth / 2,
    middle + centreWidth / 2,
    high - endWidth,
    high,
  ];
  let last = low;
  const rising = borders.map((border) => {
    last = Math.max(last, Math.min(high, border));
    return last;
  });
  return [low, ...rising.slice(1).map((border, index) => border - (rising[index] ?? 0))].map(hundredths);
}

/** Rounded to hundredths of a point, so that no digit of the computing shows. */
export function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

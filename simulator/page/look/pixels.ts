/** The model counts in points, a screen in pixels of 1/96 inch. */
export const pixels = (points: number): number => (points * 4) / 3;

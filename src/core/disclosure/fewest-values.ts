/** So many whole-number values must remain for a hidden count. */
export const FEWEST_VALUES = 3;

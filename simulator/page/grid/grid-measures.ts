/** In pixels: the column of row numbers and the row of column letters. */
export const rowHeaderWidth = 48;
export const columnHeaderHeight = 24;

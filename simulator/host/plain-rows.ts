import type { Cell, CellFormat, CellValue } from "./model";

/** A block of cells without formulas, column by column: every column as long as the others. Counted from 0. */
export interface PlainBlock {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly PlainColumn[];
}

export interface PlainColumn {
  readonly values: readonly CellValue[];
  /** Of all its cells. */
  readonly format?: CellFormat;
}

type Row = Map<number, Cell>;

/**
 * The rows of a sheet whose cells are mostly one large block, for lists of a million rows: the block is kept by
 * columns, which takes a tenth of the memory of a map for each row. To whoever asks it is a map like any other. A row
 * of the block that is changed is kept as a map of its own from then on; blank cells of the block are absent, as the
 * model has it.
 */
export class PlainRows implements Map<number, Row> {
  readonly [Symbol.toStringTag] = "PlainRows";
  private readonly own = new Map<number, Row>();
  private readonly gone = new Set<number>();
  private readonly rowsOfBlock: number;

  constructor(private readonly block: PlainBlock) {
    this.rowsOfBlock = block.columns[0]?.values.length ?? 0;
    if (block.columns.some(({ values }) => values.length !== this.rowsOfBlock))
      throw new RangeError("the columns of a plain block are equally long");
  }

  get size(): number {
    let size = this.own.size;
    for (const row of this.blockRows()) if (!this.own.has(row)) size += 1;
    return size;
  }

  has(row: number): boolean {
    return this.own.has(row) || this.isOfBlock(row);
  }

  get(row: number): Row | undefined {
    const own = this.own.get(row);
    if (own) return own;
    return this.isOfBlock(row) ? new PlainRow(this, row) : undefined;
  }

  set(row: number, cells: Row): this {
    this.own.set(row, cells);
    return this;
  }

  delete(row: number): boolean {
    const was = this.has(row);
    this.own.delete(row);
    if (this.isOfBlock(row)) this.gone.add(row);
    return was;
  }

  clear(): void {
    this.own.clear();
    for (const row of this.blockRows()) this.gone.add(row);
  }

  forEach(visit: (cells: Row, row: number, rows: Map<number, Row>) => void): void {
    for (const [row, cells] of this.entries()) visit(cells, row, this);
  }

  *keys(): Generator<number, undefined, unknown> {
    yield* this.own.keys();
    for (const row of this.blockRows()) if (!this.own.has(row)) yield row;
    return undefined;
  }

  *values(): Generator<Row, undefined, unknown> {
    for (const [, cells] of this.entries()) yield cells;
    return undefined;
  }

  *entries(): Generator<[number, Row], undefined, unknown> {
    for (const row of this.keys()) {
      const cells = this.get(row);
      if (cells) yield [row, cells];
    }
    return undefined;
  }

  [Symbol.iterator](): Generator<[number, Row], undefined, unknown> {
    return this.entries();
  }

  /** The cell of a row and column, without a map for the row. */
  cell(row: number, column: number): Cell | undefined {
    const own = this.own.get(row);
    if (own) return own.get(column);
    return this.isOfBlock(row) ? this.cellOfBlock(row, column) : undefined;
  }

  /** A row as it is kept once it was changed; undefined while it stands as in the block. */
  changed(row: number): Row | undefined {
    return this.own.get(row);
  }

  /** The row as a map of its own, from now on. */
  toBeChanged(row: number): Row {
    const own = this.own.get(row) ?? new Map(this.cellsOfBlock(row));
    this.own.set(row, own);
    return own;
  }

  cellOfBlock(row: number, column: number): Cell | undefined {
    const { top, left, columns } = this.block;
    const kept = columns[column - left];
    const value = kept?.values[row - top] ?? "";
    if (kept === undefined || (value === "" && kept.format === undefined)) return undefined;
    return kept.format === undefined ? { value } : { value, format: kept.format };
  }

  *cellsOfBlock(row: number): Generator<[number, Cell], undefined, unknown> {
    const { left, columns } = this.block;
    for (let column = left; column < left + columns.length; column += 1) {
      const cell = this.cellOfBlock(row, column);
      if (cell) yield [column, cell];
    }
    return undefined;
  }

  private isOfBlock(row: number): boolean {
    const { top } = this.block;
    return row >= top && row < top + this.rowsOfBlock && !this.gone.has(row);
  }

  private *blockRows(): Generator<number, undefined, unknown> {
    const { top } = this.block;
    for (let row = top; row < top + this.rowsOfBlock; row += 1) if (!this.gone.has(row)) yield row;
    return undefined;
  }
}

/** One row of the block, as a map. */
class PlainRow implements Map<number, Cell> {
  readonly [Symbol.toStringTag] = "PlainRow";

  constructor(
    private readonly rows: PlainRows,
    private readonly row: number,
  ) {}

  get size(): number {
    return [...this.keys()].length;
  }

  has(column: number): boolean {
    return this.get(column) !== undefined;
  }

  get(column: number): Cell | undefined {
    const own = this.rows.changed(this.row);
    return own ? own.get(column) : this.rows.cellOfBlock(this.row, column);
  }

  set(column: number, cell: Cell): this {
    this.rows.toBeChanged(this.row).set(column, cell);
    return this;
  }

  delete(column: number): boolean {
    return this.rows.toBeChanged(this.row).delete(column);
  }

  clear(): void {
    this.rows.toBeChanged(this.row).clear();
  }

  forEach(visit: (cell: Cell, column: number, cells: Map<number, Cell>) => void): void {
    for (const [column, cell] of this.entries()) visit(cell, column, this);
  }

  *keys(): Generator<number, undefined, unknown> {
    for (const [column] of this.entries()) yield column;
    return undefined;
  }

  *values(): Generator<Cell, undefined, unknown> {
    for (const [, cell] of this.entries()) yield cell;
    return undefined;
  }

  *entries(): Generator<[number, Cell], undefined, unknown> {
    const own = this.rows.changed(this.row);
    yield* own ? own.entries() : this.rows.cellsOfBlock(this.row);
    return undefined;
  }

  [Symbol.iterator](): Generator<[number, Cell], undefined, unknown> {
    return this.entries();
  }
}

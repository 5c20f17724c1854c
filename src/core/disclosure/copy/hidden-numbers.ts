import type { ProtectedFigures, ShownCount, ShownRow, ShownTable } from "../protected-figures";

/** How many numbers of a copy are hidden: each "c", and each number of a table or list that is left out as a whole counts as one. */
export function hiddenNumbers({
  columns,
  criteria,
  answers,
  goodPractice,
  toImprove,
}: ProtectedFigures): number {
  const hidden = (counts: readonly ShownCount[]): number => counts.filter((count) => count === null).length;
  const ofList = (list: readonly { readonly cases: ShownCount }[] | null): number =>
    list === null ? 1 : hidden(list.map(({ cases }) => cases));
  const ofRow = ({ headline, applicable }: ShownRow): number => hidden([headline, applicable]);
  const ofTable = (table: ShownTable): number =>
    table === null ? 1 : table.rows.reduce((sum, row) => sum + ofRow(row), 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return sum([
    ...columns.map(({ cases }) => (cases === null ? 1 : hidden(cases))),
    ...criteria.map(({ all, byStratum, byColumn, reasons }) =>
      sum([ofRow(all), ofTable(byStratum), ...byColumn.map(ofTable), ofList(reasons)]),
    ),
    ...answers.map(({ options }) => ofList(options)),
    ofList(goodPractice),
    ofList(toImprove),
  ]);
}

/** Whether every result over all cases is hidden. */
export function isAllHidden({ criteria }: Pick<ProtectedFigures, "criteria">): boolean {
  return criteria.length > 0 && criteria.every(({ all }) => all.headline === null || all.applicable === null);
}

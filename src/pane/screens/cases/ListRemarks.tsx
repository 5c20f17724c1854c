import type { ReactElement } from "react";
import { cellAddress } from "../../../core/frame/cell-address";
import type { FoundList } from "../../../core/frame/found-list";
import { Remark } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { capitalised, counted, numberText, rowsText } from "../../words/sentence-words";

/** What is worth knowing of a list before its columns are chosen: what was not taken as part of it, and odd rows in it. */
export function ListRemarks(props: {
  readonly list: FoundList;
  /** Rows hidden by a filter or by hand. */
  readonly hiddenRows: number;
  /** Sub-headings are told of, or left out, among all rows already. */
  readonly subHeadingsTold?: boolean;
}): ReactElement {
  const { place, rowBelow = null, subHeadings = [] } = props.list;
  const [firstHeading] = subHeadings;
  const show = (row: number): ReactElement => (
    <ShowButton
      label={`Show row ${numberText(row)}`}
      place={{ sheet: place.sheet, address: cellAddress(place.firstColumn, row) }}
    />
  );
  return (
    <>
      {props.hiddenRows > 0 ? (
        <Remark tone="warning">
          {counted(props.hiddenRows, "row is", "rows are")} hidden by a filter or by hand.{" "}
          {props.hiddenRows === 1 ? "It counts" : "They count"} too.
        </Remark>
      ) : null}
      {rowBelow === null ? null : (
        <Remark tone="info" actions={show(rowBelow)}>
          The list ends in row {numberText(place.lastRow)}. What stands from row {numberText(rowBelow)} on is
          not taken as part of it.
        </Remark>
      )}
      {firstHeading === undefined || props.subHeadingsTold === true ? null : (
        <Remark tone="warning" actions={show(firstHeading)}>
          {capitalised(rowsText(subHeadings))}{" "}
          {subHeadings.length === 1 ? "looks like a sub-heading" : "look like sub-headings"}, not like{" "}
          {subHeadings.length === 1 ? "a case" : "cases"}. In the list{" "}
          {subHeadings.length === 1 ? "it counts as a case" : "they count as cases"}.
        </Remark>
      )}
    </>
  );
}

import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";

/** A row that opens a screen: its name, what stands there now, and an arrow. */
export function RowLink(props: {
  readonly name: string;
  readonly now?: string;
  readonly press: () => void;
}): ReactElement {
  return (
    <button type="button" className="row-link" onClick={props.press}>
      <span className="row-link-name">{props.name}</span>
      <span className="row-link-now">{props.now}</span>
      <ChevronRightRegular aria-hidden="true" />
    </button>
  );
}

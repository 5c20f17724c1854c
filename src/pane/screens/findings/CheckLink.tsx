import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../pane-context";

/** The way to the checker of percentages. */
export function CheckLink(): ReactElement {
  const { dispatch } = usePane();
  return (
    <p>
      <Link
        className="text-link"
        onClick={() => dispatch({ action: "opened", view: { screen: "checkPercentage" } })}
      >
        Check a percentage, or a whole report
      </Link>
    </p>
  );
}

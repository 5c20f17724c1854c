import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SharePreview } from "../../../tasks/share-results";
import { usePane } from "../../pane-context";
import { momentText } from "../../words/moment-text";
import { CheckRow } from "./CheckRow";

/** Whether the findings that would leave say what the scores say. */
export function FindingsRow({ preview }: { readonly preview: SharePreview }): ReactElement {
  const { dispatch } = usePane();
  const { findingsMadeAt, changes, obstacles } = preview;
  const link = (label: string): ReactElement => (
    <p>
      <Link
        className="text-link"
        onClick={() => dispatch({ action: "opened", view: { screen: "findings" } })}
      >
        {label}
      </Link>
    </p>
  );
  if (findingsMadeAt === null)
    return (
      <CheckRow state="open" title="The findings are not made yet">
        <p className="hint">The copy says what stands on Audit findings.</p>
        {link("Make the findings")}
      </CheckRow>
    );
  if (obstacles.some(({ kind }) => kind === "findingsOutOfDate"))
    return (
      <CheckRow state="open" title="The findings are out of date">
        <p className="hint">Something has changed since they were made on {momentText(findingsMadeAt)}.</p>
        {link("Make the findings again")}
      </CheckRow>
    );
  return changes === null ? (
    <CheckRow state="warning" title="It can’t be told whether the findings are up to date">
      <p className="hint">Made on {momentText(findingsMadeAt)}.</p>
      {link("Look at the findings")}
    </CheckRow>
  ) : (
    <CheckRow state="done" title="Findings are up to date">
      <p className="hint">Made on {momentText(findingsMadeAt)}.</p>
    </CheckRow>
  );
}

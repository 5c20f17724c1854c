import { Button, Link } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import type { ReactElement } from "react";
import type { CellPlace } from "../../core/cell-place";
import { usePane } from "../pane-context";

interface ShowButtonProps {
  readonly place: CellPlace;
  readonly label: string;
  /** What is shown, where the label alone does not say. */
  readonly of?: string;
  /** As a button in a message, or as a link in a line. */
  readonly as?: "button" | "link";
}

/** Selects a cell in the workbook; the focus stays in the pane. */
export function ShowButton({ place, label, of, as = "link" }: ShowButtonProps): ReactElement {
  const { commands } = usePane();
  const press = (): void => void commands.show(place);
  const name = of === undefined ? {} : { "aria-label": `${label} ${of}` };
  return as === "button" ? (
    <Button className="compact" icon={<TargetRegular />} onClick={press} {...name}>
      {label}
    </Button>
  ) : (
    <Link className="text-link" onClick={press} {...name}>
      <TargetRegular aria-hidden="true" />
      {label}
    </Link>
  );
}

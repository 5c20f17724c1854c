import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";

/** An arrow beside the heading, to the case before or after. */
export function CaseArrow(props: {
  readonly to: "before" | "after";
  readonly press: (() => void) | null;
}): ReactElement {
  const { to, press } = props;
  return (
    <Button
      icon={to === "before" ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      aria-label={to === "before" ? "Previous case" : "Next case"}
      disabledFocusable={press === null}
      onClick={() => press?.()}
    />
  );
}

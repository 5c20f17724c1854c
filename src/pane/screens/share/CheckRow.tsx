import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";

/** In order; to be settled before a copy can be made; to be borne in mind. */
export type CheckState = "done" | "open" | "warning";

const SIGNS: Readonly<Record<CheckState, { tone: string; word: string; sign: ReactElement }>> = {
  done: { tone: "success", word: "In order: ", sign: <CheckmarkCircleFilled /> },
  open: { tone: "error", word: "To be settled: ", sign: <ErrorCircleFilled /> },
  warning: { tone: "warning", word: "Bear in mind: ", sign: <WarningFilled /> },
};

interface CheckRowProps {
  readonly state: CheckState;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A line of the check list: a shape and a word besides the colour, what was found, and the way to settle it. */
export function CheckRow({ state, title, children }: CheckRowProps): ReactElement {
  const { tone, word, sign } = SIGNS[state];
  return (
    <li className={`remark remark-${tone} check`}>
      <span className="message-sign" aria-hidden="true">
        {sign}
      </span>
      <div className="check-body">
        <h2>
          <span className="unseen">{word}</span>
          {title}
        </h2>
        {children}
      </div>
    </li>
  );
}

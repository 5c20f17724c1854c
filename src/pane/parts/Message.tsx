import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";

export type MessageTone = "success" | "warning" | "error" | "info";

const SIGNS: Readonly<Record<MessageTone, ReactElement>> = {
  success: <CheckmarkCircleFilled />,
  warning: <WarningFilled />,
  error: <ErrorCircleFilled />,
  info: <InfoRegular />,
};

const TONE_WORDS: Readonly<Record<MessageTone, string>> = {
  success: "Done: ",
  warning: "Warning: ",
  error: "Error: ",
  info: "",
};

interface MessageProps {
  readonly tone: MessageTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** At most two. */
  readonly actions?: ReactNode;
  /** A message that was there from the start is not announced again. */
  readonly announced?: boolean;
  /** By which it is found again. */
  readonly className?: string;
}

/** A message in a box of its own: a shape and a word besides the colour. Errors are announced at once. */
export function Message(props: MessageProps): ReactElement {
  const role = props.announced === false ? undefined : props.tone === "error" ? "alert" : "status";
  return (
    <div className={`message message-${props.tone} ${props.className ?? ""}`.trimEnd()} role={role}>
      <span className="message-sign" aria-hidden="true">
        {SIGNS[props.tone]}
      </span>
      <div className="message-body">
        {props.title === undefined ? null : (
          <p className="message-title">
            <span className="unseen">{TONE_WORDS[props.tone]}</span>
            {props.title}
          </p>
        )}
        {props.children}
        {(props.actions ?? null) === null ? null : <div className="message-actions">{props.actions}</div>}
      </div>
    </div>
  );
}

/** A line with its sign, without a box: something to bear in mind. */
export function Remark(props: {
  readonly tone: MessageTone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <div className={`remark remark-${props.tone}`}>
      <span className="message-sign" aria-hidden="true">
        {SIGNS[props.tone]}
      </span>
      <div>
        <p>{props.children}</p>
        {(props.actions ?? null) === null ? null : <div className="remark-actions">{props.actions}</div>}
      </div>
    </div>
  );
}

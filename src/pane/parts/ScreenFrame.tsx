import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { usePane } from "../pane-context";
import { FailedSign, RunningSign, waitsForTheCell } from "./TaskSigns";

export interface FooterButton {
  readonly label: string;
  readonly icon?: ReactElement;
  readonly press: () => void;
  /** Why it can't be pressed now. It stays in reach of the keyboard, and the sentence stands above it. */
  readonly refused?: string | null;
}

interface ScreenFrameProps {
  readonly heading: string;
  readonly lead?: ReactNode;
  /** What the primary button will do, or what is missing. */
  readonly sentence?: ReactNode;
  readonly primary?: FooterButton | null;
  readonly secondary?: FooterButton | null;
  readonly children?: ReactNode;
}

/** A screen: one heading, its content, and the next step in sight below. */
export function ScreenFrame(props: ScreenFrameProps): ReactElement {
  const { task, handled } = usePane().state;
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(handled);
  useEffect(() => {
    if (takesFocus.current) heading.current?.focus();
    window.scrollTo?.(0, 0);
  }, []);
  const waiting = task.kind === "failed" && waitsForTheCell(task);
  const refused = props.primary?.refused ?? null;
  const hasFooter = props.primary != null || props.secondary != null || props.sentence != null;
  return (
    <>
      <main className="screen">
        <h1 ref={heading} tabIndex={-1}>
          {props.heading}
        </h1>
        {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
        {task.kind === "failed" ? <FailedSign task={task} /> : null}
        {task.kind === "running" ? <RunningSign key={task.token} task={task} /> : null}
        <div className="screen-body" inert={waiting}>
          {props.children}
        </div>
      </main>
      {hasFooter ? (
        <footer className="foot">
          {refused !== null || props.sentence != null ? (
            <p className="foot-sentence" role="status">
              {refused ?? props.sentence}
            </p>
          ) : null}
          <div className="foot-buttons">
            {props.primary == null ? null : <FootButton button={props.primary} primary />}
            {props.secondary == null ? null : <FootButton button={props.secondary} primary={false} />}
          </div>
        </footer>
      ) : null}
    </>
  );
}

function FootButton({
  button,
  primary,
}: {
  readonly button: FooterButton;
  readonly primary: boolean;
}): ReactElement {
  const refused = button.refused != null;
  return (
    <Button
      appearance={primary ? "primary" : "secondary"}
      className={primary ? "foot-primary" : "foot-secondary"}
      disabledFocusable={refused}
      {...(button.icon === undefined ? {} : { icon: button.icon })}
      onClick={() => {
        if (!refused) button.press();
      }}
    >
      {button.label}
    </Button>
  );
}

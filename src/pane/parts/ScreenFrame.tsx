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
  readonly heading: ReactNode;
  /** What stands left and right of the heading. */
  readonly beside?: readonly [before: ReactNode, after: ReactNode];
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
    document.documentElement.scrollTop = 0;
  }, []);
  const waiting = task.kind === "failed" && waitsForTheCell(task);
  const refused = props.primary?.refused ?? null;
  const { primary = null, secondary = null, sentence = null } = props;
  const said = refused ?? sentence;
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {props.heading}
    </h1>
  );
  return (
    <>
      <main className="screen">
        {props.beside === undefined ? (
          title
        ) : (
          <div className="heading-row">
            {props.beside[0]}
            {title}
            {props.beside[1]}
          </div>
        )}
        {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
        {task.kind === "failed" ? <FailedSign task={task} /> : null}
        {task.kind === "running" ? <RunningSign key={task.token} task={task} /> : null}
        <div className="screen-body" inert={waiting}>
          {props.children}
        </div>
      </main>
      {primary !== null || secondary !== null || said !== null ? (
        <footer className="foot">
          {said === null ? null : (
            <p className="foot-sentence" role="status">
              {said}
            </p>
          )}
          <div className="foot-buttons">
            {primary === null ? null : <FootButton button={primary} primary />}
            {secondary === null ? null : <FootButton button={secondary} primary={false} />}
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
  const refused = (button.refused ?? null) !== null;
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

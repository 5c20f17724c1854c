import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

interface AskDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The safe answer comes first and has the focus. */
  readonly no: string;
  readonly yes: string;
  /** Why yes can't be said yet. */
  readonly refused?: string | null;
  readonly answered: (yes: boolean) => void;
}

/** A question that must be answered before anything else: the browser's own modal dialog, so that the focus stays in it. */
export function AskDialog(props: AskDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    // Very old web views know the element without its modal way; there it is shown in its place.
    if (typeof element.showModal === "function") element.showModal();
    else element.setAttribute("open", "");
  }, []);
  const refused = props.refused ?? null;
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault();
        props.answered(false);
      }}
    >
      <h2 id="ask-title">{props.title}</h2>
      {props.children}
      {refused === null ? null : (
        <p className="hint" role="status">
          {refused}
        </p>
      )}
      <div className="foot-buttons">
        <Button className="foot-secondary" onClick={() => props.answered(false)}>
          {props.no}
        </Button>
        <Button
          className="foot-primary"
          disabledFocusable={refused !== null}
          onClick={() => {
            if (refused === null) props.answered(true);
          }}
        >
          {props.yes}
        </Button>
      </div>
    </dialog>
  );
}

import type { ValidationState } from "../../host/model";
import { ChoiceList } from "./ChoiceList";

export interface ActiveCellExtrasProps {
  readonly validation: ValidationState | null;
  readonly choices: readonly string[] | null;
  readonly isOpen: boolean;
  readonly current: string;
  readonly toggle: () => void;
  readonly choose: (choice: string) => void;
  readonly close: () => void;
  readonly left: () => void;
}

/** What hangs on the active cell: the arrow of its dropdown, the open list, and its input message. */
export function ActiveCellExtras(props: ActiveCellExtrasProps) {
  const { validation, choices, isOpen } = props;
  const list = validation?.rule["list"] as { inCellDropDown?: boolean } | undefined;
  const prompt = validation?.prompt?.showPrompt ? validation.prompt : null;
  return (
    <>
      {choices && list?.inCellDropDown !== false && (
        <button
          type="button"
          className="choice-arrow"
          tabIndex={-1}
          aria-label="Show the list"
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            props.toggle();
          }}
        >
          ▾
        </button>
      )}
      {choices && isOpen && (
        <ChoiceList
          choices={choices}
          current={props.current}
          label="Choices for this cell"
          place={{ top: "100%", left: 0 }}
          choose={props.choose}
          close={props.close}
          left={props.left}
        />
      )}
      {prompt && !isOpen && (
        <span className="input-message" role="note">
          {prompt.title && <strong>{prompt.title}</strong>}
          {prompt.message}
        </span>
      )}
    </>
  );
}

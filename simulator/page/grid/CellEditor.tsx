import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";

export interface CellEditorProps {
  readonly text: string;
  readonly label: string;
  /** Typing began with a letter, so that an arrow ends it; F2 leaves the arrows to the text. */
  readonly replacing: boolean;
  readonly change: (text: string) => void;
  readonly keep: (
    key: "Enter" | "Tab" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | null,
    back: boolean,
  ) => void;
  readonly abandon: () => void;
}

const endingKeys = ["Enter", "Tab", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;

/** The field in the active cell while it is edited. */
export function CellEditor({ text, label, replacing, change, keep, abandon }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const key = endingKeys.find((each) => each === event.key);
    if (event.key === "Escape") {
      event.preventDefault();
      abandon();
    } else if (key && !(event.altKey && key === "Enter") && (replacing || key === "Enter" || key === "Tab")) {
      event.preventDefault();
      keep(key, event.shiftKey);
    } else if (event.altKey && key === "Enter") {
      event.preventDefault();
      change(`${text}\n`);
    }
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={text}
      spellCheck={false}
      onChange={(event) => change(event.target.value)}
      onKeyDown={pressed}
    />
  );
}

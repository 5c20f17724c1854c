import { useEffect, useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent } from "react";

export interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly place: CSSProperties;
  readonly choose: (choice: string) => void;
  /** Back to the cell. */
  readonly close: () => void;
  /** The focus has gone elsewhere, and is left there. */
  readonly left: () => void;
}

/** The open dropdown of a cell with a list. */
export function ChoiceList({ choices, current, label, place, choose, close, left }: ChoiceListProps) {
  const [at, setAt] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: "nearest" }), [at]);
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const last = choices.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const begins = choices.findIndex((choice) => choice.toLowerCase().startsWith(event.key.toLowerCase()));
    const chosen = choices[at];
    if (event.key === "Tab" || event.key === "Escape") close();
    else if ((event.key === "Enter" || event.key === " ") && chosen !== undefined) choose(chosen);
    else if (target !== undefined) setAt(target);
    else if (event.key.length === 1 && begins !== -1) setAt(begins);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      className="choice-list"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`choice-${at}`}
      style={place}
      onKeyDown={pressed}
      onBlur={left}
    >
      {choices.map((choice, index) => (
        <div
          key={`${index} ${choice}`}
          id={`choice-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

import { useEffect, useRef } from "react";

/** What the keys of a case do; see the list of keys on its screen. */
export interface CaseKeys {
  readonly mark: (number: number) => void;
  readonly clear: () => void;
  readonly nextQuestion: () => void;
  readonly nextCase: () => void;
  readonly previousCase: () => void;
  readonly nextUnscored: () => void;
  readonly jump: () => void;
  readonly comment: () => void;
  readonly goodPractice: () => void;
  readonly toImprove: () => void;
}

/**
 * Keys have their meaning wherever the focus is in the pane, but not while something is typed. `letters` turns those off
 * that a person may type by mistake: numbers and single letters.
 */
export function useCaseKeys(keys: CaseKeys, letters: boolean): void {
  const now = useRef({ keys, letters });
  useEffect(() => {
    now.current = { keys, letters };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const act = meaningOf(event, now.current.keys, now.current.letters);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}

function meaningOf(event: KeyboardEvent, keys: CaseKeys, letters: boolean): (() => void) | null {
  const { target, key } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return null;
  const leaving = (act: () => void) => () => {
    // What is typed in a field is said when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    act();
  };
  if (event.altKey && key === "PageDown") return leaving(keys.nextCase);
  if (event.altKey && key === "PageUp") return leaving(keys.previousCase);
  const types = target.matches("input, select, textarea");
  // A line that is an answer ends with Enter; in a comment Enter begins a new line.
  const isLine = target.matches("input[data-part=mark]");
  // A ticked box is no place to type in.
  const isBox = target.matches("input[type=checkbox]");
  if (types && !isBox)
    return (event.ctrlKey || isLine) && key === "Enter" ? leaving(keys.nextQuestion) : null;
  if (event.altKey || event.ctrlKey || event.metaKey || target.closest("dialog, nav, .notices") !== null)
    return null;
  if (key === "Enter") {
    // Enter presses any other button or link that has the focus.
    const presses = target.closest("button:not(.marks button), a, summary") !== null;
    return presses ? null : keys.nextQuestion;
  }
  if (!letters) return null;
  if (/^[1-9]$/.test(key)) return () => keys.mark(Number(key));
  const single: Readonly<Record<string, () => void>> = {
    "0": keys.clear,
    delete: keys.clear,
    n: keys.nextUnscored,
    j: keys.jump,
    c: keys.comment,
    g: keys.goodPractice,
    i: keys.toImprove,
  };
  return single[key.toLowerCase()] ?? null;
}

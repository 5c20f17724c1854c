import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useRef, useState, type ReactElement } from "react";
import { usePane } from "../pane-context";
import type { PaneView } from "../pane-state";
import { wayBack } from "../stages";

const ENTRIES: readonly { readonly word: string; readonly view: PaneView }[] = [
  { word: "Overview", view: { screen: "overview" } },
  { word: "Settings", view: { screen: "settings" } },
  { word: "Copy a set-up", view: { screen: "setUpText" } },
  { word: "Check a percentage", view: { screen: "checkPercentage" } },
  { word: "About", view: { screen: "about" } },
];

/** The audit's name, or the way back from a screen of the second level, and what is not a stage. */
export function NameRow(): ReactElement {
  const { state, dispatch } = usePane();
  const back = wayBack(state.view);
  const name =
    (state.audit?.record ?? null) !== null || state.edited
      ? state.setUp.name
      : state.audit?.existingCases?.name;
  return (
    <header className="name-row">
      {back === null ? (
        <span className="name" title={name ?? ""}>
          {name !== undefined && name !== ""
            ? name
            : (state.audit?.sheetProblems.length ?? 0) > 0
              ? "Audit can’t be read"
              : "No audit yet"}
        </span>
      ) : (
        <>
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={`Back to ${back.word}`}
            onClick={() => dispatch({ action: "opened", view: back.view })}
          />
          <span className="name">{back.word}</span>
        </>
      )}
      <MoreScreens />
    </header>
  );
}

function MoreScreens(): ReactElement {
  const { dispatch } = usePane();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  return (
    <div
      className="more"
      role="presentation"
      ref={row}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        row.current?.querySelector("button")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label="More"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <ul className="more-list">
          {ENTRIES.map(({ word, view }) => (
            <li key={word}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  dispatch({ action: "opened", view });
                }}
              >
                {word}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

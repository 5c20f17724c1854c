import { FluentProvider } from "@fluentui/react-components";
import {
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { StageName } from "../tasks/recognised-audit";
import type { Tasks } from "../tasks/tasks";
import { paneCommands } from "./commands/commands";
import { CurrentScreen } from "./CurrentScreen";
import "./look/frame.css";
import "./look/strip.css";
import "./look/parts.css";
import "./look/tables.css";
import "./look/rules-and-groups.css";
import "./look/forced-colours.css";
import { PaneContext, type SaveFile } from "./pane-context";
import { firstState } from "./pane-state";
import { paneStore, type PaneStore } from "./pane-store";
import { paneTheme } from "./pane-theme";
import { NameRow } from "./parts/NameRow";
import { Notices } from "./parts/Notices";
import { StageStrip } from "./parts/StageStrip";
import { wayBack } from "./stages";
import { useDarkTheme } from "./use-dark-theme";

interface PaneProps {
  readonly tasks: Tasks;
  /** What Office says about its theme; null where it does not say. Asked again when the pane gets the focus. */
  readonly officeIsDark: () => boolean | null;
  /** The stage that a button of the ribbon asked for. */
  readonly opensOn?: StageName | null;
  /** Hands a file to the browser to be saved; the pane itself makes no address of it. */
  readonly saveFile?: SaveFile;
  /** Only for tests: a state to begin with. */
  readonly store?: PaneStore;
}

/** The whole task pane. It renders one state, and looks at the workbook on opening and whenever it gets the focus back. */
export function Pane({
  tasks,
  officeIsDark,
  opensOn = null,
  saveFile,
  store: given,
}: PaneProps): ReactElement {
  const [store] = useState(() => given ?? paneStore({ ...firstState, opensOn }));
  const commands = useMemo(() => paneCommands(tasks, store), [tasks, store]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const access = useMemo(
    () => ({ state, dispatch: store.dispatch, commands, saveFile: saveFile ?? null }),
    [state, store, commands, saveFile],
  );
  const dark = useDarkTheme(officeIsDark);

  useEffect(() => {
    if (store.state().audit === null) void commands.look();
    const look = (): void => void commands.lookAgain();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [commands, store]);

  const goBack = (event: KeyboardEvent): void => {
    const back = wayBack(state.view);
    if (event.key !== "Escape" || back === null || isField(event.target)) return;
    // In a question Esc is the answer no; the screen it was asked on stays.
    if (event.target instanceof Element && event.target.closest("dialog") !== null) return;
    store.dispatch({ action: "opened", view: back.view });
  };
  return (
    <FluentProvider theme={paneTheme(dark)}>
      <PaneContext value={access}>
        {/* Esc leaves a screen of the second level, wherever the focus is in it. */}
        <div className="pane" role="presentation" onKeyDown={goBack}>
          <button type="button" className="skip" onClick={() => document.querySelector("h1")?.focus()}>
            Skip to the screen
          </button>
          <div className="top">
            <NameRow />
            <StageStrip />
          </div>
          <Notices state={state} />
          <CurrentScreen />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

/** Something that Esc has a meaning of its own in: a text that is being typed, a list that is open. */
function isField(target: EventTarget): boolean {
  const fields = "input:not([type=checkbox]):not([type=radio]), select, textarea";
  return target instanceof HTMLElement && target.matches(fields);
}

import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { StageName } from "../../tasks/recognised-audit";
import { usePane } from "../pane-context";
import { screenPlace, stageState, stageView, STAGE_STATE_WORDS, STAGES } from "../stages";
import { StateSign } from "./StateSign";

/** The way through an audit: six stages, each always open. The disc says how far it is, the underline where I am. */
export function StageStrip(): ReactElement {
  const { state, dispatch } = usePane();
  const list = useRef<HTMLOListElement>(null);
  const current = screenPlace(state.view.screen).stage;
  const open = (stage: StageName): void => dispatch({ action: "opened", view: stageView(stage, state) });
  const at = STAGES.findIndex(({ stage }) => stage === current);

  const moveFocus = (event: KeyboardEvent<HTMLAnchorElement>, index: number): void => {
    const last = STAGES.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: Math.min(last, index + 1),
      ArrowLeft: Math.max(0, index - 1),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    const stage = STAGES[index]?.stage;
    if (next !== undefined) list.current?.querySelectorAll("a")[next]?.focus();
    else if (event.key === " " && stage !== undefined) open(stage);
    else return;
    event.preventDefault();
  };

  return (
    <nav className="strip" aria-label="Stages of the audit">
      <ol className="strip-stages" ref={list}>
        {STAGES.map(({ stage, word }, index) => (
          <li key={stage} className={`strip-stage strip-${stageState(stage, state)}`}>
            <a
              href={`#${stage}`}
              aria-current={stage === current ? "page" : undefined}
              aria-label={`${word}, stage ${index + 1} of ${STAGES.length}, ${STAGE_STATE_WORDS[stageState(stage, state)]}`}
              tabIndex={index === Math.max(0, at) ? 0 : -1}
              onKeyDown={(event) => moveFocus(event, index)}
              onClick={(event) => {
                event.preventDefault();
                open(stage);
              }}
            >
              <StateSign state={stageState(stage, state)} number={index + 1} />
              <span className="strip-word">{word}</span>
            </a>
          </li>
        ))}
      </ol>
      <NarrowStrip at={at} open={open} />
    </nav>
  );
}

/** Below 256 px the strip is one line with a fold of the six. */
function NarrowStrip(props: {
  readonly at: number;
  readonly open: (stage: StageName) => void;
}): ReactElement {
  const fold = useRef<HTMLDetailsElement>(null);
  const step = (by: number): ReactElement => {
    const next = STAGES[props.at + by];
    return (
      <button
        type="button"
        className="strip-step"
        aria-disabled={next === undefined}
        aria-label={next === undefined ? "No further stage" : next.word}
        onClick={() => {
          if (next !== undefined) props.open(next.stage);
        }}
      >
        {by < 0 ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      </button>
    );
  };
  return (
    <div className="strip-narrow">
      {step(-1)}
      <details ref={fold}>
        <summary>
          {props.at < 0 ? "Stages" : `${props.at + 1} of ${STAGES.length} · ${STAGES[props.at]?.word ?? ""}`}
          <ChevronDownRegular />
        </summary>
        <ol>
          {STAGES.map(({ stage, word }) => (
            <li key={stage}>
              <button
                type="button"
                onClick={() => {
                  if (fold.current !== null) fold.current.open = false;
                  props.open(stage);
                }}
              >
                {word}
              </button>
            </li>
          ))}
        </ol>
      </details>
      {step(1)}
    </div>
  );
}

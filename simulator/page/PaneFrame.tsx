import { useState } from "react";
import type { KeyboardEvent, PointerEvent, Ref } from "react";

export interface PaneFrameProps {
  readonly frame: Ref<HTMLIFrameElement>;
  /** Another number opens the pane anew. */
  readonly opening: number;
  readonly loaded: () => void;
  readonly reload: () => void;
}

/** Excel lets a task pane be from about 175 (at 200% zoom) to 500 pixels wide; it opens at 350. */
const [narrowest, usual, widest] = [175, 350, 500];
const held = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The real task pane, beside a bar with which its width is changed. */
export function PaneFrame({ frame, opening, loaded, reload }: PaneFrameProps) {
  const [width, setWidth] = useState(usual);
  const [dragged, setDragged] = useState(false);
  const pressed = (event: KeyboardEvent): void => {
    const widths: Record<string, number> = {
      ArrowLeft: width + 10,
      ArrowRight: width - 10,
      Home: narrowest,
      End: widest,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(held(wanted));
  };
  const moved = (event: PointerEvent): void => {
    if (dragged) setWidth(held(window.innerWidth - event.clientX));
  };
  return (
    <section className="pane-side" aria-label="Task pane">
      {/* A separator with a value is a control (ARIA 1.2): arrows and dragging change the pane's width. */}
      <div
        role="separator"
        className="splitter"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label="Width of the task pane"
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        onKeyDown={pressed}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={moved}
        onPointerUp={() => setDragged(false)}
      />
      <div className="pane" style={{ width }}>
        <header>
          <h2>Case Audit</h2>
          <button type="button" onClick={reload}>
            Open again
          </button>
        </header>
        <iframe
          key={opening}
          ref={frame}
          id="pane-frame"
          title="Case Audit task pane"
          src="../pane/pane.html"
          className={dragged ? "dragged" : ""}
          onLoad={loaded}
        />
      </div>
    </section>
  );
}

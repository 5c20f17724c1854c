import type { ReactElement } from "react";
import type { StageState } from "../../tasks/recognised-audit";

interface StateSignProps {
  readonly state: StageState;
  /** Stands in the disc of a stage that is not begun; without it the disc is empty. */
  readonly number?: number;
}

/** A state by its shape: a number in a ring, a half disc, a disc with a tick, a square with "!". Words stand beside it. */
export function StateSign({ state, number }: StateSignProps): ReactElement {
  return (
    <svg className={`sign sign-${state}`} viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      {state === "attention" ? (
        <>
          <rect className="sign-ground" x="1" y="1" width="20" height="20" rx="4" />
          <path className="sign-mark" d="M11 6v6M11 15v1.4" />
        </>
      ) : (
        <circle className="sign-ground" cx="11" cy="11" r="10" />
      )}
      {state === "underWay" ? <path className="sign-half" d="M11 1a10 10 0 0 0 0 20z" /> : null}
      {state === "done" ? <path className="sign-mark" d="M6.6 11.4l3 3 6-6.4" /> : null}
      {state === "notBegun" && number !== undefined ? (
        <text className="sign-number" x="11" y="15" textAnchor="middle">
          {number}
        </text>
      ) : null}
    </svg>
  );
}

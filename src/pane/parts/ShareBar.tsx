import type { ReactElement } from "react";

interface ShareBarProps {
  /** 0–1. */
  readonly share: number;
  /** Said in place of the picture; without it the number stands in words beside the bar. */
  readonly label?: string;
  readonly hollow?: boolean;
}

/** A solid bar for what is counted, a hollow one for what it is compared with. */
export function ShareBar({ share, label, hollow = false }: ShareBarProps): ReactElement {
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  const said = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className={hollow ? "bar bar-hollow" : "bar"} width="100%" height="8" {...said}>
      {hollow ? null : <rect className="bar-track" width="100%" height="8" rx="3" />}
      <rect className="bar-fill" width={width} height="8" rx="3" />
    </svg>
  );
}

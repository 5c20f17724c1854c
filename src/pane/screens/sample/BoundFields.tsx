import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { TextField } from "../../parts/TextField";
import type { SetUp } from "../../set-up";
import { numberFault } from "../../words/number-faults";

/** Spares, and the least and the most that each group gives, as far as they have a meaning in this way of drawing. */
export function BoundFields({ grouped }: { readonly grouped: boolean }): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const edit = (change: Partial<SetUp>): void => dispatch({ action: "edited", change });
  const each = grouped ? ", each group" : "";
  return (
    <div className="several">
      {setUp.selection === "systematic" ? null : (
        <TextField
          label={`Spares${each}`}
          numeric
          value={setUp.spares}
          fault={numberFault(setUp.spares)}
          change={(spares) => edit({ spares })}
        />
      )}
      {grouped && setUp.sharedOut !== "stated" ? (
        <>
          <TextField
            label="At least, each group"
            numeric
            value={setUp.minimum}
            fault={numberFault(setUp.minimum)}
            change={(minimum) => edit({ minimum })}
          />
          <TextField
            label="At most, each group"
            numeric
            placeholder="no limit"
            value={setUp.maximum}
            fault={setUp.maximum.trim() === "" ? null : numberFault(setUp.maximum, 1)}
            change={(maximum) => edit({ maximum })}
          />
        </>
      ) : null}
    </div>
  );
}

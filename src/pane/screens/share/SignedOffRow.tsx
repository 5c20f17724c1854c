import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { ShowButton } from "../../parts/ShowButton";
import { CheckRow } from "./CheckRow";

/** Whether somebody agreed to the findings. That nobody has does not keep a copy from being made. */
export function SignedOffRow({ signedOff }: { readonly signedOff: string | null }): ReactElement {
  const sheet = usePane().state.preview?.beside?.wordingSheet ?? null;
  if (signedOff !== null) return <CheckRow state="done" title={signedOff} />;
  return (
    <CheckRow state="warning" title="Not signed off">
      <p className="hint">No name stands under “Sign-off”. The copy can be made all the same, and says so.</p>
      {sheet === null ? (
        <p className="hint">Names go on Audit wording; make the findings again afterwards.</p>
      ) : (
        <p>
          <ShowButton place={{ sheet, address: "A1" }} label={`Open ${sheet}`} />
        </p>
      )}
    </CheckRow>
  );
}

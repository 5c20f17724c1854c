import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

/** How last time's results come into this workbook: an add-in can't open another one by itself. */
export function BringItIn({
  isFirst,
  takeIn,
}: {
  readonly isFirst: boolean;
  readonly takeIn: (file: Blob) => void;
}): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <details className="fold bring-in" open={isFirst}>
      <summary>{isFirst ? "How to bring last time’s results in" : "Bring in another year"}</summary>
      <p>
        Choose the file, and its sheets with results, actions and wording are copied in here. The file stays
        as it is.
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        className="unseen"
        tabIndex={-1}
        aria-label="File with last time’s results"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) takeIn(file);
          // The same file can be chosen again after it was put right.
          target.value = "";
        }}
      />
      <Button className="compact" onClick={() => chooser.current?.click()}>
        Choose the file …
      </Button>
      <p>Or copy the sheets in yourself:</p>
      <ol className="steps-in">
        <li>Open last time’s workbook, or the copy of the findings that was shared, beside this one.</li>
        <li>
          Right-click its sheet <strong>Audit findings</strong> (in a copy: <strong>Results</strong>) and
          choose Move or Copy.
        </li>
        <li>Choose this workbook, tick “Create a copy”, and press OK.</li>
        <li>
          Do the same with <strong>Audit actions</strong>, to see what became of last time’s actions, and,
          once this audit has findings, with <strong>Audit wording</strong>, to see which cases were scored
          both times.
        </li>
        <li>Come back here, and press “Look again”.</li>
      </ol>
      <p className="hint">
        The sheets may have any name. A copy with hidden numbers says less: what is hidden is not compared.
      </p>
    </details>
  );
}

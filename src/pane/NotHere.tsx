import type { ReactElement } from "react";
import "./look/frame.css";

export type WhyNotHere = "notInExcel" | "excelTooOld" | "officeMissing" | "notLoaded";

const WORDS: Readonly<Record<WhyNotHere, { readonly title: string; readonly text: string }>> = {
  notInExcel: {
    title: "Open Case Audit in Excel",
    text: "This page is the task pane of an Excel add-in. In Excel it opens from the Home tab.",
  },
  excelTooOld: {
    title: "This Excel is too old",
    text: "Case Audit needs Excel 2021 or Microsoft 365.",
  },
  officeMissing: {
    title: "Office could not be reached",
    text: "Microsoft’s office.js did not load, and no add-in works without it. Look whether this computer may reach appsforoffice.microsoft.com, then open the pane again.",
  },
  notLoaded: {
    title: "A part of Case Audit did not load",
    text: "Nothing was written. Close the pane and open it again. If it happens again, tell your IT support.",
  },
};

/** Why the pane can't work here, and what to do. */
export function NotHere({ why }: { readonly why: WhyNotHere }): ReactElement {
  const { title, text } = WORDS[why];
  return (
    <main className="screen not-here">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}

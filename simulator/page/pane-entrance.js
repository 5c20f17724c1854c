// Runs first in the task pane's frame, which the page makes once its workbook is open: puts the emulated Excel where
// office.js looks for the real one.
window.parent.caseAuditSimulator.installInto(window);

/** The vocabularies of the file format, by what they speak of. */
export const namespaces = {
  spreadsheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  link: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  packageLink: "http://schemas.openxmlformats.org/package/2006/relationships",
  properties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dublinCore: "http://purl.org/dc/elements/1.1/",
} as const;

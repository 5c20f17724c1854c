/** Whether a number format shows a date: it has a day or a year outside quotation marks and brackets. */
export const isDateFormat = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/gi, ""));

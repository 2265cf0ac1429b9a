/** What a spreadsheet program would read as a formula: at the start of a cell, in the wide forms too (security V1 1.2.10). */
const formulaStart = /^[\s]*[=+\-@\t\r\n＝＋－＠]/

/**
 * A table file that Swedish spreadsheet programs open as it is: UTF-8 with its mark, semicolons, decimal comma.
 * Texts are always quoted, and one that could run as a formula gets an apostrophe before it.
 */
export function csvOf(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(cellOf).join(';')}\r\n`).join('')}`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = formulaStart.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

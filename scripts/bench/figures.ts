/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** `1.23 (1.10–1.31)`: median and the quartiles of paired ratios. */
export const ratioText = (ratios: readonly number[]): string =>
  `${median(ratios).toFixed(2)} (${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)})`

/** One line of the result: what was measured, its figure, what we aim at. */
export function report(name: string, figure: string, aim: string): void {
  console.log(`${name.padEnd(58)} ${figure.padEnd(30)} ${aim}`)
}

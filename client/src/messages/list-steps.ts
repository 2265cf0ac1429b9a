const ten = 10

/** Where a key leads among the messages; null when it leads nowhere. @param at the focused row; -1 for none */
export function listStep(key: string, at: number, count: number): number | null {
  const to = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: Math.max(0, at - ten),
    PageDown: Math.min(count - 1, at + ten),
    Home: 0,
    End: count - 1,
  }[key]
  return to === undefined || to < 0 || to >= count ? null : to
}

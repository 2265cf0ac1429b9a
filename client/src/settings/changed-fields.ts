/** The fields of `after` that are not as in `before`: a save says only what was really changed. */
export function changedFields<Fields extends object>(before: Fields, after: Fields): Partial<Fields> {
  const was = new Map(Object.entries(before))
  const changed: Partial<Fields> = {}
  Object.assign(
    changed,
    Object.fromEntries(
      Object.entries(after).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(was.get(name)),
      ),
    ),
  )
  return changed
}

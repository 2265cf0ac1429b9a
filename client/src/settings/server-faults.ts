import type { Problem } from '@lyktan/shared/problems.ts'

/**
 * The fields that the server refused, by the first part of their path ('hours.0.from' is hours), with the code of each.
 * Fields that this form does not have are left out: the problem's own text stands for them.
 */
export function serverFaults<Field extends string>(
  problem: Problem,
  fields: readonly Field[],
): Readonly<Partial<Record<Field, string>>> {
  const faults: Partial<Record<Field, string>> = {}
  for (const { path, code } of problem.errors ?? []) {
    const field = fields.find((one) => path === one || path.startsWith(`${one}.`))
    if (field !== undefined) faults[field] ??= code
  }
  return faults
}

/** What was told to be wrong and still is: a correction takes its own error away, and no new one comes while typing. */
export function stillWrong<Field extends string>(
  told: Readonly<Partial<Record<Field, string>>>,
  found: Readonly<Partial<Record<Field, string>>>,
): Readonly<Partial<Record<Field, string>>> {
  const kept: Partial<Record<Field, string>> = { ...told }
  const isFound = new Set(Object.keys(found))
  for (const field in kept) if (!isFound.has(field)) delete kept[field]
  return kept
}

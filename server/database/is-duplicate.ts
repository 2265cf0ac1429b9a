/** True when a write was refused because a unique index already holds its key (E11000), alone or in a bulk. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11_000
}

/**
 * Waits until a condition holds: asks again at each turn, and fails with the last reason when it never does.
 * The bound is there to end a broken test, not to measure anything.
 */
export async function eventually<Value>(
  look: () => Value | Promise<Value>,
  boundMs = 20_000,
): Promise<Value> {
  const end = Date.now() + boundMs
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
  }
}

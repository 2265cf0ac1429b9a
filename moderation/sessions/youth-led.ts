/** So many adults confirm that young people planned and lead a session, before it counts as such. */
export const youthLedConfirmations = 2

/** Whether a session counts as youth-produced (field 2a, Ungdomsproducerad tid). */
export const isYouthLed = (session: {
  readonly youthLed: boolean
  readonly youthLedConfirmedBy: readonly string[]
}): boolean => session.youthLed && new Set(session.youthLedConfirmedBy).size >= youthLedConfirmations

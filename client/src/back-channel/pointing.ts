import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'

import { createStore, useStore } from '../connection/store.ts'

/** A message that the next line beside its room points at. */
export interface Pointing {
  readonly roomId: RoomId
  readonly messageId: MessageId
}

/** Chosen at a message, used in the field. */
const pointing = createStore<Pointing | null, Pointing | null>(null, (_, next) => next)
const whole = (state: Pointing | null) => state

export const pointAt = (message: Pointing | null): void => pointing.send(message)
export const usePointing = (): Pointing | null => useStore(pointing, whole)

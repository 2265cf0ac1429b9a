import type { PointedAt } from '@lyktan/shared/back-channel.ts'

import { createStore, useStore } from '../connection/store.ts'

/** What the next line to colleagues points at: chosen at a message, used in the field. */
const pointing = createStore<PointedAt | null, PointedAt | null>(null, (_, next) => next)
const whole = (state: PointedAt | null) => state

export const pointAt = (about: PointedAt | null): void => pointing.send(about)
export const usePointing = (): PointedAt | null => useStore(pointing, whole)

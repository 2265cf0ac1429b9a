import { createStore, useStore } from '../connection/store.ts'

/** A leader's own choices for the desk, kept on this device. */
export interface ReviewChoices {
  readonly sound: boolean
  readonly keys: boolean
}

const storedUnder = 'lyktan.review'
const usual: ReviewChoices = { sound: true, keys: true }

function stored(): ReviewChoices {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storedUnder) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return usual
    return {
      sound: !('sound' in kept) || kept.sound !== false,
      keys: !('keys' in kept) || kept.keys !== false,
    }
  } catch {
    return usual
  }
}

let store: ReturnType<typeof open> | undefined
const open = () =>
  createStore<ReviewChoices, Partial<ReviewChoices>>(stored(), (before, part) => ({ ...before, ...part }))
const opened = () => (store ??= open())
const whole = (choices: ReviewChoices) => choices

/** The choices in force, and the way to change some of them at once. */
export function useReviewChoices(): [ReviewChoices, (part: Partial<ReviewChoices>) => void] {
  return [useStore(opened(), whole), choose]
}

export const reviewChoices = (): ReviewChoices => opened().get()

function choose(part: Partial<ReviewChoices>): void {
  opened().send(part)
  localStorage.setItem(storedUnder, JSON.stringify(opened().get()))
}

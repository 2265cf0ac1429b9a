import { createStore, useStore } from '../connection/store.ts'
import { rememberedOnDevice, rememberOnDevice } from '../look/device-memory.ts'

/** A leader's own choices for the desk, kept on this device. */
export interface ReviewChoices {
  readonly sound: boolean
  readonly keys: boolean
  /** Every text waits behind the veil, not only the grave ones. */
  readonly veilsAll: boolean
  /** The text blurred instead of gone behind the veil: its length and shape are seen before its words. */
  readonly blur: boolean
  /** The case without colours. */
  readonly grey: boolean
}

const storedUnder = 'lyktan.review'
const usual: ReviewChoices = { sound: true, keys: true, veilsAll: false, blur: false, grey: false }
const names = ['sound', 'keys', 'veilsAll', 'blur', 'grey'] as const

function stored(): ReviewChoices {
  try {
    const kept: unknown = JSON.parse(rememberedOnDevice(storedUnder) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return usual
    const known = new Map<string, unknown>(Object.entries(kept))
    const chosen = names.map((name) => [name, known.get(name) ?? usual[name]] as const)
    return { ...usual, ...Object.fromEntries(chosen.filter(([, value]) => typeof value === 'boolean')) }
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
  rememberOnDevice(storedUnder, JSON.stringify(opened().get()))
}

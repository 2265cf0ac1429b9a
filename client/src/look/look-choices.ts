import { useSyncExternalStore } from 'react'

import { rememberOnDevice } from './device-memory.ts'

/** What a reader has chosen for her eyes. Kept on the device alone, before any signing in. */
export interface LookChoices {
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast'
  readonly textSize: 'usual' | 'large' | 'largest'
  readonly calm: boolean
  readonly readable: boolean
  readonly still: boolean
}

const storedUnder = 'lyktan.look'
const listeners = new Set<() => void>()
const unchosen: LookChoices = { theme: 'auto', textSize: 'usual', calm: false, readable: false, still: false }
let chosen: LookChoices | undefined

/** The choices as attributes of the html element: what `first-paint.ts` sets again before anything is drawn. */
export function attributesOf(choices: LookChoices): Readonly<Record<string, string>> {
  return {
    ...(choices.theme !== 'auto' && { 'data-theme-choice': choices.theme }),
    ...(choices.textSize !== 'usual' && { 'data-text-size': choices.textSize }),
    ...(choices.calm && { 'data-calm': '' }),
    ...(choices.readable && { 'data-readable': '' }),
    ...(choices.still && { 'data-still': '' }),
  }
}

/** The choices that attributes stand for; anything unknown is left as unchosen. */
export function choicesOf(attribute: (name: string) => string | null): LookChoices {
  const theme = attribute('data-theme-choice')
  const textSize = attribute('data-text-size')
  return {
    theme: theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : 'auto',
    textSize: textSize === 'large' || textSize === 'largest' ? textSize : 'usual',
    calm: attribute('data-calm') !== null,
    readable: attribute('data-readable') !== null,
    still: attribute('data-still') !== null,
  }
}

const current = () => (chosen ??= choicesOf((name) => document.documentElement.getAttribute(name)))
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The choices in force, and the way to change some of them at once. */
export function useLookChoices(): [LookChoices, (part: Partial<LookChoices>) => void] {
  return [useSyncExternalStore(subscribe, current, () => unchosen), choose]
}

function choose(part: Partial<LookChoices>): void {
  const html = document.documentElement
  for (const name of Object.keys(attributesOf(current()))) html.removeAttribute(name)
  chosen = { ...current(), ...part }
  const attributes = attributesOf(chosen)
  for (const [name, value] of Object.entries(attributes)) html.setAttribute(name, value)
  rememberOnDevice(storedUnder, JSON.stringify(attributes))
  for (const listener of listeners) listener()
}

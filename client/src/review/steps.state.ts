import type { MeasureInput } from '@lyktan/shared/review.ts'

/** How long somebody is kept from writing, if at all: one of these at a time, since the longer holds the shorter. */
export const stops = ['none', 'pause', 'out-for-tonight', 'suspension'] as const
export type Stop = (typeof stops)[number]

/** For so many days a manager can suspend; it ends by itself. */
export const suspensionDays = [1, 3, 7, 14, 30] as const

/** The steps of the ladder that a decision takes besides what it does to the text. */
export interface Steps {
  readonly stop: Stop
  readonly days: number
  /** Must be read before anything more is written. */
  readonly warns: boolean
  readonly offersTalk: boolean
  readonly scope: 'room' | 'place'
}

export type StepsEvent =
  | { readonly type: 'stop'; readonly stop: Stop }
  | { readonly type: 'days'; readonly days: number }
  | { readonly type: 'warn'; readonly on: boolean }
  | { readonly type: 'talk'; readonly on: boolean }
  | { readonly type: 'scope'; readonly scope: Steps['scope'] }

export const noSteps: Steps = { stop: 'none', days: 7, warns: false, offersTalk: false, scope: 'place' }

export function stepSteps(steps: Steps, event: StepsEvent): Steps {
  switch (event.type) {
    case 'stop':
      return { ...steps, stop: event.stop }
    case 'days':
      return { ...steps, days: event.days }
    case 'warn':
      return { ...steps, warns: event.on }
    case 'talk':
      return { ...steps, offersTalk: event.on }
    case 'scope':
      return { ...steps, scope: event.scope }
  }
}

export const hasSteps = (steps: Steps): boolean => steps.stop !== 'none' || steps.warns || steps.offersTalk

const pauseMinutes = 15
const dayMs = 86_400_000

/** When what is chosen ends, in milliseconds; null for what has no time of its own or is set by the place's clock. */
export function stopEnds(steps: Steps, now: number): number | null {
  if (steps.stop === 'pause') return now + pauseMinutes * 60_000
  return steps.stop === 'suspension' ? now + steps.days * dayMs : null
}

/** As the server takes them. */
export function measuresOf(steps: Steps, now: number): MeasureInput[] {
  const { scope } = steps
  const measures: MeasureInput[] = []
  if (steps.warns) measures.push({ kind: 'warning', scope })
  if (steps.stop === 'pause') measures.push({ kind: 'pause', scope, minutes: pauseMinutes })
  if (steps.stop === 'out-for-tonight') measures.push({ kind: 'out-for-tonight', scope })
  if (steps.stop === 'suspension') {
    measures.push({ kind: 'suspension', scope, until: new Date(now + steps.days * dayMs).toISOString() })
  }
  if (steps.offersTalk) measures.push({ kind: 'talk', scope })
  return measures
}

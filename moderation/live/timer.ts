import { liveLimits } from '@lyktan/shared/live-choices.ts'

/** A timer that a host has set, by the server's clock. Times are ms since 1970. */
export type LiveTimer =
  | { readonly state: 'running'; readonly endsAt: number }
  | { readonly state: 'paused'; readonly leftMs: number }

const mostMs = liveLimits.timerSecondsMost * 1000

export const startTimer = (seconds: number, now: number): LiveTimer => ({
  state: 'running',
  endsAt: now + seconds * 1000,
})

/** More time, also after it has run out: then from now. Never longer than the longest timer. */
export function addTime(timer: LiveTimer, seconds: number, now: number): LiveTimer {
  const leftMs = Math.min(mostMs, leftOf(timer, now) + seconds * 1000)
  return timer.state === 'paused' ? { state: 'paused', leftMs } : { state: 'running', endsAt: now + leftMs }
}

export const pauseTimer = (timer: LiveTimer, now: number): LiveTimer =>
  timer.state === 'paused' ? timer : { state: 'paused', leftMs: leftOf(timer, now) }

export const resumeTimer = (timer: LiveTimer, now: number): LiveTimer =>
  timer.state === 'running' ? timer : { state: 'running', endsAt: now + timer.leftMs }

/** How much is left, ms; never below nothing. */
export function leftOf(timer: LiveTimer, now: number): number {
  return timer.state === 'paused' ? timer.leftMs : Math.max(0, timer.endsAt - now)
}

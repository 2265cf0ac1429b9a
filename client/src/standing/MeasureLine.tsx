import type { MeasureView } from '@lyktan/shared/measures.ts'

import { Link } from 'wouter'

import { clockTime, dayAndTime, dayName } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'

interface MeasureLineProps {
  readonly measure: MeasureView
  readonly now: Date
  readonly telling: Telling
}

/** One step that was taken, and whether it still counts. */
export function MeasureLine({ measure, now, telling }: MeasureLineProps) {
  const { standing } = useWords()
  const { kind, until, room } = measure
  const after = afterword(measure, standing)
  return (
    <>
      {standing.measures[kind]({
        until: until === null ? '' : untilWord(until, now, telling),
        room: room?.name ?? null,
      })}
      {kind === 'talk' && measure.liftedAt === null && (
        <>
          {' '}
          <Link href="/samtal">{standing.toTalk}</Link>
        </>
      )}
      {after && <span className="muted"> {after}</span>}
    </>
  )
}

function afterword(measure: MeasureView, words: Words['standing']): string | null {
  if (measure.liftedWords !== null) return words.endedEarly(measure.liftedWords)
  if (measure.liftedAt !== null) return words.lifted
  if (measure.kind === 'warning') return measure.readAt === null ? null : words.confirmed
  return measure.until !== null && !measure.inForce ? words.over : null
}

/** "i dag 18:30" when it is near, "12 december 2026 18:30" otherwise. */
export function dayWord(iso: string, now: Date, telling: Telling): { day: string; time: string } {
  const near = dayAndTime(iso, now, telling)
  const days = Math.abs(Date.parse(iso) - now.getTime()) / 86_400_000
  return days < 1.5 ? near : { day: dayName(iso, telling), time: near.time }
}

/** Until when: "18:30" when it is today, with the day when it is not. */
export function untilWord(iso: string, now: Date, telling: Telling): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: telling.timeZone })
  if (day.format(new Date(iso)) === day.format(now)) return clockTime(iso, telling)
  const { day: name, time } = dayWord(iso, now, telling)
  return `${name} ${time}`
}

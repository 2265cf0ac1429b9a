import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { DeskLoad } from '@lyktan/shared/desk.ts'
import { isSevere, proposesPause, strained } from '@lyktan/moderation/queue/load.ts'

import type { Call } from '../call.ts'
import type { CaseRecord } from './case.model.ts'
import { DeskDay } from './desk-day.model.ts'
import type { DeskDayRecord } from './desk-day.model.ts'
import { openingDay } from '../statistics/opening-day.ts'
import { mustReadQueue } from './must-read-queue.ts'

/** A day in the municipality is over within so many hours, wherever it is. */
const keptHours = 24

/** My own load today, for me alone. @throws Refusal 'forbidden', 'off-shift' */
export async function viewDeskLoad(call: Call): Promise<Answers['desk:load']> {
  await mustReadQueue(call)
  return { load: viewLoad(call, await today(call)) }
}

/** What I want to remember for the debriefing: mine alone, gone tomorrow; null takes it away. @throws Refusal 'forbidden', 'off-shift' */
export async function noteDebrief(
  call: Call,
  { text }: Input<'desk:debrief'>,
): Promise<Answers['desk:debrief']> {
  await mustReadQueue(call)
  const day = { ...(await today(call)), debrief: text }
  await store(day)
  return { load: viewLoad(call, day) }
}

/** Counts what a leader has just opened, on her own page only. */
export async function countReading(
  call: Call,
  read: Pick<CaseRecord, 'severity' | 'category'>,
): Promise<void> {
  const day = await today(call)
  const key = read.category ?? 'other'
  const counted = { ...day, read: { ...day.read, [key]: (day.read[key] ?? 0) + 1 } }
  await store(isSevere(read) ? { ...counted, severe: day.severe + 1, ...strained(day, call.now) } : counted)
}

async function store({ _id, ...day }: DeskDayRecord): Promise<void> {
  await DeskDay.updateOne({ _id }, { $set: day }, { upsert: true })
}

async function today({ actor, live, now }: Call): Promise<DeskDayRecord> {
  const { id: memberId, municipalityId } = actor
  const place = await live.municipalities.find(municipalityId)
  const day = openingDay(now, place?.timeZone ?? 'Europe/Stockholm').day
  const _id = `${memberId}-${day}`
  const until = new Date(now.getTime() + keptHours * 3_600_000)
  const known = await DeskDay.findOne({ _id }).lean<DeskDayRecord>()
  const empty = { read: {}, severe: 0, inRow: 0, lastAt: null, debrief: null }
  return known ?? { _id, municipalityId, memberId, day, until, ...empty }
}

function viewLoad(call: Call, day: DeskDayRecord): DeskLoad {
  return {
    day: day.day,
    read: day.read,
    severe: day.severe,
    proposesPause: proposesPause(day, call.now),
    debrief: day.debrief,
  }
}

import type { MemberId } from '@lyktan/shared/ids.ts'
import type { SessionChange, SessionDraft } from '@lyktan/shared/sessions.ts'

import type { SessionRecord } from './session.model.ts'

/** What people plan by: fixed once the lobby is open. */
const schedule: readonly string[] = [
  'startsAt',
  'endsAt',
  'place',
  'ageBands',
  'kind',
  'signUp',
  'isPublished',
]
/** What a risk check was made for: another one of these asks for another check. */
const risky: readonly string[] = ['kind', 'place', 'ageBands']

/** What of a change is new, as it is stored. @param by who says that the risks are checked */
export function changedFields(
  session: SessionRecord,
  change: SessionChange,
  { by, now }: { readonly by: MemberId | null; readonly now: Date },
): Partial<SessionRecord> {
  const { startsAt, endsAt, place, riskChecked, ...plain } = change
  const changed = onlyNew(session, {
    ...withoutGaps({
      ...plain,
      startsAt: startsAt === undefined ? undefined : new Date(startsAt),
      endsAt: endsAt === undefined ? undefined : new Date(endsAt),
      place: place && placeOf(place),
    }),
  })
  const isRiskier = Object.keys(changed).some((field) => risky.includes(field))
  // Whoever ticks it together with the change has seen the change.
  const isChecked = riskChecked ?? (session.riskCheck !== null && !isRiskier)
  const kept = isRiskier ? null : session.riskCheck
  const riskCheck = isChecked ? (kept ?? (by === null ? session.riskCheck : { by, at: now })) : null
  const youthLedConfirmedBy = changed.youthLed === false ? [] : session.youthLedConfirmedBy
  return onlyNew(session, { ...changed, riskCheck, youthLedConfirmedBy })
}

/** A place as it is stored: without an address where there is none. */
export const placeOf = (place: SessionDraft['place']): SessionRecord['place'] => ({
  kind: place.kind,
  address: 'address' in place ? place.address : null,
})

/** Whether it touches what people plan by. */
export const touchesSchedule = (changed: Partial<SessionRecord>): boolean =>
  Object.keys(changed).some((field) => schedule.includes(field))

/** Whether only the leaders' own part changes: nobody's calendar must hear of it. */
export const isForLeadersAlone = (changed: Partial<SessionRecord>): boolean =>
  Object.keys(changed).every((field) => field === 'riskCheck' || field === 'youthLedConfirmedBy')

type Gappy<Whole> = { [Field in keyof Whole]?: Whole[Field] | undefined }

function withoutGaps(gappy: Gappy<SessionRecord>): Partial<SessionRecord> {
  return Object.fromEntries(Object.entries(gappy).filter(([, value]) => value !== undefined))
}

function onlyNew(session: SessionRecord, given: Partial<SessionRecord>): Partial<SessionRecord> {
  const before = new Map<string, unknown>(Object.entries(session))
  const isNew = ([field, value]: [string, unknown]) =>
    JSON.stringify(before.get(field)) !== JSON.stringify(value)
  return Object.fromEntries(Object.entries(given).filter(isNew))
}

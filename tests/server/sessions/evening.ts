import type { SessionDraft } from '@lyktan/shared/sessions.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { cast, onShift, openMunicipality } from '../../support/cast.ts'
import { rightDraft } from '../../support/session-rows.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

/** A place on a Friday evening: two youth workers on duty who host, and two young people. */
export interface Evening {
  readonly place: Place
  readonly municipalityId: string
  readonly signe: Person
  readonly tor: Person
  readonly omar: Person
  readonly alva: Person
}

export async function openEvening(): Promise<Evening> {
  const place = await openPlace()
  const municipalityId = await openMunicipality(place)
  const signe = await onShift(await cast.signe(place, municipalityId))
  const tor = await onShift(await cast.tor(place, municipalityId))
  const omar = await cast.omar(place, municipalityId)
  const alva = await cast.alva(place, municipalityId)
  return { place, municipalityId, signe, tor, omar, alva }
}

/** A quiz for 16–19, hosted by both, that begins in an hour; `wishes` change what the test is about. */
export async function planQuiz(
  { signe, tor }: Pick<Evening, 'signe' | 'tor'>,
  wishes: Partial<SessionDraft> = {},
): Promise<SessionView> {
  const hosts = [signe.id, tor.id]
  const draft = { ...rightDraft, ageBands: [...rightDraft.ageBands], access: [], hosts, ...wishes }
  return (await signe.ask('session:plan', draft)).session
}

/** Opens the lobby unless it is open, lets both hosts in, and starts. */
export async function beginQuiz(
  evening: Evening,
  sessionId: SessionId,
  lobby: 'lobby closed' | 'lobby open' = 'lobby closed',
): Promise<void> {
  if (lobby === 'lobby closed') await evening.signe.ask('session:lobby', { sessionId })
  for (const host of [evening.signe, evening.tor])
    await host.ask('room:enter', { roomId: asRoomId(sessionId) })
  await evening.signe.ask('session:start', { sessionId })
}

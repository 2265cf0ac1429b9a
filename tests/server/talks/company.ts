import type { TalkId } from '@lyktan/shared/ids.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

/** An open place with two adults on duty and two young people. */
export interface Company {
  readonly place: Place
  readonly municipalityId: string
  readonly roomId: string
  readonly alva: Person
  readonly omar: Person
  readonly signe: Person
  readonly tor: Person
}

export async function openCompany({ adultsNeeded = 2 } = {}): Promise<Company> {
  const place = await openPlace()
  const municipalityId = await openMunicipality(place, 'lindasa', adultsNeeded)
  const signe = await onShift(await cast.signe(place, municipalityId))
  const tor = await onShift(await cast.tor(place, municipalityId))
  const roomId = await openRoom(place, municipalityId)
  const alva = await cast.alva(place, municipalityId)
  const omar = await cast.omar(place, municipalityId)
  return { place, municipalityId, roomId, alva, omar, signe, tor }
}

/** Asks for a talk with the two who are offered first. */
export async function askForTalk(person: Person): Promise<TalkView> {
  const { offer } = await person.ask('talk:mine', {})
  const [answerer, reader] = offer.adults
  const named = { answererId: answerer?.id ?? asMemberId('nobody'), readerId: reader?.id ?? null }
  return (await person.ask('talk:ask', named)).talk
}

/** A talk that goes on: asked for, and answered by the one who was named first. */
export async function openTalk({ alva, signe, tor }: Company): Promise<TalkId> {
  const talk = await askForTalk(alva)
  const adult = talk.answerer?.id === signe.id ? signe : tor
  await adult.ask('talk:answer', { talkId: talk.id })
  return talk.id
}

let said = 0
export const say = (person: Person, talkId: TalkId, text: string) =>
  person.ask('talk:say', { talkId, clientId: `said-${String((said += 1)).padStart(6, '0')}`, text })

/** Everything that somebody can read of a talk, as text. */
export async function textsIn(person: Person, talkId: TalkId): Promise<readonly string[]> {
  const { lines } = await person.ask('talk:read', { talkId, since: 0 })
  return lines.map((line) => (line.kind === 'said' ? line.text : `(${line.event})`))
}

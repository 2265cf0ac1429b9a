import { sessionKinds } from '@lyktan/shared/session-choices.ts'

import { HostedSession } from '../../server/sessions/session.model.ts'

const eachDay = 4
const days = 62
const dayMilliseconds = 86_400_000

/** A full programme: four sessions a day from today on, each with a text of a few lines. */
export async function storeProgramme(municipalityId: string, now: Date): Promise<void> {
  const sessions = Array.from({ length: days * eachDay }, (_, index) => {
    const day = Math.floor(index / eachDay)
    const startsAt = new Date(now.getTime() + day * dayMilliseconds + (index % eachDay) * 2 * 3_600_000)
    return planned(index, { municipalityId, startsAt, now })
  })
  await HostedSession.insertMany(sessions)
}

function planned(index: number, around: { municipalityId: string; startsAt: Date; now: Date }) {
  const { municipalityId, startsAt, now } = around
  const isDigital = index % 3 !== 0
  return {
    _id: `programme-${index}`,
    municipalityId,
    kind: sessionKinds[index % sessionKinds.length],
    title: `Träff nummer ${index}`,
    text: 'Vi ses och gör något tillsammans. Alla kan vara med, och ledare är på plats hela tiden.',
    ageBands: ['13-15', '16-19', '20-25'],
    language: index % 5 === 0 ? 'en' : 'sv',
    place: { kind: isDigital ? 'digital' : 'physical', address: isDigital ? null : `Storgatan ${index}` },
    access: ['step-free', 'read-aloud', 'captions', 'quiet-corner'].slice(0, 1 + (index % 4)),
    capacity: index % 2 === 0 ? 20 : null,
    signUp: index % 2 === 0 ? 'open' : 'none',
    sensitive: false,
    themeWeek: index % 40 === 0 ? `Temavecka ${index}` : null,
    hosts: [],
    startsAt,
    endsAt: new Date(startsAt.getTime() + 90 * 60_000),
    sequence: 0,
    isPublished: true,
    youthLed: false,
    youthLedConfirmedBy: [],
    changedAt: now,
    state: 'planned',
    hostsHere: [],
    staffSeconds: 0,
    version: 1,
  }
}

interface Evening {
  readonly municipalityId: string
  readonly host: string
  readonly now: Date
}

/** A quiz evening goes on in the first room, which has its id. */
export async function storeQuizEvening(evening: Evening): Promise<void> {
  await HostedSession.collection.insertOne(quizEvening(evening) as never)
}

const quizEvening = ({ municipalityId, host, now }: Evening) => ({
  _id: 'room-0',
  municipalityId,
  kind: 'quiz',
  title: 'Quiz',
  text: 'Quiz',
  ageBands: ['16-19'],
  language: 'sv',
  place: { kind: 'digital', address: null },
  access: [],
  signUp: 'none',
  sensitive: false,
  hosts: [host],
  startsAt: now,
  endsAt: new Date(now.getTime() + 4 * 3_600_000),
  sequence: 0,
  isPublished: true,
  youthLed: false,
  youthLedConfirmedBy: [],
  changedAt: now,
  state: 'live',
  roomId: 'room-0',
  startedAt: now,
  hostsHere: [],
  staffSeconds: 0,
  version: 1,
})

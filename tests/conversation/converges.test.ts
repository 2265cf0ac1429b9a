import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'
import { reactions } from '@lyktan/shared/reactions.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Call } from '../../server/call.ts'
import { actorOf } from '../../server/members/member-book.ts'
import { releaseMessage } from '../../server/messages/release-message.ts'
import { removeMessage } from '../../server/messages/remove-message.ts'
import { returnMessage } from '../../server/messages/return-message.ts'
import { Refusal } from '../../server/refusal.ts'
import { cast, openMunicipality, openRoom } from '../support/cast.ts'
import type { Person } from '../support/people.ts'
import { openPlace } from '../support/place.ts'
import type { Place } from '../support/place.ts'
import { freshlyShown, openReader } from './reader.ts'
import type { Reader } from './reader.ts'

let place: Place
let municipalityId: string
let people: readonly Person[]
let signe: Person

beforeAll(async () => {
  place = await openPlace({
    limits: { messageBurst: 10_000, eventBurst: 1_000_000, messagesPerSecond: 1000 },
  })
  municipalityId = await openMunicipality(place)
  people = [
    await cast.alva(place, municipalityId, 5),
    await cast.omar(place, municipalityId),
    await cast.elias(place, municipalityId),
  ]
  signe = await cast.signe(place, municipalityId)
})
afterAll(() => place.close())

const acts = [
  'send',
  'send',
  'send',
  'edit',
  'withdraw',
  'react',
  'release',
  'release',
  'return',
  'remove',
  'deliver',
  'deliver-twice',
  'deliver-backwards',
  'lose',
  'reconnect',
  'catch-up',
] as const
interface Step {
  readonly act: (typeof acts)[number]
  readonly who: number
  readonly which: number
}
const history = fc.array(
  fc.record<Step>({
    act: fc.constantFrom(...acts),
    who: fc.nat({ max: 2 }),
    which: fc.nat({ max: 20 }),
  }),
  { minLength: 4, maxLength: 20 },
)

/** What goes on in one room during one history. */
interface Evening {
  readonly roomId: RoomId
  readonly readers: readonly Reader[]
  readonly written: { id: MessageId; by: number }[]
}

let count = 0
const newClientId = () => `client-${String((count += 1)).padStart(8, '0')}`

async function say({ roomId, readers, written }: Evening, by: number): Promise<number> {
  const reader = readers[by]!
  const answer = await reader.person.ask('message:send', {
    roomId,
    clientId: newClientId(),
    text: `Text ${count}`,
  })
  if (answer.outcome === 'nudge') throw new Error('it was to be sent')
  reader.step({ type: 'sent', answer })
  written.push({ id: answer.outcome === 'posted' ? answer.message.id : answer.held.id, by })
  return answer.outcome === 'posted' ? answer.message.rev : 0
}

async function asStaff(act: (call: Call) => Promise<unknown>): Promise<void> {
  const call = place.call()
  const facts = await call.live.members.find(signe.id)
  if (facts === null) throw new Error('Signe is missing')
  try {
    await act({ ...call, actor: actorOf(facts, call.now) })
  } catch (error) {
    // What waits no more, or was taken back meanwhile, is refused; what is refused changes nothing.
    if (!(error instanceof Refusal)) throw error
  }
}

async function change(reader: Reader, step: Step, target: MessageId): Promise<void> {
  const { person } = reader
  if (step.act === 'react') {
    const reaction = reactions[step.which % reactions.length]!
    const reply = await person.try('message:react', {
      messageId: target,
      reaction,
      on: step.which % 3 !== 0,
    })
    if (reply.ok) reader.step({ type: 'message', message: reply.message })
  } else if (step.act === 'edit') {
    const reply = await person.try('message:edit', { messageId: target, text: `Ändrat ${(count += 1)}` })
    if (reply.ok) reader.step({ type: 'edited', answer: reply })
  } else {
    const reply = await person.try('message:withdraw', { messageId: target })
    if (reply.ok) reader.step({ type: 'withdrawn', messageId: target })
  }
}

const decision = { by: 'Signe', rule: 3, words: 'Så här' }

/** What a step is about: a message of the reader's own, and any message. */
interface Choice {
  readonly reader: Reader
  readonly mine: MessageId | undefined
  readonly any: MessageId | undefined
}
type Take = (evening: Evening, step: Step, choice: Choice) => unknown

const changeMine: Take = (_evening, step, { reader, mine }) => mine && change(reader, step, mine)
const decide =
  (act: typeof releaseMessage): Take =>
  (_evening, _step, { any }) =>
    any && asStaff((call) => act(call, { messageId: any, decision }))

const takes: Record<Step['act'], Take> = {
  send: (evening, { who }) => say(evening, who),
  edit: changeMine,
  withdraw: changeMine,
  react: (_evening, step, { reader, any }) => any && change(reader, step, any),
  release: decide(releaseMessage),
  return: decide(returnMessage),
  remove: decide(removeMessage),
  deliver: (_evening, _step, { reader }) => reader.deliver('once'),
  'deliver-twice': (_evening, _step, { reader }) => reader.deliver('twice'),
  'deliver-backwards': (_evening, _step, { reader }) => reader.deliver('backwards'),
  lose: (_evening, _step, { reader }) => reader.lose(),
  reconnect: (_evening, _step, { reader }) => reader.reconnect(),
  'catch-up': (_evening, _step, { reader }) => reader.catchUp(),
}

async function take(evening: Evening, step: Step): Promise<void> {
  const { written, readers } = evening
  const own = written.filter(({ by }) => by === step.who)
  const choice = {
    reader: readers[step.who]!,
    mine: own[step.which % own.length]?.id,
    any: written[step.which % written.length]?.id,
  }
  await takes[step.act](evening, step, choice)
}

test('whatever is lost, doubled or turned around, every page ends as one that is opened afresh', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const roomId = await openRoom(place, municipalityId)
      const readers = await Promise.all(people.map((person) => openReader(person, roomId)))
      const evening: Evening = { roomId, readers, written: [] }
      for (const step of steps) {
        place.clock.advanceSeconds(1)
        await take(evening, step)
      }
      place.clock.advanceSeconds(1)
      const rev = await say(evening, 1)

      await Promise.all(readers.map((reader) => reader.settle(rev)))
      const fresh = await Promise.all(people.map((person) => freshlyShown(person, roomId)))
      expect(readers.map((reader) => reader.shown())).toEqual(fresh)
      for (const reader of readers) reader.close()
      await Promise.all(people.map((person) => person.ask('room:leave', { roomId })))
    }),
    { numRuns: 200 },
  )
}, 300_000)

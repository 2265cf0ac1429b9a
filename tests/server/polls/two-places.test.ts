import { asMemberId, asMunicipalityId, asPollId, asRoomId, asSessionId } from '@lyktan/shared/ids.ts'
import type { PollAnnouncements, PollView } from '@lyktan/shared/polls.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { noPolls, stepPolls } from '../../../client/src/polls/polls.state.ts'
import type { Circumstances } from '../../../server/call.ts'
import { storeAnswer } from '../../../server/polls/answers.ts'
import { Poll } from '../../../server/polls/poll.model.ts'
import type { PollRecord } from '../../../server/polls/poll.model.ts'
import { viewPoll } from '../../../server/polls/poll.view.ts'
import { tellPolls, unsaidPolls } from '../../../server/polls/tell-polls.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'

type Told = PollAnnouncements['poll:tallied']

let database: Awaited<ReturnType<typeof openDatabase>>
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

/** A process of its own: what it remembers is its alone, and it speaks into the same room. */
function openProcess(heard: Told[]): () => Circumstances {
  const { call } = surroundings()
  const toRoom: Circumstances['say']['toRoom'] = (_room, name, payload) => {
    // Nothing else is told by what this test calls.
    if (name === 'poll:tallied') heard.push(payload as Told)
  }
  return () => {
    const made = call()
    return { ...made, say: { ...made.say, toRoom } }
  }
}

let polls = 0
async function openPoll(): Promise<PollRecord> {
  const poll: PollRecord = {
    _id: asPollId(`poll-${(polls += 1)}`),
    municipalityId: asMunicipalityId('lindasa'),
    sessionId: asSessionId('session'),
    isSensitive: false,
    question: 'Vad gör vi?',
    options: ['Spelar', 'Bakar', 'Ritar'],
    choice: 'one',
    results: 'open',
    state: 'open',
    version: 1,
    madeAt: new Date('2026-11-20T17:00:00.000Z'),
    endedAt: null,
    counted: null,
    hasAnswers: true,
  }
  await Poll.create(poll)
  return poll
}

const act = fc.record({ member: fc.nat(5), choice: fc.nat(2), place: fc.nat(1), tells: fc.boolean() })

test('whoever answers where, however often and in whatever order it is heard: everybody ends with the same exact figures', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 25 }),
      fc.boolean(),
      async (acts, isReversed) => {
        const heard: Told[] = []
        const places = [openProcess(heard), openProcess(heard)] as const
        const poll = await openPoll()
        const first: PollView = await viewPoll(places[0](), poll)
        const lanes = Map.groupBy(acts, ({ member }) => member)

        await Promise.all(
          [...lanes].map(async ([member, hers]) => {
            for (const { choice, place, tells } of hers) {
              const call = (place === 0 ? places[0] : places[1])()
              const { _id: askedId, municipalityId, sessionId } = poll
              const given = {
                askedId,
                municipalityId,
                sessionId,
                memberId: asMemberId(`m${member}`),
                at: call.now,
              }
              await storeAnswer({ ...given, choices: [choice] })
              unsaidPolls.note(call.live, askedId)
              if (tells) await tellPolls(call)
            }
          }),
        )
        await Promise.all(places.map((place) => tellPolls(place())))

        const counts = [0, 0, 0]
        for (const hers of lanes.values()) counts[hers.at(-1)?.choice ?? 0]! += 1
        const inOrder = isReversed ? heard.toReversed() : heard
        const start = stepPolls(noPolls, { type: 'changed', poll: first })
        const shown = inOrder.reduce((state, told) => stepPolls(state, { type: 'tallied', told }), start)
        expect(shown.polls[0]?.tally).toEqual({ state: 'told', answered: lanes.size, counts })
        expect(shown.polls[0]?.acts).toBe(acts.length)
        expect(new Set(heard.map(({ roomId }) => roomId))).toEqual(new Set([asRoomId('session')]))
      },
    ),
    { numRuns: 60 },
  )
})

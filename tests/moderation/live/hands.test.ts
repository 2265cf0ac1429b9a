import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { beReady, giveWord, lowerHand, needTime, nextWord, raiseHand } from '@lyktan/moderation/live/hands.ts'
import type { HandQueue } from '@lyktan/moderation/live/hands.ts'

const [alva, omar, elias, noor] = ['alva', 'omar', 'elias', 'noor'].map(asMemberId) as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
]
const none: HandQueue = { hands: [], word: null }
const raised = (...ids: readonly MemberId[]) =>
  ids.reduce((queue, id, place) => raiseHand(queue, id, place), none)
const order = ({ hands }: HandQueue) => hands.map(({ memberId }) => memberId)

describe('hands that are up', () => {
  it('stand in the order in which they were raised, each once', () => {
    expect(order(raised(alva, omar, alva, elias))).toEqual([alva, omar, elias])
  })

  it('the word goes to the first, who is done when it goes on', () => {
    const one = nextWord(raised(alva, omar))
    expect(one).toMatchObject({ word: alva, hands: [{ memberId: omar }] })
    expect(nextWord(one)).toEqual({ word: omar, hands: [] })
    expect(nextWord(nextWord(one))).toEqual(none)
  })

  it('who needs more time keeps her place, is passed over, and cannot be given the word until she is ready', () => {
    const thinking = needTime(raised(alva, omar, elias), alva, 9)
    expect(giveWord(thinking, alva)).toBeUndefined()
    const passed = nextWord(thinking)
    expect(passed.word).toBe(omar)
    expect(order(passed)).toEqual([alva, elias])
    expect(nextWord(beReady(passed, alva)).word).toBe(alva)
  })

  it('who has the word and needs more time gives it on, and comes first again', () => {
    const thinking = needTime(nextWord(raised(alva, omar)), alva, 9)
    expect(thinking.word).toBeNull()
    expect(order(thinking)).toEqual([alva, omar])
    expect(nextWord(thinking).word).toBe(omar)
  })

  it('with nobody ready, nobody has the word', () => {
    expect(nextWord(needTime(raised(alva), alva, 9))).toMatchObject({
      word: null,
      hands: [{ memberId: alva }],
    })
  })
})

type Act = readonly ['raise' | 'lower' | 'need-time' | 'ready' | 'give' | 'next', MemberId]

function step(queue: HandQueue, [act, id]: Act, now: number): HandQueue {
  switch (act) {
    case 'raise':
      return raiseHand(queue, id, now)
    case 'lower':
      return lowerHand(queue, id)
    case 'need-time':
      return needTime(queue, id, now)
    case 'ready':
      return beReady(queue, id)
    case 'give':
      return giveWord(queue, id) ?? queue
    case 'next':
      return nextWord(queue)
  }
}

const acts = fc.array(
  fc.tuple(
    fc.constantFrom<Act[0]>('raise', 'lower', 'need-time', 'ready', 'give', 'next'),
    fc.constantFrom(alva, omar, elias, noor),
  ),
  { maxLength: 40 },
)

/** Who is out of the queue afterwards, and may be: by her own act, by a host's, or because the word was hers or is now. */
function mayLeave(before: HandQueue, [act, id]: Act, after: HandQueue): readonly MemberId[] {
  if (act === 'lower') return [id]
  const done = act === 'next' || (act === 'give' && after !== before) ? before.word : null
  return done === null ? [] : [done]
}

describe('whatever is done with hands', () => {
  it('nobody stands twice, nobody is lost, and those who stay keep their order', () => {
    fc.assert(
      fc.property(acts, (history) => {
        let queue = none
        for (const [place, act] of history.entries()) {
          const before = queue
          queue = step(before, act, place)
          const all = [...order(queue), ...(queue.word === null ? [] : [queue.word])]
          expect(new Set(all).size).toBe(all.length)
          const was = [...order(before), ...(before.word === null ? [] : [before.word])]
          const gone = was.filter((id) => !all.includes(id))
          expect(mayLeave(before, act, queue)).toEqual(expect.arrayContaining(gone))
          const stayed = order(before).filter((id) => order(queue).includes(id))
          expect(order(queue).filter((id) => stayed.includes(id))).toEqual(stayed)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('the word never comes to somebody who wants more time', () => {
    fc.assert(
      fc.property(acts, (history) => {
        let queue = none
        for (const [place, act] of history.entries()) {
          const thinking = queue.hands.filter(({ needsTime }) => needsTime).map(({ memberId }) => memberId)
          const before = queue.word
          queue = step(queue, act, place)
          if (queue.word !== null && queue.word !== before) expect(thinking).not.toContain(queue.word)
        }
      }),
    )
  })
})

import type { MemberId } from '@lyktan/shared/ids.ts'

/** A hand that is up. Times are ms since 1970. */
export interface Hand {
  readonly memberId: MemberId
  readonly raisedAt: number
  /** She thinks still: she keeps her place, and nobody presses her. */
  readonly needsTime: boolean
}

/** The hands of a session in the order they were raised, and who has the word. Nobody is in both. */
export interface HandQueue {
  readonly hands: readonly Hand[]
  readonly word: MemberId | null
}

/** Puts her last. A hand that is up already, or has the word, stays where it is. */
export function raiseHand(queue: HandQueue, memberId: MemberId, now: number): HandQueue {
  if (queue.word === memberId || queue.hands.some((hand) => hand.memberId === memberId)) return queue
  return { ...queue, hands: [...queue.hands, { memberId, raisedAt: now, needsTime: false }] }
}

/** Takes her out, wherever she is; the others keep their order. */
export function lowerHand(queue: HandQueue, memberId: MemberId): HandQueue {
  return {
    hands: queue.hands.filter((hand) => hand.memberId !== memberId),
    word: queue.word === memberId ? null : queue.word,
  }
}

/** "I need more time": she keeps her place in the queue. Who has the word gives it on and comes first when she is ready. */
export function needTime(queue: HandQueue, memberId: MemberId, now: number): HandQueue {
  if (queue.word === memberId)
    return { word: null, hands: [{ memberId, raisedAt: now, needsTime: true }, ...queue.hands] }
  return withTime(queue, memberId, true)
}

/** She has thought: her place is where it was. */
export const beReady = (queue: HandQueue, memberId: MemberId): HandQueue => withTime(queue, memberId, false)

function withTime(queue: HandQueue, memberId: MemberId, needsTime: boolean): HandQueue {
  const hands = queue.hands.map((hand) => (hand.memberId === memberId ? { ...hand, needsTime } : hand))
  return { ...queue, hands }
}

/**
 * Gives somebody whose hand is up the word; whoever had it is done. Undefined when her hand is not up, or she has asked for more time: a host
 * cannot press her.
 */
export function giveWord(queue: HandQueue, memberId: MemberId): HandQueue | undefined {
  const hand = queue.hands.find((one) => one.memberId === memberId)
  if (hand === undefined || hand.needsTime) return undefined
  return { hands: queue.hands.filter((one) => one !== hand), word: memberId }
}

/** The word goes to the first who is ready; to nobody when nobody is. */
export function nextWord(queue: HandQueue): HandQueue {
  const ready = queue.hands.find(({ needsTime }) => !needsTime)
  const done: HandQueue = { ...queue, word: null }
  return ready === undefined ? done : (giveWord(queue, ready.memberId) ?? done)
}

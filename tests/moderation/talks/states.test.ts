import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import { refuseTalkAct } from '@lyktan/moderation/talks/states.ts'
import type { TalkAct, TalkStanding } from '@lyktan/moderation/talks/states.ts'

const alva = asMemberId('alva')
const signe = asMemberId('signe')
const tor = asMemberId('tor')
const omar = asMemberId('omar')
const talk = (state: TalkStanding['state']): TalkStanding => ({
  state,
  asker: alva,
  answerer: signe,
  reader: tor,
})
const acts: readonly TalkAct[] = ['read', 'say', 'answer', 'accept', 'decline', 'hand-over', 'end', 'choose']
const states = ['asked', 'invited', 'open', 'ended'] as const

describe('what may be done in a talk', () => {
  it('she who asked may write at once, while she waits; the adult writes after she has answered', () => {
    expect(refuseTalkAct(talk('asked'), alva, 'say')).toBeUndefined()
    expect(refuseTalkAct(talk('asked'), signe, 'say')).toBe('stale')
    expect(refuseTalkAct(talk('open'), signe, 'say')).toBeUndefined()
  })

  it('one adult answers; the one who reads along takes over before she writes', () => {
    expect(refuseTalkAct(talk('open'), tor, 'say')).toBe('stale')
    expect(refuseTalkAct(talk('open'), tor, 'answer')).toBeUndefined()
    expect(refuseTalkAct({ ...talk('open'), answerer: tor, reader: signe }, tor, 'say')).toBeUndefined()
  })

  it('nobody writes before she has said yes to a leader who asked, and nobody after the end', () => {
    for (const by of [alva, signe, tor]) {
      expect(refuseTalkAct(talk('invited'), by, 'say')).toBe('stale')
      expect(refuseTalkAct(talk('ended'), by, 'say')).toBe('stale')
    }
  })

  it('only she says yes, no or how it ends; only the adults answer, hand over and close', () => {
    expect(refuseTalkAct(talk('invited'), signe, 'accept')).toBe('not-found')
    expect(refuseTalkAct(talk('open'), tor, 'choose')).toBe('not-found')
    expect(refuseTalkAct(talk('asked'), alva, 'answer')).toBe('not-found')
    expect(refuseTalkAct(talk('open'), alva, 'hand-over')).toBe('not-found')
  })

  it('to anybody without a part in it there is no such talk, whatever it is and whatever she tries', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...acts), (state, act) => {
        expect(refuseTalkAct(talk(state), omar, act)).toBe('not-found')
        expect(refuseTalkAct({ ...talk(state), answerer: null, reader: null }, omar, act)).toBe('not-found')
      }),
    )
  })
})

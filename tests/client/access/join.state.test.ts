import type { InvitationOffer, MeView } from '@lyktan/shared/members.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import { describe, expect, it } from 'vitest'

import { asksTurned13, atCard, missingIn, stepJoin } from '../../../client/src/access/join.state.ts'
import type { Join, JoinAnswers, Question } from '../../../client/src/access/join.state.ts'

const place = {
  slug: 'lindasa',
  name: 'Hänget',
  municipality: 'Lindåsa',
  timeZone: 'Europe/Stockholm',
  languages: ['sv'],
  areas: ['Norr'],
  isDemo: false,
  keeps: { messageHours: 24, removedDays: 183, accountMonths: 12 },
}
const offer: InvitationOffer = {
  place,
  ageBand: '13-15',
  birthYears: [2011, 2012, 2013],
  passphraseSuggestion: 'kastanj lykta moped glass',
  nicknameSuggestions: ['Blå säl'],
}
const me: MeView = {
  id: asMemberId('m1'),
  role: 'participant',
  nickname: 'Mossan',
  avatar: 'moon',
  ageBand: '13-15',
  language: 'sv',
  gender: null,
  area: null,
  showsTyping: false,
  place,
}
const shown = stepJoin(atCard, { type: 'offered', code: 'ABCD-EFGH', offer })
const answered = (part: Partial<JoinAnswers>): Join => stepJoin(shown, { type: 'answered', part })
const answersOf = (join: Join): JoinAnswers => {
  if (join.step !== 'asking') throw new Error('nothing is asked')
  return join.answers
}
const missing = (part: Partial<JoinAnswers>) => ({ ...answersOf(shown), ...part })

describe('coming in with a card', () => {
  it('begins with age, with four words offered and nothing about gender or area answered', () => {
    expect(shown).toMatchObject({ step: 'asking', question: 'age', code: 'ABCD-EFGH' })
    expect(answersOf(shown)).toMatchObject({
      passphrase: 'kastanj lykta moped glass',
      gender: null,
      area: null,
      acceptsRules: false,
      avatar: null,
    })
  })

  it('goes through age, self, rules and key, and no further until the server has let her in', () => {
    const turns: (Question | null)[] = []
    let join = shown
    for (let turn = 0; turn < 4; turn += 1) {
      join = stepJoin(join, { type: 'forward' })
      turns.push(join.step === 'asking' ? join.question : null)
    }

    expect(turns).toEqual(['self', 'rules', 'key', 'key'])
  })

  it('keeps the answers when she goes back, and the code when she goes back to the card', () => {
    const named = stepJoin(answered({ nickname: 'Mossan' }), { type: 'forward' })

    const back = stepJoin(named, { type: 'back' })

    expect(answersOf(back).nickname).toBe('Mossan')
    expect(stepJoin(back, { type: 'back' })).toEqual({ step: 'card', code: 'ABCD-EFGH' })
  })

  it('forgets every answer when somebody too young is refused', () => {
    const refused = stepJoin(answered({ nickname: 'Mossan', birthYear: 2013 }), {
      type: 'refused',
      why: 'too-young',
    })

    expect(refused).toEqual({ step: 'refused', why: 'too-young' })
  })

  it('holds only the way back once she is inside', () => {
    const inside = stepJoin(answered({ nickname: 'Mossan' }), { type: 'joined', me, recoveryCode: 'K7MN' })

    expect(inside).toEqual({ step: 'inside', me, recoveryCode: 'K7MN' })
  })
})

describe('what must be answered', () => {
  it('asks whether she has turned 13 only in the year that she does', () => {
    expect([2012, 2013, 2014, null].map((year) => asksTurned13(year, 2026))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  it('wants a year, and the answer about 13 where it is asked', () => {
    expect(missingIn('age', missing({}), 2026)).toEqual(['birthYear'])
    expect(missingIn('age', missing({ birthYear: 2013 }), 2026)).toEqual(['hasTurned13'])
    expect(missingIn('age', missing({ birthYear: 2013, hasTurned13: true }), 2026)).toEqual([])
    expect(missingIn('age', missing({ birthYear: 2011 }), 2026)).toEqual([])
  })

  it('wants a nickname of two characters at least, and a figure', () => {
    expect(missingIn('self', missing({ nickname: ' M ' }), 2026)).toEqual(['nickname', 'avatar'])
    expect(missingIn('self', missing({ nickname: 'Mo', avatar: 'moon' }), 2026)).toEqual([])
  })

  it('wants an okay to the rules and a passphrase of fifteen characters', () => {
    expect(missingIn('rules', missing({}), 2026)).toEqual(['acceptsRules'])
    expect(missingIn('key', missing({ passphrase: 'for kort' }), 2026)).toEqual(['passphrase'])
    expect(missingIn('key', missing({}), 2026)).toEqual([])
  })
})

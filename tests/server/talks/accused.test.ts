import { afterEach, beforeEach, expect, it } from 'vitest'

import { Case } from '../../../server/queue/case.model.ts'
import { Talk } from '../../../server/talks/talk.model.ts'
import { cast, onShift } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openCompany } from './company.ts'
import type { Company } from './company.ts'

let here: Company
let per: Person
beforeEach(async () => {
  here = await openCompany()
  per = await onShift(await cast.per(here.place, here.municipalityId))
})
afterEach(() => here.place.close())

/** Alva tells the leaders about a leader. */
async function toldAbout(leader: Person, category: 'leader' | 'mean'): Promise<string> {
  const { alva, place, roomId } = here
  await place.turn('staff rooms')
  await alva.ask('room:enter', { roomId })
  await leader.ask('room:enter', { roomId })
  await alva.ask('flag:raise', { target: { kind: 'person', memberId: leader.id, roomId }, category })
  const record = await Case.findOne({ target: leader.id, open: true }).lean()
  return record?._id ?? ''
}
const seats = async () => {
  const talk = await Talk.findOne({ askerId: here.alva.id }).lean()
  return [talk?.answererId, talk?.readerId]
}

it('a leader whom somebody has told about never sits in the talk about it, whoever comes and goes', async () => {
  const { alva, signe, tor, place } = here
  for (const leader of [tor, signe]) {
    const aboutId = await toldAbout(leader, 'leader')
    const told = leader.heard('talk:changed').length
    const { talk } = await per.ask('talk:invite', { memberId: alva.id, topic: 'flag', aboutId })
    const other = leader === tor ? signe : tor
    expect(await seats()).toEqual([per.id, other.id])
    expect(await per.refused('talk:hand-over', { talkId: talk.id, seat: 'reader', toId: leader.id })).toBe(
      'not-found',
    )

    await other.ask('shift:check-out', {})
    await place.turn('staff talks')
    expect(await seats()).not.toContain(leader.id)
    expect(leader.heard('talk:changed')).toHaveLength(told)
    await per.ask('talk:end', { talkId: talk.id })
    await onShift(other)
  }
})

it('a manager whom somebody has told about cannot find out who by asking to talk', async () => {
  const aboutId = await toldAbout(per, 'leader')
  for (const { id: memberId } of [here.alva, here.omar])
    expect(await per.refused('talk:invite', { memberId, topic: 'flag', aboutId })).toBe('not-found')
})

it('a youth worker cannot find out who told the managers, whatever it was called', async () => {
  const aboutId = await toldAbout(here.tor, 'mean')
  for (const { id: memberId } of [here.alva, here.omar])
    expect(await here.tor.refused('talk:invite', { memberId, topic: 'flag', aboutId })).toBe('not-found')
})

import { expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { openPage, openPerson } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import { rightDraft } from '../../support/session-rows.ts'

it('what was thought afterwards is kept without names: a nickname is refused, a name is asked about', async () => {
  const place = await openPlace()
  try {
    const municipalityId = await openMunicipality(place)
    const signe = await cast.signe(place, municipalityId)
    await openPerson(place, { nickname: 'Storm', birthYear: 2010, municipalityId })
    const { session } = await signe.ask('session:plan', {
      ...rightDraft,
      ageBands: ['16-19'],
      access: [],
      hosts: [],
    })
    const written = { sessionId: session.id, because: 'Det regnade.', next: 'Mer fika.', namesNobody: false }
    expect(await signe.refused('reflection:write', { ...written, happened: 'Bra.' })).toBe('session-state')
    place.clock.advanceSeconds(3 * 3600)
    await place.turn('lapse sessions')
    const page = await openPage(place, signe)

    const named = await page.try('reflection:write', {
      ...written,
      happened: 'Storm vann.',
      namesNobody: true,
    })
    expect(named).toMatchObject({
      ok: false,
      problem: { code: 'bad-request', errors: [{ path: 'happened', code: 'text.nickname' }] },
    })
    const asked = await page.ask('reflection:write', {
      ...written,
      happened: 'Linnea gick ut i storm.',
    })
    expect(asked).toEqual({ ok: true, outcome: 'doubts', doubts: ['storm', 'Linnea'] })
    expect((await page.ask('reflection:view', { sessionId: session.id })).reflection).toBeNull()

    const happened = 'Det blev full storm ute.'
    const saved = await page.ask('reflection:write', { ...written, happened, namesNobody: true })
    expect(saved).toMatchObject({ outcome: 'saved', reflection: { happened } })
    expect((await page.ask('reflection:view', { sessionId: session.id })).reflection).toMatchObject({
      happened,
      because: 'Det regnade.',
      next: 'Mer fika.',
    })
    const acts = await AuditEntry.find({ act: 'reflection:write' }).lean()
    expect(acts).toHaveLength(1)
    expect(JSON.stringify(acts)).not.toContain('storm')
  } finally {
    await place.close()
  }
})

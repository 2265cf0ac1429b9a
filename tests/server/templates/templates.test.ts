import { expect, it } from 'vitest'

import { templateFile } from '@lyktan/shared/templates.ts'
import { builtInTemplates } from '../../../server/templates/built-in.ts'
import { refuseContacts } from '../../../server/templates/refuse-contacts.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { openPlace } from '../../support/place.ts'
import { rightTemplate } from '../../support/planning-rows.ts'
import { rightDraft } from '../../support/session-rows.ts'

const content = {
  ...rightTemplate,
  ageBands: [...rightTemplate.ageBands],
  access: [...rightTemplate.access],
  riskPoints: [...rightTemplate.riskPoints],
}

it('a dozen come with Lyktan; each is a right file, free of contacts, with risks to tick and for the right kind', () => {
  expect(builtInTemplates.size).toBeGreaterThanOrEqual(12)
  const kinds = new Set<string>()
  for (const template of builtInTemplates.values()) {
    const file = { format: 'lyktan-template', version: 1, template }
    expect(templateFile.parse(file).template).toEqual(template)
    expect(() => refuseContacts(template)).not.toThrow()
    expect(template.riskPoints.length).toBeGreaterThanOrEqual(3)
    kinds.add(template.kind)
  }
  expect(kinds.size).toBe(9)
})

it('what went well is made a template, travels as a file without people or place, and is used in another municipality', async () => {
  const place = await openPlace()
  try {
    const signe = await cast.signe(place, await openMunicipality(place))
    const stranger = await cast.tor(place, await openMunicipality(place, 'skogsvik'))
    const { session } = await signe.ask('session:plan', {
      ...rightDraft,
      ageBands: ['16-19'],
      access: ['read-aloud'],
      hosts: [signe.id],
      place: { kind: 'physical', address: 'Storgatan 4' },
    })
    const { template } = await signe.ask('template:from-session', { sessionId: session.id })
    expect(template).toMatchObject({ isBuiltIn: false, content: { title: 'Fredagsquiz', minutes: 60 } })
    const riskPoints = ['Nyckeln är hämtad.', 'Två vuxna är med.']
    const better = { ...template.content, steps: 'Gör tio frågor.', riskPoints }
    const saving = {
      ...better,
      ageBands: [...better.ageBands],
      access: [...better.access],
      riskPoints,
    }
    await signe.ask('template:save', { templateId: template.id, content: saving })
    const { file } = await signe.ask('template:export', { templateId: template.id })
    const travels = JSON.stringify(file)
    for (const kept of ['Storgatan', signe.id, 'Signe', 'lindasa']) expect(travels).not.toContain(kept)

    expect(await stranger.refused('template:export', { templateId: template.id })).toBe('not-found')
    expect(await stranger.refused('template:remove', { templateId: template.id })).toBe('not-found')
    const taken = await stranger.ask('template:import', { file: JSON.parse(travels) })
    expect(taken.template.content).toEqual(file.template)
    const [first] = (await stranger.ask('template:list', {})).templates
    expect(first).toEqual(taken.template)

    const evil = { ...content, steps: 'Ring mig på 070-174 06 55 så ses vi.' }
    const bad = await stranger.try('template:import', {
      file: { format: 'lyktan-template', version: 1, template: evil },
    })
    expect(bad).toMatchObject({
      ok: false,
      problem: { code: 'bad-request', errors: [{ path: 'file.template.steps', code: 'text.contact' }] },
    })
    await stranger.ask('template:remove', { templateId: taken.template.id })
    expect((await stranger.ask('template:list', {})).templates.every(({ isBuiltIn }) => isBuiltIn)).toBe(true)
  } finally {
    await place.close()
  }
})

import { changeSettingsInput } from '@lyktan/shared/municipalities.ts'
import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'
import { expect, it } from 'vitest'

import {
  numberFields,
  numberLimits,
  placeChanges,
  placeDraft,
  placeFaults,
} from '../../../client/src/settings/place-draft.ts'

const settings: MunicipalitySettings = {
  placeName: 'Hänget',
  areas: ['Norr', 'Söder'],
  adultsNeeded: 2,
  participantsPerAdult: 15,
  strictness: 'newcomers',
  minimumAge: 13,
  retention: {
    messageHours: 24,
    heldDays: 7,
    removedDays: 183,
    accountMonths: 12,
    decisionReference: 'KFN 2026/112',
  },
}

it('says nothing when nothing was changed', () => {
  expect(placeChanges(placeDraft(settings), placeDraft(settings))).toEqual({})
})

it('sends the whole retention plan when one of its times was changed, with the decision it rests on', () => {
  const before = placeDraft(settings)
  const changes = placeChanges(before, { ...before, numbers: { ...before.numbers, heldDays: '5' } })

  expect(changes).toEqual({ retention: { ...settings.retention, heldDays: 5 } })
  expect(changeSettingsInput.safeParse(changes).success).toBe(true)
})

it('reads areas a line each, without empty ones', () => {
  const before = placeDraft(settings)

  expect(placeChanges(before, { ...before, areas: 'Norr\n\n  Väst \n' })).toEqual({ areas: ['Norr', 'Väst'] })
})

it('has the same limits for numbers as the server', () => {
  const before = placeDraft(settings)
  for (const field of numberFields) {
    const [min, max] = numberLimits[field]
    const typed = (value: number) => ({ ...before, numbers: { ...before.numbers, [field]: String(value) } })
    for (const value of [min, max]) {
      expect(placeFaults(typed(value))).toEqual({})
      expect(changeSettingsInput.safeParse(placeChanges(before, typed(value))).success).toBe(true)
    }
    for (const value of [min - 1, max + 1]) {
      expect(placeFaults(typed(value))).toEqual({ [field]: 'number' })
      expect(changeSettingsInput.safeParse(placeChanges(before, typed(value))).success).toBe(false)
    }
  }
})

it('asks for the decision that the times rest on', () => {
  expect(placeFaults({ ...placeDraft(settings), decisionReference: ' ' })).toEqual({
    decisionReference: 'text.blank',
  })
})

import { categories } from '@lyktan/shared/findings.ts'
import { expect, it } from 'vitest'

import {
  isVeiled,
  reasonFor,
  reasonsInOrder,
  suggestionFor,
  titleOf,
} from '../../../client/src/review/templates.ts'

it('titles a case by what was found, or else by why everything of the author is read', () => {
  expect(titleOf({ category: 'personal_info', reasons: ['private', 'new-here'] })).toBe('personal_info')
  expect(titleOf({ category: null, reasons: ['new-here'] })).toBe('new_here')
  expect(titleOf({ category: null, reasons: ['read-first'] })).toBe('read_first')
  expect(titleOf({ category: null, reasons: ['read-first', 'unread'] })).toBe('unread')
})

it('suggests a rule and a reason for every category, and none where nothing was found', () => {
  for (const category of categories) expect(suggestionFor(category)?.rule).toBeGreaterThan(0)
  expect(suggestionFor(null)).toBeNull()
})

it('words a removal after the rule the leader names, in the category’s own way where it belongs there', () => {
  expect(reasonFor(6, 'threat_violence')).toBe('threat')
  expect(reasonFor(6, 'hate')).toBe('sexual')
  expect(reasonFor(2, null)).toBe('hate')
})

it('veils what may hurt to read, and only that', () => {
  expect(isVeiled({ severity: 'crisis' })).toBe(true)
  expect(isVeiled({ severity: 'high' })).toBe(true)
  expect(isVeiled({ severity: 'normal' })).toBe(false)
})

it('shows what was found before who wrote it', () => {
  expect(reasonsInOrder(['new-here', 'contact', 'read-first', 'harsh'])).toEqual([
    'contact',
    'harsh',
    'new-here',
    'read-first',
  ])
})

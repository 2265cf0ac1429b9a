import { categories } from '@lyktan/shared/findings.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { expect, it } from 'vitest'

import {
  isVeiled,
  reasonFor,
  reasonsInOrder,
  suggestionFor,
  titleIn,
} from '../../../client/src/review/templates.ts'
import { sv } from '../../../client/src/words/sv.ts'
import { row } from './case-rows.ts'

const titled = (changes: Partial<CaseRow>) => titleIn(row('a', changes), sv)
const { titles } = sv.review

it('titles a case by what was found, or else by why everything of the author is read', () => {
  expect(titled({ category: 'personal_info', reasons: ['private', 'new-here'] })).toBe(titles.personal_info)
  expect(titled({ category: null, reasons: ['new-here'] })).toBe(titles.new_here)
  expect(titled({ category: null, reasons: ['read-first'] })).toBe(titles.read_first)
  expect(titled({ category: null, reasons: ['read-first', 'unread'] })).toBe(titles.unread)
})

it('titles what no filter found by the gravest that people have told us', () => {
  const flags = { count: 2, categories: ['mean', 'worry'] } as const

  expect(titled({ category: null, reasons: [], flags })).toBe(sv.desk.flagTitles.worry)
  expect(titled({ category: null, reasons: [], kind: 'room' })).toBe(sv.desk.titles.room)
  expect(titled({ category: 'hate', kind: 'appeal' })).toBe(sv.desk.titles.appeal)
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

it('veils what may hurt to read, and only that, unless the leader wants all veiled', () => {
  expect(isVeiled({ severity: 'crisis' }, false)).toBe(true)
  expect(isVeiled({ severity: 'high' }, false)).toBe(true)
  expect(isVeiled({ severity: 'normal' }, false)).toBe(false)
  expect(isVeiled({ severity: 'normal' }, true)).toBe(true)
})

it('shows what was found before who wrote it', () => {
  expect(reasonsInOrder(['new-here', 'contact', 'read-first', 'harsh'])).toEqual([
    'contact',
    'harsh',
    'new-here',
    'read-first',
  ])
})

import { describe, expect, test } from 'vitest'

import { policy } from '@lyktan/moderation/policy.ts'
import { findingsIn, screen } from '@lyktan/moderation/screen.ts'
import type { ScreenContext } from '@lyktan/moderation/verdict.ts'
import type { Finding } from '@lyktan/shared/findings.ts'

const known: ScreenContext = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' }
const said = (text: string, more: Partial<ScreenContext> = {}) =>
  screen({ text, context: { ...known, ...more } })
const finding = (category: Finding['category'], severity: Finding['severity']): Finding => ({
  filter: 'test',
  rule: 'test',
  version: 1,
  category,
  severity,
  reason: 'harsh',
  spans: [[0, 1]],
})

describe('who is read first', () => {
  test('nobody who is known in a room for older youths', () => {
    expect(said('hej allihop')).toEqual({ outcome: 'allow', findings: [], reasons: [], help: false })
  })

  test('everybody of 13 to 15, and everybody in a room that says so', () => {
    expect(said('hej allihop', { ageBand: '13-15' })).toMatchObject({
      outcome: 'hold',
      reasons: ['read-first'],
    })
    expect(said('hej allihop', { reading: 'all' })).toMatchObject({
      outcome: 'hold',
      reasons: ['read-first'],
    })
  })

  test('a newcomer', () => {
    expect(said('hej allihop', { isNewcomer: true })).toMatchObject({
      outcome: 'hold',
      reasons: ['new-here'],
    })
  })

  test('never a leader, whose findings are kept all the same', () => {
    const verdict = said('ring 08-465 004 12', { isLeader: true, reading: 'all', ageBand: undefined })

    expect(verdict).toMatchObject({ outcome: 'allow', reasons: [], help: false })
    expect(verdict.findings).not.toEqual([])
  })
})

describe('the verdict', () => {
  test('tells the author every reason, the gravest first', () => {
    const { reasons } = said('orkar inte leva längre, ring 070-174 06 31', { ageBand: '13-15' })

    expect(reasons).toEqual(['care', 'contact', 'read-first'])
  })

  test('shows help at once to whoever writes of not wanting to live, and never in a game', () => {
    expect(said('jag vill inte leva längre')).toMatchObject({
      outcome: 'hold',
      help: true,
      reasons: ['care'],
    })
    expect(said('höll på att dö av skratt')).toMatchObject({ help: false })
  })

  test('lets swearing at nobody through with its label', () => {
    expect(said('fan vad kallt det är')).toMatchObject({
      outcome: 'allow',
      findings: [{ category: 'profanity' }],
    })
  })

  test('any hold holds, and a flag alone only flags', () => {
    expect(policy([finding('link', 'normal'), finding('hate', 'high')], known).outcome).toBe('hold')
    expect(policy([finding('link', 'normal')], known).outcome).toBe('flag')
    expect(policy([finding('profanity', 'normal')], known).outcome).toBe('allow')
  })
})

describe('what cannot be read', () => {
  test('a filter that throws holds with its own name, and the others still answer', () => {
    const broken = {
      name: 'broken',
      find: () => {
        throw new Error('fault')
      },
    }
    const working = { name: 'working', find: () => [finding('link', 'normal')] }
    const findings = findingsIn('hej', [broken, working])

    expect(findings).toMatchObject([
      { filter: 'broken', reason: 'unread', severity: 'high', spans: [[0, 3]] },
      { category: 'link' },
    ])
    expect(policy(findings, known)).toMatchObject({ outcome: 'hold', reasons: ['unread'] })
  })

  test('a text too long to read waits', () => {
    expect(said('a'.repeat(4001))).toMatchObject({ outcome: 'hold', reasons: ['unread'] })
  })
})

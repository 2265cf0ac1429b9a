import type { reflectionCommands } from '@lyktan/shared/reflections.ts'
import type { seriesCommands } from '@lyktan/shared/series.ts'
import type { templateCommands } from '@lyktan/shared/templates.ts'

import { rightDraft } from './session-rows.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly: true
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

const { startsAt: _startsAt, endsAt: _endsAt, ...content } = rightDraft

/** Every Thursday until Lucia; `wishes` change what a test is about. */
export const rightRecurrence = {
  startsAt: '2026-11-26T18:00',
  minutes: 90,
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  lastDate: '2026-12-13',
  restsIn: [],
} as const

/** A series that any leader may plan. */
export const rightSeries = {
  content: { ...content, title: 'Torsdagsquiz', riskChecked: true },
  ...rightRecurrence,
  skipped: [],
} as const

const { place: _place, hosts: _hosts, themeWeek: _week, templateId: _from, ...lasting } = content
const { riskChecked: _checked, isPublished: _published, ...kept } = lasting

export const rightTemplate = {
  ...kept,
  placeKind: 'digital',
  minutes: 60,
  purpose: 'Lätt att vara med på.',
  steps: 'Gör tio frågor.',
  riskPoints: ['Två vuxna är med.'],
} as const

type Commands = keyof typeof seriesCommands | keyof typeof templateCommands | keyof typeof reflectionCommands

/** The rows of planning in the table of bad input. @param abroad a session of another municipality */
export const planningRows = (abroad: () => string): { readonly [Name in Commands]: Row } => ({
  'series:list': { right: () => ({}), leadersOnly: true },
  'series:preview': {
    right: () => ({ ...rightRecurrence }),
    leadersOnly: true,
  },
  'series:plan': { right: () => ({ ...rightSeries }), leadersOnly: true },
  'series:change': {
    right: () => ({ seriesId: 'nothing', version: 1, sessionId: 'nothing', change: { title: 'Quiz' } }),
    foreign: () => ({ seriesId: 'nothing', version: 1, sessionId: abroad(), change: { title: 'Quiz' } }),
    leadersOnly: true,
  },
  'series:end': {
    right: () => ({ seriesId: 'nothing', version: 1, from: '2026-12-01', words: null }),
    optional: ['words is nothing'],
    leadersOnly: true,
  },
  'hosts:list': { right: () => ({}), leadersOnly: true },
  'holidays:view': { right: () => ({}), leadersOnly: true },
  'holidays:set': {
    right: () => ({ holidays: [{ name: 'Sportlov', from: '2027-03-08', to: '2027-03-12' }] }),
    leadersOnly: true,
  },
  'template:list': { right: () => ({}), leadersOnly: true },
  'template:save': {
    right: () => ({ templateId: null, content: { ...rightTemplate } }),
    optional: ['templateId is nothing'],
    leadersOnly: true,
  },
  'template:from-session': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'template:remove': { right: () => ({ templateId: 'nothing' }), leadersOnly: true },
  'template:export': { right: () => ({ templateId: 'nothing' }), leadersOnly: true },
  'template:import': {
    right: () => ({ file: { format: 'lyktan-template', version: 1, template: { ...rightTemplate } } }),
    leadersOnly: true,
  },
  'reflection:view': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'reflection:write': {
    right: () => ({
      sessionId: 'nothing',
      happened: 'Många kom.',
      because: 'Det regnade.',
      next: 'Mer fika.',
      namesNobody: true,
    }),
    foreign: () => ({
      sessionId: abroad(),
      happened: 'Många kom.',
      because: 'Det regnade.',
      next: 'Mer fika.',
      namesNobody: true,
    }),
    leadersOnly: true,
  },
})

import type { attendanceCommands } from '@lyktan/shared/attendance.ts'
import type { sessionCommands } from '@lyktan/shared/sessions.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly?: boolean
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

/** A session that any leader may plan; `wishes` change what a test is about. */
export const rightDraft = {
  kind: 'quiz',
  title: 'Fredagsquiz',
  text: 'Vi gissar tillsammans. Alla kan vara med.',
  ageBands: ['16-19'],
  language: 'sv',
  place: { kind: 'digital' },
  access: ['read-aloud'],
  accessNote: null,
  capacity: null,
  signUp: 'none',
  sensitive: false,
  themeWeek: null,
  youthLed: false,
  hosts: [],
  startsAt: '2026-11-20T18:00:00.000Z',
  endsAt: '2026-11-20T19:00:00.000Z',
  templateId: null,
  riskChecked: true,
  isPublished: true,
} as const

const nullable = ['accessNote', 'capacity', 'themeWeek', 'templateId']

/** The rows of sessions in the table of bad input. @param abroad a session of another municipality */
export const sessionRows = (
  abroad: () => string,
): { readonly [Name in keyof typeof sessionCommands]: Row } => ({
  'session:list': {
    right: () => ({ from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' }),
  },
  'session:view': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'session:plan': {
    right: () => ({ ...rightDraft }),
    optional: nullable.map((field) => `${field} is nothing`),
    leadersOnly: true,
  },
  'session:change': {
    right: () => ({ sessionId: 'nothing', version: 1, change: { title: 'Quiz' } }),
    foreign: () => ({ sessionId: abroad(), version: 1, change: { title: 'Quiz' } }),
    leadersOnly: true,
  },
  'session:cancel': {
    right: () => ({ sessionId: 'nothing', version: 1, words: 'Vi är sjuka.' }),
    foreign: () => ({ sessionId: abroad(), version: 1, words: null }),
    leadersOnly: true,
  },
  'session:confirm-youth-led': {
    right: () => ({ sessionId: 'nothing', confirms: true }),
    foreign: () => ({ sessionId: abroad(), confirms: true }),
    leadersOnly: true,
  },
  'session:lobby': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'session:start': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'session:end': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
})

/** The rows of attendance. @param abroad a session of another municipality */
export const attendanceRows = (
  abroad: () => string,
): { readonly [Name in keyof typeof attendanceCommands]: Row } => ({
  'attendance:view': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'attendance:correct': {
    right: () => ({ sessionId: 'nothing', memberId: 'nobody', isPresent: false }),
    foreign: () => ({ sessionId: abroad(), memberId: 'nobody', isPresent: false }),
    leadersOnly: true,
  },
  'attendance:count-heads': {
    right: () => ({ sessionId: 'nothing', heads: [{ ageBand: '16-19', count: 7 }] }),
    foreign: () => ({ sessionId: abroad(), heads: [] }),
    leadersOnly: true,
  },
  'attendance:close': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
})

import type { CommandName } from '@lyktan/shared/commands.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly?: boolean
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

/** The rows of the desk in the table of bad input. @param home a room of the place @param abroad a case and a room of another one */
export const deskRows = (
  home: () => string,
  abroad: { readonly caseId: () => string; readonly roomId: () => string },
) =>
  ({
    'queue:watch': { right: () => ({}), leadersOnly: true },
    'case:claim': {
      right: () => ({ caseId: 'nothing' }),
      foreign: () => ({ caseId: abroad.caseId() }),
      leadersOnly: true,
    },
    'case:extend': {
      right: () => ({ caseId: 'nothing' }),
      foreign: () => ({ caseId: abroad.caseId() }),
      leadersOnly: true,
    },
    'case:release': {
      right: () => ({ caseId: 'nothing' }),
      foreign: () => ({ caseId: abroad.caseId() }),
      leadersOnly: true,
    },
    'case:decide': {
      right: () => ({
        caseId: 'nothing',
        version: 1,
        outcome: 'remove',
        rule: 3,
        words: 'Vi skriver inte nummer.',
      }),
      foreign: () => ({ caseId: abroad.caseId(), version: 2, outcome: 'release' }),
      leadersOnly: true,
    },
    'queue:more': {
      right: () => ({ after: 'nothing' }),
      foreign: () => ({ after: abroad.caseId() }),
      leadersOnly: true,
    },
    'queue:decided': { right: () => ({}), leadersOnly: true },
    'case:give': {
      right: () => ({ caseId: 'nothing', to: 'nobody' }),
      foreign: () => ({ caseId: abroad.caseId(), to: 'nobody' }),
      leadersOnly: true,
    },
    'case:wait': {
      right: () => ({ caseId: 'nothing' }),
      foreign: () => ({ caseId: abroad.caseId() }),
      leadersOnly: true,
    },
    'case:escalate': {
      right: () => ({ caseId: 'nothing' }),
      foreign: () => ({ caseId: abroad.caseId() }),
      leadersOnly: true,
    },
    'case:skip': {
      right: () => ({ caseId: 'nothing', on: true }),
      foreign: () => ({ caseId: abroad.caseId(), on: true }),
      leadersOnly: true,
    },
    'case:pass': {
      right: () => ({ caseId: 'nothing' }),
      foreign: () => ({ caseId: abroad.caseId() }),
      leadersOnly: true,
    },
    'case:undo': {
      right: () => ({ caseId: 'nothing', version: 1 }),
      foreign: () => ({ caseId: abroad.caseId(), version: 2 }),
      leadersOnly: true,
    },
    'case:look': {
      right: () => ({ caseId: 'nothing', on: true }),
      foreign: () => ({ caseId: abroad.caseId(), on: true }),
      leadersOnly: true,
    },
    'case:note': {
      right: () => ({ caseId: 'nothing', text: 'Vi talade i lugn och ro.' }),
      foreign: () => ({ caseId: abroad.caseId(), text: 'Vi talade i lugn och ro.' }),
      leadersOnly: true,
    },
    'member:history': { right: () => ({ memberId: 'nobody' }), leadersOnly: true },
    'wave:list': {
      right: () => ({ roomId: home(), since: '2026-11-20T16:00:00.000Z', who: 'newcomers' }),
      foreign: () => ({ roomId: abroad.roomId(), since: '2026-11-20T16:00:00.000Z', who: 'newcomers' }),
      leadersOnly: true,
    },
    'wave:quarantine': {
      right: () => ({ roomId: home(), since: '2026-11-20T16:00:00.000Z', who: 'newcomers' }),
      foreign: () => ({ roomId: abroad.roomId(), since: '2026-11-20T16:00:00.000Z', who: 'newcomers' }),
      leadersOnly: true,
    },
    'wave:view': { right: () => ({ waveId: 'nothing' }), leadersOnly: true },
    'wave:recent': { right: () => ({}), leadersOnly: true },
    'wave:decide': {
      right: () => ({ waveId: 'nothing', outcome: 'remove', rule: 1, words: 'Så skriver vi inte här.' }),
      leadersOnly: true,
    },
    'wave:undo': { right: () => ({ waveId: 'nothing' }), leadersOnly: true },
    'room:brake': {
      right: () => ({ roomId: home(), slow: true, readFirst: false, minutes: 30 }),
      foreign: () => ({ roomId: abroad.roomId(), slow: true, readFirst: false, minutes: 30 }),
      leadersOnly: true,
    },
    'measure:end': {
      right: () => ({ memberId: 'nobody', decisionId: 'nothing', kind: 'pause', words: 'Nu är det lugnt.' }),
      leadersOnly: true,
    },
    'desk:load': { right: () => ({}), leadersOnly: true },
    'desk:debrief': {
      right: () => ({ text: 'Prata om kvällen.' }),
      optional: ['text is nothing'],
      leadersOnly: true,
    },
    'appeal:view': { right: () => ({ caseId: 'nothing' }), leadersOnly: true },
    'appeal:ask': { right: () => ({ caseId: 'nothing', text: 'Hur menade du?' }), leadersOnly: true },
  }) satisfies { readonly [Name in CommandName]?: Row }

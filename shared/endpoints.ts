import type { z } from 'zod'

import type { AppealView } from './appeals.ts'
import { answerAppealInput, askAgainInput } from './appeals.ts'
import type { AuditEntryView } from './audit.ts'
import type { StandingPage } from './decisions.ts'
import { readDecisionInput } from './decisions.ts'
import type { InvitationCard, InvitationView } from './invitations.ts'
import { makeInvitationsInput, revokeInvitationInput } from './invitations.ts'
import type { InvitationOffer, MeView, PlaceNow, PlaceView } from './members.ts'
import {
  changeProfileInput,
  checkInvitationInput,
  checkNicknameInput,
  joinInput,
  recoverInput,
  signInInput,
} from './members.ts'
import type { MunicipalitySettings } from './municipalities.ts'
import { changeSettingsInput } from './municipalities.ts'
import type { RemindersView } from './reminders.ts'
import {
  confirmReminderMailInput,
  pushInput,
  reminderMailInput,
  remindOfInput,
  stopRemindersInput,
} from './reminders.ts'
import type { UsageReport } from './reports.ts'
import { usageReportInput } from './reports.ts'
import type { RoomView } from './rooms.ts'
import { changeRoomInput, createRoomInput } from './rooms.ts'
import type {
  ObservedHits,
  ReplaySlice,
  RulePrecision,
  RuleSetRow,
  RuleSetView,
  RulesNow,
  RuleTest,
} from './rules.ts'
import {
  changeDraftInput,
  dropRuleInput,
  makeDraftInput,
  putRuleInput,
  replayRulesInput,
  rollBackRulesInput,
  ruleSetInput,
  setThresholdsInput,
  switchRulesInput,
} from './rules.ts'
import { noInput } from './shifts.ts'

/**
 * What is asked over HTTP: name → method, path and what enters (the query for GET, the JSON body for the rest).
 * A new row without its verb fails to compile on the server.
 */
export const endpoints = {
  'places:now': { method: 'GET', path: '/api/places', input: noInput },
  'me:view': { method: 'GET', path: '/api/me', input: noInput },
  'me:change': { method: 'PATCH', path: '/api/me', input: changeProfileInput },
  'me:data': { method: 'GET', path: '/api/me/data', input: noInput },
  'me:erase': { method: 'DELETE', path: '/api/me', input: noInput },
  'standing:view': { method: 'GET', path: '/api/me/standing', input: noInput },
  'standing:see': { method: 'POST', path: '/api/me/standing/seen', input: readDecisionInput },
  'standing:confirm': { method: 'POST', path: '/api/me/standing/confirmed', input: readDecisionInput },
  'appeals:ask': { method: 'POST', path: '/api/appeals', input: askAgainInput },
  'appeals:answer': { method: 'POST', path: '/api/appeals/answer', input: answerAppealInput },
  'invitation:check': { method: 'POST', path: '/api/invitations/check', input: checkInvitationInput },
  'nickname:check': { method: 'POST', path: '/api/nicknames/check', input: checkNicknameInput },
  'member:join': { method: 'POST', path: '/api/join', input: joinInput },
  'access:sign-in': { method: 'POST', path: '/api/sign-in', input: signInInput },
  'access:recover': { method: 'POST', path: '/api/recover', input: recoverInput },
  'access:sign-out': { method: 'POST', path: '/api/sign-out', input: noInput },
  'access:sign-out-everywhere': { method: 'POST', path: '/api/sign-out-everywhere', input: noInput },
  'invitations:make': { method: 'POST', path: '/api/invitations', input: makeInvitationsInput },
  'invitations:list': { method: 'GET', path: '/api/invitations', input: noInput },
  'invitations:revoke': { method: 'POST', path: '/api/invitations/revoke', input: revokeInvitationInput },
  'settings:view': { method: 'GET', path: '/api/settings', input: noInput },
  'settings:change': { method: 'PATCH', path: '/api/settings', input: changeSettingsInput },
  'rooms:create': { method: 'POST', path: '/api/rooms', input: createRoomInput },
  'rooms:change': { method: 'PATCH', path: '/api/rooms', input: changeRoomInput },
  'reports:usage': { method: 'GET', path: '/api/reports/usage', input: usageReportInput },
  'reports:usage-csv': { method: 'GET', path: '/api/reports/usage.csv', input: usageReportInput },
  'audit:list': { method: 'GET', path: '/api/audit', input: noInput },
  'rules:list': { method: 'GET', path: '/api/rules', input: noInput },
  'rules:view': { method: 'GET', path: '/api/rules/set', input: ruleSetInput },
  'rules:make-draft': { method: 'POST', path: '/api/rules', input: makeDraftInput },
  'rules:discard': { method: 'DELETE', path: '/api/rules', input: changeDraftInput },
  'rules:put': { method: 'PATCH', path: '/api/rules/rule', input: putRuleInput },
  'rules:drop': { method: 'DELETE', path: '/api/rules/rule', input: dropRuleInput },
  'rules:thresholds': { method: 'PATCH', path: '/api/rules/thresholds', input: setThresholdsInput },
  'rules:test': { method: 'POST', path: '/api/rules/test', input: changeDraftInput },
  'rules:replay': { method: 'POST', path: '/api/rules/replay', input: replayRulesInput },
  'rules:switch': { method: 'POST', path: '/api/rules/switch', input: switchRulesInput },
  'rules:roll-back': { method: 'POST', path: '/api/rules/roll-back', input: rollBackRulesInput },
  'rules:precision': { method: 'GET', path: '/api/rules/precision', input: noInput },
  'reminders:view': { method: 'GET', path: '/api/reminders', input: noInput },
  'reminders:push': { method: 'POST', path: '/api/reminders/push', input: pushInput },
  'reminders:mail': { method: 'POST', path: '/api/reminders/mail', input: reminderMailInput },
  'reminders:confirm': {
    method: 'POST',
    path: '/api/reminders/mail/confirmed',
    input: confirmReminderMailInput,
  },
  'reminders:session': { method: 'POST', path: '/api/reminders/sessions', input: remindOfInput },
  'reminders:stop': { method: 'POST', path: '/api/reminders/stop', input: stopRemindersInput },
} as const

/** What the server answers. `reports:usage-csv` answers text/csv, given here as its text. */
export interface EndpointAnswers {
  'places:now': { readonly places: readonly PlaceNow[] }
  'me:view': { readonly me: MeView | null }
  'me:change': { readonly me: MeView }
  /** Everything kept about the asker, in plain fields. */
  'me:data': { readonly data: Readonly<Record<string, unknown>> }
  'me:erase': object
  /** What counts for me now, and every decision about me that is kept. */
  'standing:view': { readonly page: StandingPage }
  'standing:see': object
  'standing:confirm': object
  /** `help`: what was written asks for the help card. */
  'appeals:ask': { readonly appeal: AppealView; readonly help: boolean }
  'appeals:answer': { readonly appeal: AppealView; readonly help: boolean }
  'invitation:check': { readonly offer: InvitationOffer }
  'nickname:check': { readonly fits: boolean; readonly why: string | null }
  /** The recovery code is told this once and kept only as a hash. */
  'member:join': { readonly me: MeView; readonly recoveryCode: string }
  'access:sign-in': { readonly me: MeView }
  'access:recover': { readonly me: MeView; readonly recoveryCode: string }
  'access:sign-out': object
  'access:sign-out-everywhere': object
  'invitations:make': { readonly cards: readonly InvitationCard[]; readonly place: PlaceView }
  'invitations:list': { readonly invitations: readonly InvitationView[] }
  'invitations:revoke': object
  'settings:view': { readonly settings: MunicipalitySettings }
  'settings:change': { readonly settings: MunicipalitySettings }
  'rooms:create': { readonly room: RoomView }
  'rooms:change': { readonly room: RoomView }
  'reports:usage': { readonly report: UsageReport }
  'reports:usage-csv': { readonly csv: string; readonly fileName: string }
  'audit:list': { readonly entries: readonly AuditEntryView[] }
  'rules:list': { readonly now: RulesNow; readonly sets: readonly RuleSetRow[] }
  'rules:view': { readonly set: RuleSetView }
  'rules:make-draft': { readonly set: RuleSetView }
  'rules:discard': object
  'rules:put': { readonly set: RuleSetView }
  'rules:drop': { readonly set: RuleSetView }
  'rules:thresholds': { readonly set: RuleSetView }
  /** Signed, and never changed again, when the test passed. */
  'rules:test': { readonly test: RuleTest; readonly set: RuleSetView }
  'rules:replay': { readonly replay: ReplaySlice }
  'rules:switch': { readonly now: RulesNow }
  'rules:roll-back': { readonly now: RulesNow }
  'reminders:view': { readonly reminders: RemindersView }
  'reminders:push': { readonly reminders: RemindersView }
  'reminders:mail': { readonly reminders: RemindersView }
  'reminders:confirm': { readonly reminders: RemindersView }
  'reminders:session': { readonly reminders: RemindersView }
  'reminders:stop': { readonly reminders: RemindersView }
  'rules:precision': { readonly rules: readonly RulePrecision[]; readonly observed: readonly ObservedHits[] }
}

export type EndpointName = keyof typeof endpoints
export type EndpointInput<Name extends EndpointName> = z.output<(typeof endpoints)[Name]['input']>
export type EndpointAsked<Name extends EndpointName> = z.input<(typeof endpoints)[Name]['input']>

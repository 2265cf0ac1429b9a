import type { z } from 'zod'

import type { AuditEntryView } from './audit.ts'
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
import type { UsageReport } from './reports.ts'
import { usageReportInput } from './reports.ts'
import type { RoomView } from './rooms.ts'
import { changeRoomInput, createRoomInput } from './rooms.ts'
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
} as const

/** What the server answers. `reports:usage-csv` answers text/csv, given here as its text. */
export interface EndpointAnswers {
  'places:now': { readonly places: readonly PlaceNow[] }
  'me:view': { readonly me: MeView | null }
  'me:change': { readonly me: MeView }
  /** Everything kept about the asker, in plain fields. */
  'me:data': { readonly data: Readonly<Record<string, unknown>> }
  'me:erase': object
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
}

export type EndpointName = keyof typeof endpoints
export type EndpointInput<Name extends EndpointName> = z.output<(typeof endpoints)[Name]['input']>
export type EndpointAsked<Name extends EndpointName> = z.input<(typeof endpoints)[Name]['input']>

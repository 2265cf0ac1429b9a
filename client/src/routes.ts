import type { Act } from '@lyktan/shared/roles.ts'
import { lazy } from 'react'
import type { ComponentType } from 'react'

/** A page that is fetched when somebody goes there. */
const page = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] }))

/** Where a reader can go. `inside` asks for signing in, an act for the right to it. */
interface Way {
  readonly path: string
  readonly Page: ComponentType
  readonly inside?: true
  readonly act?: Act
}

/** `/` to `/tillganglighet` also stand ready drawn, see `prerender.tsx`. */
export const routes: readonly Way[] = [
  { path: '/', Page: page('LandingPage', () => import('./public/LandingPage.tsx')) },
  { path: '/hjalp', Page: page('HelpPage', () => import('./help/HelpPage.tsx')) },
  { path: '/regler', Page: page('RulesPage', () => import('./public/RulesPage.tsx')) },
  { path: '/trygghet', Page: page('SafetyPage', () => import('./public/text-pages.tsx')) },
  { path: '/personuppgifter', Page: page('PrivacyPage', () => import('./public/text-pages.tsx')) },
  { path: '/tillganglighet', Page: page('AccessibilityPage', () => import('./public/text-pages.tsx')) },
  { path: '/kom-in', Page: page('JoinPage', () => import('./access/JoinPage.tsx')) },
  { path: '/logga-in', Page: page('SignInPage', () => import('./access/SignInPage.tsx')) },
  { path: '/aterkom', Page: page('RecoverPage', () => import('./access/RecoverPage.tsx')) },
  { path: '/glomd', Page: page('ForgottenPage', () => import('./access/ForgottenPage.tsx')) },
  { path: '/jag', Page: page('MePage', () => import('./access/MePage.tsx')), inside: true },
  {
    path: '/jag/sag-till',
    Page: page('MyFlagsPage', () => import('./flags/MyFlagsPage.tsx')),
    inside: true,
    act: 'raise-flag',
  },
  {
    path: '/jag/lage',
    Page: page('StandingPage', () => import('./standing/StandingPage.tsx')),
    inside: true,
    act: 'see-own-standing',
  },
  {
    path: '/rum',
    Page: page('RoomsPage', () => import('./rooms/RoomsPage.tsx')),
    inside: true,
    act: 'enter-room',
  },
  {
    path: '/rum/:id',
    Page: page('RoomPage', () => import('./rooms/RoomPage.tsx')),
    inside: true,
    act: 'enter-room',
  },
  {
    path: '/traffar',
    Page: page('SessionsPage', () => import('./sessions/SessionsPage.tsx')),
    inside: true,
    act: 'see-sessions',
  },
  {
    path: '/traff/:id',
    Page: page('SessionPage', () => import('./sessions/SessionPage.tsx')),
    inside: true,
    act: 'see-sessions',
  },
  {
    path: '/jag/behov',
    Page: page('NeedsPage', () => import('./sessions/NeedsPage.tsx')),
    inside: true,
    act: 'take-part',
  },
  {
    path: '/personal',
    Page: page('ShiftPage', () => import('./shifts/ShiftPage.tsx')),
    inside: true,
    act: 'check-in',
  },
  {
    path: '/personal/granska',
    Page: page('ReviewPage', () => import('./review/ReviewPage.tsx')),
    inside: true,
    act: 'read-queue',
  },
  {
    path: '/samtal',
    Page: page('TalkPage', () => import('./talks/TalkPage.tsx')),
    inside: true,
    act: 'ask-talk',
  },
  {
    path: '/personal/samtal',
    Page: page('AdultTalksPage', () => import('./talks/AdultTalksPage.tsx')),
    inside: true,
    act: 'answer-talk',
  },
  {
    path: '/personal/overlamning',
    Page: page('HandoverPage', () => import('./handover/HandoverPage.tsx')),
    inside: true,
    act: 'check-in',
  },
  {
    path: '/personal/schema',
    Page: page('RotaPage', () => import('./rota/RotaPage.tsx')),
    inside: true,
    act: 'check-in',
  },
  {
    path: '/personal/klagomal',
    Page: page('ComplaintsPage', () => import('./complaints/ComplaintsPage.tsx')),
    inside: true,
    act: 'read-complaints',
  },
  {
    path: '/personal/oro',
    Page: page('ConcernsPage', () => import('./concerns/ConcernsPage.tsx')),
    inside: true,
    act: 'note-concern',
  },
  {
    path: '/personal/program',
    Page: page('PlanningPage', () => import('./planning/PlanningPage.tsx')),
    inside: true,
    act: 'plan-sessions',
  },
  {
    path: '/personal/program/mallar',
    Page: page('TemplatesPage', () => import('./planning/TemplatesPage.tsx')),
    inside: true,
    act: 'plan-sessions',
  },
  {
    path: '/personal/program/lov',
    Page: page('HolidaysPage', () => import('./planning/HolidaysPage.tsx')),
    inside: true,
    act: 'plan-sessions',
  },
  {
    path: '/personal/kort',
    Page: page('InvitationsPage', () => import('./invitations/InvitationsPage.tsx')),
    inside: true,
    act: 'make-invitations',
  },
  {
    path: '/personal/rum',
    Page: page('RoomSettingsPage', () => import('./settings/RoomSettingsPage.tsx')),
    inside: true,
    act: 'manage-rooms',
  },
  {
    path: '/personal/installningar',
    Page: page('SettingsPage', () => import('./settings/SettingsPage.tsx')),
    inside: true,
    act: 'manage-settings',
  },
  {
    path: '/personal/regler',
    Page: page('OwnRulesPage', () => import('./rules/OwnRulesPage.tsx')),
    inside: true,
    act: 'manage-rules',
  },
  {
    path: '/personal/logg',
    Page: page('AuditPage', () => import('./settings/AuditPage.tsx')),
    inside: true,
    act: 'read-audit',
  },
  {
    path: '/rapporter',
    Page: page('UsageReportPage', () => import('./reports/UsageReportPage.tsx')),
    inside: true,
    act: 'read-reports',
  },
]

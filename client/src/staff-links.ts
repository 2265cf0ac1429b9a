import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'
import type { Act } from '@lyktan/shared/roles.ts'

import type { FrameFacts } from './look/frame-facts.ts'
import type { IconName } from './look/icons.ts'
import type { Words } from './words/words.ts'

type StaffPlace = readonly [
  href: string,
  act: Act,
  word: keyof Words['staffPlaces'],
  icon: IconName,
  often?: 'often',
]

const places: readonly StaffPlace[] = [
  ['/personal', 'check-in', 'shift', 'clock', 'often'],
  ['/personal/overlamning', 'check-in', 'handover', 'swap'],
  ['/personal/schema', 'check-in', 'rota', 'calendar'],
  ['/personal/granska', 'read-queue', 'review', 'shield', 'often'],
  ['/personal/samtal', 'answer-talk', 'talks', 'speech', 'often'],
  ['/personal/oro', 'note-concern', 'concerns', 'heart'],
  ['/personal/program', 'plan-sessions', 'programme', 'calendar'],
  ['/personal/kort', 'make-invitations', 'invitations', 'card'],
  ['/personal/rum', 'manage-rooms', 'roomSettings', 'sofa'],
  ['/rapporter', 'read-reports', 'reports', 'bars'],
  ['/personal/installningar', 'manage-settings', 'settings', 'gear'],
  ['/personal/regler', 'manage-rules', 'ownRules', 'book'],
  ['/personal/klagomal', 'read-complaints', 'complaints', 'flag'],
  ['/personal/logg', 'read-audit', 'audit', 'list'],
]

/** The staff's pages that this reader may reach, in the order of an evening. */
export function staffLinksFor(me: MeView, words: Words): FrameFacts['staffLinks'] {
  const mine = places.filter(([, act]) => permits(me.role, act))
  const links = mine.map(([href, , word, icon, often]) => ({
    href,
    label: words.staffPlaces[word],
    icon,
    ...(often && { isOften: true as const }),
  }))
  if (links.length === 0) return []
  return [
    ...links,
    ...(permits(me.role, 'enter-room')
      ? [{ href: '/rum', label: words.staffPlaces.rooms, icon: 'sofa', isOften: true } as const]
      : []),
    { href: '/jag', label: words.frame.me, icon: 'person' },
  ]
}

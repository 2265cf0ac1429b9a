import { permits } from '@lyktan/shared/roles.ts'
import type { Role } from '@lyktan/shared/roles.ts'

/** Where somebody begins after signing in. */
export function homeOf(role: Role): string {
  if (permits(role, 'check-in')) return '/personal'
  if (permits(role, 'read-reports')) return '/rapporter'
  return permits(role, 'enter-room') ? '/rum' : '/personal/logg'
}

/** Where somebody was on her way when she was asked to sign in: an address of ours, never another host's. */
export function onTheWayTo(search: string): string | null {
  const to = new URLSearchParams(search).get('till')
  return to && /^\/(?![/\\])/.test(to) ? to : null
}

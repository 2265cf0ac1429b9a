import type { Avatar } from './avatars.ts'
import type { MemberId } from './ids.ts'

/** Somebody as others in a room see her: nothing but the nickname, the figure and the badge. */
export interface PersonView {
  readonly id: MemberId
  readonly nickname: string
  readonly avatar: Avatar
  /** Drawn by the page from this field, never from the name: it cannot be imitated. */
  readonly badge: 'leader' | 'host' | null
}

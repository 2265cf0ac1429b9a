import { limits } from '@lyktan/shared/limits.ts'
import type { MessagePage } from '@lyktan/shared/messages.ts'

import type { RoomFacts } from '../rooms/room-book.ts'
import type { MessageLog } from './message-log.ts'
import { roomPage } from './room-page.ts'

interface Kept {
  readonly rev: number
  readonly floorSeq: number
  readonly page: Promise<MessagePage>
}

const kept = new WeakMap<MessageLog, Map<string, Kept>>()

/**
 * A room's newest page, read once for all who come in while nothing changes: a class that opens its phones at the same time asks for it
 * once. Everything up to `rev` is in it, since it is read after that number was known.
 */
export async function newestPage(log: MessageLog, room: RoomFacts, rev: number): Promise<MessagePage> {
  const pages = kept.get(log) ?? new Map<string, Kept>()
  kept.set(log, pages)
  const { id, floorSeq } = room
  const known = pages.get(id)
  if (known?.rev === rev && known.floorSeq === floorSeq) return known.page
  const page = roomPage(room, { limit: limits.pageMessages })
  pages.set(id, { rev, floorSeq, page })
  page.catch(() => pages.delete(id))
  return page
}

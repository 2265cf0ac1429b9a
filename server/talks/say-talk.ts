import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'

import type { Circumstances } from '../call.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'

/** To the asker and the two named adults, on all their devices, and to nobody else. */
export function tellPart<Name extends AnnouncementName>(
  call: Circumstances,
  talk: TalkRecord,
  { name, payload }: { name: Name; payload: Announcements[Name] },
): void {
  const part = [talk.askerId, talk.answererId, talk.readerId].filter((id) => id !== null)
  for (const id of part) call.say.toMember(id, name, payload)
}

/** Tells them how the talk now stands. */
export async function sayTalk(call: Circumstances, talk: TalkRecord): Promise<TalkView> {
  const view = await viewTalk(call, talk)
  tellPart(call, talk, { name: 'talk:changed', payload: { talk: view } })
  return view
}

/** Rings the two named adults, and nobody else. */
export function ringAdults(
  call: Circumstances,
  talk: TalkRecord,
  why: Announcements['talk:rung']['why'],
): void {
  for (const id of [talk.answererId, talk.readerId])
    if (id !== null) call.say.toMember(id, 'talk:rung', { talkId: talk._id, why })
}

import { asMemberId, asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { worryAbout } from '../queue/worry-about.ts'
import type { MessageRecord } from './message.model.ts'

/** The author of words of a crisis has taken them back before anybody read them: whoever is there looks after her all the same. */
export async function worryAboutAuthor(
  call: Circumstances,
  record: Pick<MessageRecord, 'municipalityId' | 'authorId' | 'roomId' | 'sentAt'>,
): Promise<void> {
  await worryAbout(call, {
    municipalityId: asMunicipalityId(record.municipalityId),
    memberId: asMemberId(record.authorId),
    roomId: asRoomId(record.roomId),
    since: record.sentAt,
  })
}

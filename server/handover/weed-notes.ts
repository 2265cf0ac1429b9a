import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { HandoverNote } from './note.model.ts'

/** Notes are for the next shifts, not for an archive. */
export async function weedNotes(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - retentionDefaults['handover-note'].keepMs)
  for (const { id: municipalityId } of await call.live.municipalities.all())
    await HandoverNote.deleteMany({ municipalityId, writtenAt: trusted({ $lte: before }) })
}

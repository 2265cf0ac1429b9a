import { askAuthor } from '../appeals/ask-author.ts'
import { readAppeal } from '../appeals/read-appeal.ts'
import { endMeasure } from '../measures/end-measure.ts'
import { claimCase } from '../queue/claim-case.ts'
import { decidedCases } from '../queue/decided-cases.ts'
import { noteDebrief, viewDeskLoad } from '../queue/desk-load.ts'
import { escalateCase } from '../queue/escalate-case.ts'
import { extendClaim } from '../queue/extend-claim.ts'
import { giveCase } from '../queue/give-case.ts'
import { lookAtCase } from '../queue/look-at-case.ts'
import { memberHistory } from '../queue/member-history.ts'
import { noteOnCase } from '../queue/note-on-case.ts'
import { releaseCase } from '../queue/release-case.ts'
import { passCase, skipCase } from '../queue/set-aside.ts'
import { waitCase } from '../queue/wait-case.ts'
import { moreOfQueue, watchQueue } from '../queue/watch-queue.ts'
import { decideCase } from '../review/decide-case.ts'
import { undoCase } from '../review/undo-case.ts'
import { brakeRoom } from '../rooms/brake-room.ts'
import { decideWave } from '../waves/decide-wave.ts'
import { listWave } from '../waves/list-wave.ts'
import { quarantineWave } from '../waves/quarantine-wave.ts'
import { readWave, recentWaves } from '../waves/read-wave.ts'
import { undoWave } from '../waves/undo-wave.ts'
import type { Verbs } from './verbs.ts'

/** What is asked at the desk. */
export const deskVerbs = {
  'queue:watch': watchQueue,
  'case:claim': claimCase,
  'case:extend': extendClaim,
  'case:release': releaseCase,
  'case:decide': decideCase,
  'queue:more': moreOfQueue,
  'queue:decided': decidedCases,
  'case:give': giveCase,
  'case:wait': waitCase,
  'case:escalate': escalateCase,
  'case:skip': skipCase,
  'case:pass': passCase,
  'case:undo': undoCase,
  'case:look': lookAtCase,
  'case:note': noteOnCase,
  'member:history': memberHistory,
  'wave:list': listWave,
  'wave:quarantine': quarantineWave,
  'wave:view': readWave,
  'wave:recent': recentWaves,
  'wave:decide': decideWave,
  'wave:undo': undoWave,
  'room:brake': brakeRoom,
  'measure:end': endMeasure,
  'desk:load': viewDeskLoad,
  'desk:debrief': noteDebrief,
  'appeal:view': readAppeal,
  'appeal:ask': askAuthor,
} satisfies Partial<Verbs>

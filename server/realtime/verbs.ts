import type { Answers, CommandName, Input } from '@lyktan/shared/commands.ts'

import type { SocketCall } from '../call.ts'
import { flagsOnCase } from '../flags/flags-on-case.ts'
import { myFlags, seeFlag } from '../flags/my-flags.ts'
import { raiseFlag } from '../flags/raise-flag.ts'
import { addIgnored } from '../ignored/add-ignored.ts'
import { liftIgnored } from '../ignored/lift-ignored.ts'
import { listIgnored } from '../ignored/list-ignored.ts'
import { changesSince } from '../messages/changes-since.ts'
import { editMessage } from '../messages/edit-message.ts'
import { olderMessages } from '../messages/older-messages.ts'
import { react } from '../messages/react.ts'
import { sendMessage } from '../messages/send-message.ts'
import { startTyping } from '../messages/start-typing.ts'
import { withdrawMessage } from '../messages/withdraw-message.ts'
import { enterRoom } from '../rooms/enter-room.ts'
import { leaveRoom } from '../rooms/leave-room.ts'
import { listRooms } from '../rooms/list-rooms.ts'
import { switchRoom } from '../rooms/switch-room.ts'
import { acceptTalk } from '../talks/accept-talk.ts'
import { answerTalk } from '../talks/answer-talk.ts'
import { askTalk } from '../talks/ask-talk.ts'
import { breakGlassTalk } from '../talks/break-glass-talk.ts'
import { chooseTalk } from '../talks/choose-talk.ts'
import { endTalk } from '../talks/end-talk.ts'
import { handOverTalk } from '../talks/hand-over-talk.ts'
import { inviteTalk } from '../talks/invite-talk.ts'
import { listTalks } from '../talks/list-talks.ts'
import { myTalk } from '../talks/my-talk.ts'
import { readTalk } from '../talks/read-talk.ts'
import { sayInTalk } from '../talks/say-in-talk.ts'
import { deskVerbs } from './desk-verbs.ts'
import { sessionVerbs } from './session-verbs.ts'
import { staffVerbs } from './staff-verbs.ts'

export type Verbs = {
  readonly [Name in CommandName]: (call: SocketCall, input: Input<Name>) => Promise<Answers[Name]>
}

/** Table of contents of the conversation: command → verb. What enters and leaves each is in `shared/commands.ts`. */
export const verbs: Verbs = {
  'room:list': listRooms,
  'room:enter': enterRoom,
  'room:leave': leaveRoom,
  'room:changes': changesSince,
  'room:switch': switchRoom,
  'message:send': sendMessage,
  'message:edit': editMessage,
  'message:withdraw': withdrawMessage,
  'message:react': react,
  'message:older': olderMessages,
  'typing:start': startTyping,
  'flag:raise': raiseFlag,
  'flag:mine': myFlags,
  'flag:seen': seeFlag,
  'flag:on-case': flagsOnCase,
  'ignored:add': addIgnored,
  'ignored:lift': liftIgnored,
  'ignored:list': listIgnored,
  'talk:mine': myTalk,
  'talk:ask': askTalk,
  'talk:accept': acceptTalk,
  'talk:read': readTalk,
  'talk:say': sayInTalk,
  'talk:choose': chooseTalk,
  'talk:list': listTalks,
  'talk:answer': answerTalk,
  'talk:hand-over': handOverTalk,
  'talk:end': endTalk,
  'talk:invite': inviteTalk,
  'talk:break-glass': breakGlassTalk,
  ...sessionVerbs,
  ...staffVerbs,
  ...deskVerbs,
}

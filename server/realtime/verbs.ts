import type { Answers, CommandName, Input } from '@lyktan/shared/commands.ts'
import { askAuthor } from '../appeals/ask-author.ts'
import { readAppeal } from '../appeals/read-appeal.ts'
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
import { endMeasure } from '../measures/end-measure.ts'
import { decideCase } from '../review/decide-case.ts'
import { undoCase } from '../review/undo-case.ts'
import { brakeRoom } from '../rooms/brake-room.ts'
import { enterRoom } from '../rooms/enter-room.ts'
import { leaveRoom } from '../rooms/leave-room.ts'
import { listRooms } from '../rooms/list-rooms.ts'
import { switchRoom } from '../rooms/switch-room.ts'
import { checkIn } from '../shifts/check-in.ts'
import { checkOut } from '../shifts/check-out.ts'
import { viewShift } from '../shifts/view-shift.ts'
import { decideWave } from '../waves/decide-wave.ts'
import { listWave } from '../waves/list-wave.ts'
import { quarantineWave } from '../waves/quarantine-wave.ts'
import { readWave, recentWaves } from '../waves/read-wave.ts'
import { undoWave } from '../waves/undo-wave.ts'
import { acknowledgeHandover } from '../handover/acknowledge-handover.ts'
import { dropNote } from '../handover/drop-note.ts'
import { seeHandover } from '../handover/see-handover.ts'
import { writeNote } from '../handover/write-note.ts'
import { answerComplaint } from '../complaints/answer-complaint.ts'
import { listComplaints } from '../complaints/list-complaints.ts'
import { readChannel, unreadChannels, viewChannel } from '../back-channel/read-channel.ts'
import { sayToColleagues } from '../back-channel/say-to-colleagues.ts'
import { copyWeek } from '../rota/copy-week.ts'
import { myRota } from '../rota/my-rota.ts'
import { changePlannedShift, dropPlannedShift, planShift } from '../rota/plan-shift.ts'
import { offerShift, settleSwap, takeShift } from '../rota/swap-shift.ts'
import { viewRota } from '../rota/view-rota.ts'
import { breakGlassConcern } from '../concerns/break-glass-concern.ts'
import { changeConcern } from '../concerns/change-concern.ts'
import { closeConcern } from '../concerns/close-concern.ts'
import { setContacts } from '../concerns/contacts.ts'
import { listConcerns } from '../concerns/list-concerns.ts'
import { nameInConcern } from '../concerns/name-in-concern.ts'
import { noteConcern } from '../concerns/note-concern.ts'
import { viewReflection, writeReflection } from '../reflections/reflections.ts'
import { changeSeries } from '../series/change-series.ts'
import { endSeries } from '../series/end-series.ts'
import { setHolidays, viewHolidays } from '../series/holidays.ts'
import { listHosts } from '../series/list-hosts.ts'
import { listSeries } from '../series/list-series.ts'
import { planSeries } from '../series/plan-series.ts'
import { previewSeries } from '../series/preview-series.ts'
import { exportTemplate, listTemplates, removeTemplate } from '../templates/list-templates.ts'
import { importTemplate, saveTemplate, templateFromSession } from '../templates/save-template.ts'
import { cancelSession } from '../sessions/cancel-session.ts'
import { changeSession } from '../sessions/change-session.ts'
import { confirmYouthLed } from '../sessions/confirm-youth-led.ts'
import { endSession } from '../sessions/end-session.ts'
import { closeAttendance } from '../sessions/close-attendance.ts'
import { correctAttendance, countHeads } from '../sessions/correct-attendance.ts'
import { openLobby } from '../sessions/open-lobby.ts'
import { planSession } from '../sessions/plan-session.ts'
import { listSessions, readSession } from '../sessions/read-session.ts'
import { startSession } from '../sessions/start-session.ts'
import { readAttendance } from '../sessions/view-attendance.ts'
import { divideSession } from '../groups/divide.ts'
import { gatherGroups } from '../groups/gather.ts'
import { moveToGroup } from '../groups/move-to-group.ts'
import { viewGroups } from '../groups/view-groups.ts'
import { answerPoll } from '../polls/answer-poll.ts'
import { dropPoll } from '../polls/drop-poll.ts'
import { listPolls } from '../polls/list-polls.ts'
import { makePoll } from '../polls/make-poll.ts'
import { stepPoll } from '../polls/step-poll.ts'
import { answerQuiz } from '../quiz/answer-quiz.ts'
import { endQuiz, nextInQuiz } from '../quiz/next-in-quiz.ts'
import { seeQuiz } from '../quiz/see-quiz.ts'
import { writeQuiz } from '../quiz/write-quiz.ts'
import { setNeeds, viewNeeds } from '../access-needs/access-needs.ts'
import { askFeedback, giveFeedback } from '../feedback/give-feedback.ts'
import { viewFeedback } from '../feedback/view-feedback.ts'
import { decideSignUp } from '../sign-ups/decide-sign-up.ts'
import { listSignUps } from '../sign-ups/list-sign-ups.ts'
import {
  acceptOffer,
  declineOffer,
  joinSession,
  leaveSession,
  viewMySignUp,
} from '../sign-ups/own-sign-up.ts'
import { askQuestion } from '../live/ask-question.ts'
import { declineQuestion, judgeLiveQuestion } from '../live/judge-question.ts'
import { leadLive } from '../live/lead-live.ts'
import { askAgain, voteForQuestion } from '../live/own-question.ts'
import { replyToAsker, worryAboutAsker } from '../live/reach-asker.ts'
import { readLive } from '../live/read-live.ts'
import { setMood } from '../live/set-mood.ts'
import { takePartLive } from '../live/take-part-live.ts'
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
  'shift:view': viewShift,
  'shift:check-in': checkIn,
  'shift:check-out': checkOut,
  'live:view': readLive,
  'live:take-part': takePartLive,
  'live:lead': leadLive,
  'live:mood': setMood,
  'live:ask': askQuestion,
  'live:ask-again': askAgain,
  'live:vote': voteForQuestion,
  'live:judge': judgeLiveQuestion,
  'live:decline': declineQuestion,
  'live:reply': replyToAsker,
  'live:worry': worryAboutAsker,
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
  'concern:list': listConcerns,
  'concern:note': noteConcern,
  'concern:change': changeConcern,
  'concern:name': nameInConcern,
  'concern:close': closeConcern,
  'concern:break-glass': breakGlassConcern,
  'contacts:set': setContacts,
  'handover:view': seeHandover,
  'handover:write-note': writeNote,
  'handover:drop-note': dropNote,
  'handover:acknowledge': acknowledgeHandover,
  'complaint:list': listComplaints,
  'complaint:answer': answerComplaint,
  'channel:view': viewChannel,
  'channel:say': sayToColleagues,
  'channel:read': readChannel,
  'channel:unread': unreadChannels,
  'rota:view': viewRota,
  'rota:mine': myRota,
  'rota:plan': planShift,
  'rota:change': changePlannedShift,
  'rota:drop': dropPlannedShift,
  'rota:copy': copyWeek,
  'rota:offer': offerShift,
  'rota:take': takeShift,
  'rota:settle': settleSwap,
  'series:list': listSeries,
  'series:preview': previewSeries,
  'series:plan': planSeries,
  'series:change': changeSeries,
  'series:end': endSeries,
  'hosts:list': listHosts,
  'holidays:view': viewHolidays,
  'holidays:set': setHolidays,
  'template:list': listTemplates,
  'template:save': saveTemplate,
  'template:from-session': templateFromSession,
  'template:remove': removeTemplate,
  'template:export': exportTemplate,
  'template:import': importTemplate,
  'reflection:view': viewReflection,
  'reflection:write': writeReflection,
  'session:list': listSessions,
  'session:view': readSession,
  'session:plan': planSession,
  'session:change': changeSession,
  'session:cancel': cancelSession,
  'session:confirm-youth-led': confirmYouthLed,
  'session:lobby': openLobby,
  'session:start': startSession,
  'session:end': endSession,
  'attendance:view': readAttendance,
  'attendance:correct': correctAttendance,
  'attendance:count-heads': countHeads,
  'attendance:close': closeAttendance,
  'sign-up:view': viewMySignUp,
  'sign-up:join': joinSession,
  'sign-up:leave': leaveSession,
  'sign-up:accept': acceptOffer,
  'sign-up:decline': declineOffer,
  'sign-up:decide': decideSignUp,
  'sign-up:list': listSignUps,
  'needs:view': viewNeeds,
  'needs:set': setNeeds,
  'feedback:ask': askFeedback,
  'feedback:give': giveFeedback,
  'feedback:view': viewFeedback,
  'group:view': viewGroups,
  'group:divide': divideSession,
  'group:move': moveToGroup,
  'group:gather': gatherGroups,
  'poll:list': listPolls,
  'poll:make': makePoll,
  'poll:step': stepPoll,
  'poll:drop': dropPoll,
  'poll:answer': answerPoll,
  'quiz:view': seeQuiz,
  'quiz:write': writeQuiz,
  'quiz:next': nextInQuiz,
  'quiz:end': endQuiz,
  'quiz:answer': answerQuiz,
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
}

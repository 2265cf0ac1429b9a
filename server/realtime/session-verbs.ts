import { setNeeds, viewNeeds } from '../access-needs/access-needs.ts'
import { drawOnBoard } from '../board/draw-on-board.ts'
import { leadBoard } from '../board/lead-board.ts'
import { dropPicture, savePicture, seePictures, showPicture } from '../board/pictures.ts'
import { removeMark, undoMark, whoDrew } from '../board/take-away.ts'
import { viewBoard } from '../board/view-board.ts'
import { askFeedback, giveFeedback } from '../feedback/give-feedback.ts'
import { viewFeedback } from '../feedback/view-feedback.ts'
import { divideSession } from '../groups/divide.ts'
import { gatherGroups } from '../groups/gather.ts'
import { moveToGroup } from '../groups/move-to-group.ts'
import { viewGroups } from '../groups/view-groups.ts'
import { askQuestion } from '../live/ask-question.ts'
import { declineQuestion, judgeLiveQuestion } from '../live/judge-question.ts'
import { leadLive } from '../live/lead-live.ts'
import { askAgain, voteForQuestion } from '../live/own-question.ts'
import { replyToAsker, worryAboutAsker } from '../live/reach-asker.ts'
import { readLive } from '../live/read-live.ts'
import { setMood } from '../live/set-mood.ts'
import { takePartLive } from '../live/take-part-live.ts'
import { answerPoll } from '../polls/answer-poll.ts'
import { dropPoll } from '../polls/drop-poll.ts'
import { listPolls } from '../polls/list-polls.ts'
import { makePoll } from '../polls/make-poll.ts'
import { stepPoll } from '../polls/step-poll.ts'
import { answerQuiz } from '../quiz/answer-quiz.ts'
import { endQuiz, nextInQuiz } from '../quiz/next-in-quiz.ts'
import { seeQuiz } from '../quiz/see-quiz.ts'
import { writeQuiz } from '../quiz/write-quiz.ts'
import { viewReflection, writeReflection } from '../reflections/reflections.ts'
import { changeSeries } from '../series/change-series.ts'
import { endSeries } from '../series/end-series.ts'
import { setHolidays, viewHolidays } from '../series/holidays.ts'
import { listHosts } from '../series/list-hosts.ts'
import { listSeries } from '../series/list-series.ts'
import { planSeries } from '../series/plan-series.ts'
import { previewSeries } from '../series/preview-series.ts'
import { cancelSession } from '../sessions/cancel-session.ts'
import { changeSession } from '../sessions/change-session.ts'
import { closeAttendance } from '../sessions/close-attendance.ts'
import { confirmYouthLed } from '../sessions/confirm-youth-led.ts'
import { correctAttendance, countHeads } from '../sessions/correct-attendance.ts'
import { endSession } from '../sessions/end-session.ts'
import { openLobby } from '../sessions/open-lobby.ts'
import { planSession } from '../sessions/plan-session.ts'
import { listSessions, readSession } from '../sessions/read-session.ts'
import { startSession } from '../sessions/start-session.ts'
import { readAttendance } from '../sessions/view-attendance.ts'
import { decideSignUp } from '../sign-ups/decide-sign-up.ts'
import { listSignUps } from '../sign-ups/list-sign-ups.ts'
import {
  acceptOffer,
  declineOffer,
  joinSession,
  leaveSession,
  myOffers,
  viewMySignUp,
} from '../sign-ups/own-sign-up.ts'
import { exportTemplate, listTemplates, removeTemplate } from '../templates/list-templates.ts'
import { importTemplate, saveTemplate, templateFromSession } from '../templates/save-template.ts'
import type { Verbs } from './verbs.ts'

/** What is asked about sessions: planning, signing up, what goes on in them and what comes after. */
export const sessionVerbs = {
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
  'sign-up:offers': myOffers,
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
  'board:view': viewBoard,
  'board:lead': leadBoard,
  'board:draw': drawOnBoard,
  'board:undo': undoMark,
  'board:remove': removeMark,
  'board:who': whoDrew,
  'board:save': savePicture,
  'board:show': showPicture,
  'board:drop': dropPicture,
  'board:pictures': seePictures,
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
} satisfies Partial<Verbs>

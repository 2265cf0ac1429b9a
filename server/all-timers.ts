import { appealTimers } from './appeals/timers.ts'
import { auditTimers } from './audit/timers.ts'
import { flagTimers } from './flags/timers.ts'
import { memberTimers } from './members/timers.ts'
import { messageTimers } from './messages/timers.ts'
import { queueTimers } from './queue/timers.ts'
import { reviewTimers } from './review/timers.ts'
import { roomTimers } from './rooms/timers.ts'
import { ruleTimers } from './rules/timers.ts'
import { statisticsTimers } from './statistics/timers.ts'
import { concernTimers } from './concerns/timers.ts'
import { reflectionTimers } from './reflections/timers.ts'
import { seriesTimers } from './series/timers.ts'
import { handoverTimers } from './handover/timers.ts'
import { backChannelTimers } from './back-channel/timers.ts'
import { reminderTimers } from './reminders/timers.ts'
import { rotaTimers } from './rota/timers.ts'
import { boardTimers } from './board/timers.ts'
import { groupTimers } from './groups/timers.ts'
import { pollTimers } from './polls/timers.ts'
import { quizTimers } from './quiz/timers.ts'
import { feedbackTimers } from './feedback/weed-feedback.ts'
import { signUpTimers } from './sign-ups/timers.ts'
import { liveTimers } from './live/timers.ts'
import { sessionTimers } from './sessions/timers.ts'
import { talkTimers } from './talks/timers.ts'
import type { Timer } from './timers.ts'
import { waveTimers } from './waves/timers.ts'

/** Table of contents of what happens by itself. */
export const allTimers: readonly Timer[] = [
  ...roomTimers,
  ...messageTimers,
  ...talkTimers,
  ...sessionTimers,
  ...liveTimers,
  ...concernTimers,
  ...handoverTimers,
  ...seriesTimers,
  ...reflectionTimers,
  ...rotaTimers,
  ...backChannelTimers,
  ...groupTimers,
  ...boardTimers,
  ...pollTimers,
  ...quizTimers,
  ...signUpTimers,
  ...feedbackTimers,
  ...reminderTimers,
  ...queueTimers,
  ...flagTimers,
  ...reviewTimers,
  ...waveTimers,
  ...appealTimers,
  ...ruleTimers,
  ...statisticsTimers,
  ...auditTimers,
  ...memberTimers,
]

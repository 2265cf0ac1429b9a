import type { SessionView } from '@lyktan/shared/sessions.ts'
import { Link } from 'wouter'

import { announce } from '../look/announce.ts'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Switch } from '../look/Switch.tsx'
import { useReminderWords } from './reminder-words.ts'
import { useReminders } from './use-reminders.ts'

/** Reminds me of one session where nobody signs up; who signs up is reminded anyhow. Drawn only where the place can do so. */
export function RemindMe({ session }: { readonly session: SessionView }) {
  const words = useReminderWords()
  const { reminders, problem, change } = useReminders()
  if (reminders === null || (reminders.pushKey === null && !reminders.offersMail)) return null
  const isReached = reminders.devices > 0 || reminders.mail?.isConfirmed === true
  const turn = async (on: boolean) => {
    if (await change('reminders:session', { sessionId: session.id, on }))
      announce('status', on ? words.remindOn : words.remindOff)
  }
  return (
    <>
      {session.signUp === 'none' && (
        <Switch
          label={words.remindMe}
          hint={words.remindMeHint}
          checked={reminders.sessionIds.includes(session.id)}
          onChange={(on) => void turn(on)}
        />
      )}
      {!isReached && (
        <p className="small">
          <Link href="/jag">{words.chooseWay}</Link>
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
    </>
  )
}

import { useEffect, useState } from 'react'

import { announce } from '../look/announce.ts'
import { Card } from '../look/Card.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Switch } from '../look/Switch.tsx'
import { MailChoice } from './MailChoice.tsx'
import { beginPush, canPush, endPush, isPushed } from './push-device.ts'
import { useReminderWords } from './reminder-words.ts'
import { useReminders } from './use-reminders.ts'
import type { Reminding } from './use-reminders.ts'

/** How I want to be reminded. Drawn only where the place can do so. */
export function RemindersCard() {
  const words = useReminderWords()
  const reminding = useReminders()
  const { reminders, problem } = reminding
  if (reminders === null) return null
  const offersPush = reminders.pushKey !== null && canPush()
  if (!offersPush && !reminders.offersMail) return null
  return (
    <Card title={words.title}>
      <p>{words.lead}</p>
      {offersPush && <PushChoice reminding={reminding} publicKey={reminders.pushKey ?? ''} />}
      {reminders.offersMail && <MailChoice reminding={reminding} />}
      {problem && problem.code !== 'bad-request' && <ProblemNote problem={problem} />}
      <p className="small muted">{words.neverTold}</p>
    </Card>
  )
}

interface PushChoiceProps {
  readonly reminding: Reminding
  readonly publicKey: string
}

function PushChoice({ reminding: { reminders, change }, publicKey }: PushChoiceProps) {
  const words = useReminderWords()
  const [isHere, setIsHere] = useState(false)
  const [isDenied, setIsDenied] = useState(false)
  useEffect(() => {
    void isPushed().then(setIsHere)
  }, [])

  async function turn(on: boolean): Promise<void> {
    setIsDenied(false)
    if (!on) {
      await endPush()
      setIsHere(false)
      if (await change('reminders:stop', { way: 'push' })) announce('status', words.off)
      return
    }
    const subscription = await beginPush(publicKey)
    setIsDenied(subscription === null)
    if (subscription === null || !(await change('reminders:push', subscription))) return
    setIsHere(true)
    announce('status', words.pushOn)
  }

  return (
    <>
      <Switch
        label={words.push}
        hint={words.pushHint}
        checked={isHere && (reminders?.devices ?? 0) > 0}
        onChange={(on) => void turn(on)}
      />
      {isDenied && (
        <div role="alert">
          <Note tone="warn">
            <p>{words.pushDenied}</p>
          </Note>
        </div>
      )}
    </>
  )
}

import type { Announcements } from '@lyktan/shared/announcements.ts'
import { useEffect, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { beep } from './beep.ts'
import { addressOfCase } from './case-address.ts'
import { reviewChoices } from './review-choices.ts'
import './rung.css'

type Rung = Announcements['adults:rung']

/** The alarm of a crisis or of somebody who has waited too long: said, heard, shown, and in the tab until it is answered. */
export function RungAlarm() {
  const { review } = useWords()
  const [rung, setRung] = useState<Rung | null>(null)
  useEffect(
    () =>
      hear('adults:rung', (heard) => {
        setRung((before) => (before?.why === 'crisis' && heard.why === 'overdue' ? before : heard))
        announce('alert', review.rung[heard.why])
        if (reviewChoices().sound) beep()
      }),
    [review],
  )
  useEffect(
    () =>
      hear('case:changed', ({ case: row }) => {
        const isAnswered = row.state !== 'open' && row.state !== 'escalated'
        if (isAnswered) setRung((before) => (before?.caseId === row.id ? null : before))
      }),
    [],
  )
  useAlarmInTitle(rung !== null, review.rung.inTitle)
  if (rung === null) return null
  return (
    <div className="rung">
      <Note tone="bad" icon="bell">
        <p className="b">{review.rung[rung.why]}</p>
        <div className="row">
          <LinkButton href={addressOfCase(rung.caseId)} kind="bad" onClick={() => setRung(null)}>
            {review.rung.open}
          </LinkButton>
          <Button kind="sec" onClick={() => setRung(null)}>
            {review.rung.dismiss}
          </Button>
        </div>
      </Note>
    </div>
  )
}

function useAlarmInTitle(isOn: boolean, word: string): void {
  useEffect(() => {
    if (!isOn) return
    const usual = document.title
    document.title = `${word} ${usual}`
    return () => {
      if (document.title === `${word} ${usual}`) document.title = usual
    }
  }, [isOn, word])
}

import type { Announcements } from '@lyktan/shared/announcements.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useEffect, useRef, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWordInTitle } from '../look/word-in-title.ts'
import { useWords } from '../words/words.ts'
import { beep } from './beep.ts'
import { addressOfCase } from './case-address.ts'
import { reviewChoices } from './review-choices.ts'
import { mayTell } from './rung-pace.ts'
import type { TellTimes } from './rung-pace.ts'
import './rung.css'

type Rung = Announcements['adults:rung']

/** The alarm of a crisis or of somebody who has waited too long: said, heard, shown, and in the tab until it is answered. */
export function RungAlarm() {
  const { review } = useWords()
  const [rung, setRung] = useState<Rung | null>(null)
  const told = useRef<TellTimes>(new Map())
  useEffect(
    () =>
      hear('adults:rung', (heard) => {
        setRung((before) => (before?.why === 'crisis' && heard.why !== 'crisis' ? before : heard))
        const now = Date.now()
        if (!mayTell(heard.why, told.current, now)) return
        told.current = new Map(told.current).set(heard.why, now)
        announce('alert', review.rung[heard.why])
        if (reviewChoices().sound) beep()
      }),
    [review],
  )
  useEffect(() => {
    const answered = (row: CaseRow) => {
      const isAnswered = row.state !== 'open' && row.state !== 'escalated'
      if (isAnswered) setRung((before) => (before?.caseId === row.id ? null : before))
    }
    const unhear = hear('case:changed', (changed) => answered(changed.case))
    const unhearMany = hear('queue:changed', (changed) => changed.cases.forEach(answered))
    return () => {
      unhear()
      unhearMany()
    }
  }, [])
  useWordInTitle(rung !== null, review.rung.inTitle)
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

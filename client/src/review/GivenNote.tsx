import type { DeskAnnouncements } from '@lyktan/shared/desk.ts'
import { useEffect, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { addressOfCase } from './case-address.ts'
import './rung.css'

type Given = DeskAnnouncements['case:given']

/** A colleague has given me a case by name: told wherever among the staff's pages I am. */
export function GivenNote() {
  const { desk, frame } = useWords()
  const [given, setGiven] = useState<Given | null>(null)
  useEffect(
    () =>
      hear('case:given', (heard) => {
        setGiven(heard)
        announce('alert', desk.give.got(heard.by))
      }),
    [desk],
  )
  if (given === null) return null
  const putAway = () => setGiven(null)
  return (
    <div className="rung">
      <Note icon="swap">
        <p className="b">{desk.give.got(given.by)}</p>
        <div className="row">
          <LinkButton href={addressOfCase(given.case.id)} onClick={putAway}>
            {desk.give.open}
          </LinkButton>
          <Button kind="sec" onClick={putAway}>
            {frame.close}
          </Button>
        </div>
      </Note>
    </div>
  )
}

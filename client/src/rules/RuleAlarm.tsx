import { useEffect, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'

/** To the managers, on whichever page: a rule suddenly fires more, so there is a new wave or a rule gone wrong. */
export function RuleAlarm() {
  const { rulePrecision, frame } = useWords()
  const [fires, setFires] = useState(false)
  useEffect(
    () =>
      hear('rules:alarmed', () => {
        setFires(true)
        announce('alert', rulePrecision.alarmed)
      }),
    [rulePrecision],
  )
  if (!fires) return null
  return (
    <Note tone="warn">
      <p className="b">{rulePrecision.alarmed}</p>
      <p className="row">
        <LinkButton kind="sec" href="/personal/regler" onClick={() => setFires(false)}>
          {rulePrecision.toRules}
        </LinkButton>
        <Button kind="quiet" onClick={() => setFires(false)}>
          {frame.close}
        </Button>
      </p>
    </Note>
  )
}

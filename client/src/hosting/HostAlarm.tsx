import type { Announcements } from '@lyktan/shared/announcements.ts'
import { useEffect, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWordInTitle } from '../look/word-in-title.ts'
import { beep } from '../review/beep.ts'
import { reviewChoices } from '../review/review-choices.ts'
import { useHostingWords } from './hosting-words.ts'

type Rung = Announcements['host:rung']

/** A session has lost a host, or its last: said, heard and shown until somebody is back or it is put away. */
export function HostAlarm() {
  const { rung: words } = useHostingWords()
  const [rung, setRung] = useState<Rung | null>(null)
  useEffect(
    () =>
      hear('host:rung', (heard) => {
        setRung(heard)
        announce('alert', words[heard.why](heard.title))
        if (reviewChoices().sound) beep()
      }),
    [words],
  )
  useEffect(
    () =>
      hear('session:changed', ({ session }) => {
        if (session.hostsLost !== null) return
        setRung((before) =>
          before?.sessionId === session.id && before.why === 'all-hosts-gone' ? null : before,
        )
      }),
    [],
  )
  useWordInTitle(rung !== null, words.inTitle)
  if (rung === null) return null
  return (
    <div className="rung">
      <Note tone={rung.why === 'all-hosts-gone' ? 'bad' : 'warn'} icon="bell">
        <p className="b">{words[rung.why](rung.title)}</p>
        <div className="row">
          <LinkButton href={`/traff/${rung.sessionId}`} onClick={() => setRung(null)}>
            {words.open}
          </LinkButton>
          <Button kind="sec" onClick={() => setRung(null)}>
            {words.dismiss}
          </Button>
        </div>
      </Note>
    </div>
  )
}

import type { Announcements } from '@lyktan/shared/announcements.ts'
import { useEffect, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWordInTitle } from '../look/word-in-title.ts'
import { beep } from '../review/beep.ts'
import { reviewChoices } from '../review/review-choices.ts'
import { useWords } from '../words/words.ts'
import { addressOfTalk } from './talk-address.ts'

type Rung = Announcements['talk:rung']

/** The bell of a talk: said, heard, shown, and in the tab until somebody answers. Rings at the two named adults alone. */
export function TalkAlarm() {
  const { talks } = useWords()
  const [rung, setRung] = useState<Rung | null>(null)
  useEffect(
    () =>
      hear('talk:rung', (heard) => {
        setRung((before) => (before?.why === 'crisis' && heard.why !== 'crisis' ? before : heard))
        announce('alert', talks.staff.rung[heard.why])
        if (reviewChoices().sound) beep()
      }),
    [talks],
  )
  useEffect(() => {
    const quiet = (talkId: string) => setRung((before) => (before?.talkId === talkId ? null : before))
    const ends = [
      hear(
        'talk:changed',
        ({ talk }) => talk.state === 'open' && talk.topic === null && quietWhenAsked(talk.id),
      ),
      hear('talk:gone', ({ talkId }) => quiet(talkId)),
    ]
    function quietWhenAsked(talkId: string) {
      setRung((before) =>
        before?.talkId === talkId && (before.why === 'asked' || before.why === 'waiting') ? null : before,
      )
    }
    return () => {
      for (const end of ends) end()
    }
  }, [])
  useWordInTitle(rung !== null, talks.staff.inTitle)
  if (rung === null) return null
  return (
    <div className="rung">
      <Note tone={rung.why === 'crisis' ? 'bad' : 'warn'} icon="bell">
        <p className="b">{talks.staff.rung[rung.why]}</p>
        <div className="row">
          <LinkButton href={addressOfTalk(rung.talkId)} onClick={() => setRung(null)}>
            {talks.staff.openTalk}
          </LinkButton>
          <Button kind="sec" onClick={() => setRung(null)}>
            {talks.staff.dismiss}
          </Button>
        </div>
      </Note>
    </div>
  )
}

import type { MeView } from '@lyktan/shared/members.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useStore } from '../connection/store.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayAndTime } from '../words/times.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { useWords } from '../words/words.ts'
import { EndChoice } from './EndChoice.tsx'
import type { OpenTalk } from './talk-connection.ts'
import type { TalkState } from './talk.state.ts'
import { TalkLines } from './TalkLines.tsx'
import { useTalk } from './use-talk.ts'

interface EndedTalkProps {
  readonly talk: TalkView
  readonly me: MeView
  readonly onChanged: (talk: TalkView | null) => void
  readonly onNew: () => void
}

/** After a talk: how to go on, when it is removed, and the way to a new one. */
export function EndedTalk({ talk, me, onChanged, onNew }: EndedTalkProps) {
  const { talks } = useWords()
  const [reads, setReads] = useState(false)
  return (
    <>
      <h1>{talks.endedHeading}</h1>
      {talk.choice === null ? (
        <Card title={talks.howOn}>
          <EndChoice talk={talk} onChosen={onChanged} />
        </Card>
      ) : (
        <Card>
          <p className="large">{talks.chosen[talk.choice]}</p>
          {talk.choice !== 'done' && <TakeBack talk={talk} onChanged={onChanged} />}
        </Card>
      )}
      <Removal talk={talk} />
      {!talk.isEmptied && (
        <p>
          <Button kind="sec" aria-expanded={reads} onClick={() => setReads(!reads)}>
            {talks.read}
          </Button>
        </p>
      )}
      {reads && !talk.isEmptied && <Earlier talk={talk} me={me} />}
      <p className="row">
        <Button icon="speech" onClick={onNew}>
          {talks.newTalk}
        </Button>
        <LinkButton kind="quiet" href="/rum">
          {useWords().rooms.toAll}
        </LinkButton>
      </p>
    </>
  )
}

function TakeBack({ talk, onChanged }: Pick<EndedTalkProps, 'talk' | 'onChanged'>) {
  const { talks } = useWords()
  async function takeBack() {
    const reply = await ask('talk:choose', { talkId: talk.id, choice: 'done' })
    if (reply.ok) onChanged(reply.talk)
  }
  return (
    <p>
      <Button kind="quiet" onClick={() => void takeBack()}>
        {talks.takeBack}
      </Button>
    </p>
  )
}

function Removal({ talk }: { readonly talk: TalkView }) {
  const { talks } = useWords()
  const telling = useTelling()
  const now = useMinute()
  if (talk.isKept) return <p>{talks.kept}</p>
  if (talk.isEmptied) return <p>{talks.emptied}</p>
  if (talk.removedAt === null) return null
  const { day, time } = dayAndTime(talk.removedAt, now, telling)
  return <p>{talks.saved(`${day} ${time}`)}</p>
}

function Earlier({ talk, me }: Pick<EndedTalkProps, 'talk' | 'me'>) {
  const opened = useTalk(talk.id, me.id)
  return opened && <EarlierLines open={opened.open} me={me} />
}

const whole = (state: TalkState) => state

function EarlierLines({ open, me }: { readonly open: OpenTalk; readonly me: MeView }) {
  const { lines } = useStore(open.store, whole)
  return (
    <div className="card talkearlier">
      <TalkLines lines={lines} outbox={[]} me={me.id} asker={me.id} open={null} />
    </div>
  )
}

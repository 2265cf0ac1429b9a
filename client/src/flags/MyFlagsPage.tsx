import type { OwnFlagView } from '@lyktan/shared/flags.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { useEffect, useState } from 'react'

import { useMe } from '../access/me.ts'
import { ask } from '../connection/ask.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import { dayAndTime } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { freshAnswers } from './told.state.ts'
import { readAgain, toldOf, useTold } from './told.ts'
import './flags.css'

/** Everything that I have told the leaders about, and what became of it. Reading an answer here is having read it. */
export function MyFlagsPage() {
  const me = useMe()
  return me.state === 'signed-in' ? <MyFlags me={me.me} /> : null
}

function MyFlags({ me }: { readonly me: MeView }) {
  const { flags } = useWords()
  const told = useTold(me)
  const shown = useFresh(me)
  return (
    <Page title={flags.mine} width="text">
      <h1>{flags.mine}</h1>
      <p>{flags.mineLead}</p>
      {told.flags === null && !told.isFailed && <Loading />}
      {told.isFailed && (
        <Note tone="warn">
          <p>{flags.mineFailed}</p>
          <p>
            <Button kind="sec" onClick={() => readAgain(me)}>
              {flags.tryAgain}
            </Button>
          </p>
        </Note>
      )}
      {told.flags?.length === 0 && <p>{flags.mineNone}</p>}
      <ul className="stack" role="list">
        {told.flags?.map((flag) => (
          <li key={flag.id}>
            <OneFlag flag={flag} me={me} isFresh={shown.has(flag.id)} />
          </li>
        ))}
      </ul>
      <p>
        <LinkButton kind="sec" icon="person" href="/jag">
          {flags.toMe}
        </LinkButton>
      </p>
    </Page>
  )
}

/** The answers that were new when they were first drawn here; told to the server as read. */
function useFresh(me: MeView): ReadonlySet<string> {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const store = toldOf(me)
  useEffect(() => {
    const read = () => {
      const fresh = freshAnswers(store.get())
      if (fresh.length === 0) return
      setShown((before) => new Set([...before, ...fresh.map(({ id }) => id)]))
      for (const { id: flagId } of fresh) {
        store.send({ type: 'seen', flagId })
        void ask('flag:seen', { flagId })
      }
    }
    read()
    return store.subscribe(read)
  }, [store])
  return shown
}

interface OneFlagProps {
  readonly flag: OwnFlagView
  readonly me: MeView
  readonly isFresh: boolean
}

function OneFlag({ flag, me, isFresh }: OneFlagProps) {
  const { flags } = useWords()
  const language = useLanguage()
  const { day, time } = dayAndTime(flag.raisedAt, useMinute(), { language, timeZone: me.place.timeZone })
  const { answer, category } = flag
  return (
    <Card quiet={answer !== null && !isFresh}>
      <div className="row between">
        <h2>{flags.toldAbout({ kind: flag.kind, room: flag.roomName })}</h2>
        {isFresh && <Chip tone="ok">{flags.fresh}</Chip>}
      </div>
      <p className="small muted">
        {flags.categories[category]} · <time dateTime={flag.raisedAt}>{`${day} ${time}`}</time>
      </p>
      {answer ? (
        <>
          <p>{flags.outcomes[answer.outcome]}</p>
          {answer.words && (
            <div className="stack-s">
              <p className="small">{flags.wordsFromLeader}</p>
              <blockquote className="words" dir="auto">
                {answer.words}
              </blockquote>
            </div>
          )}
        </>
      ) : (
        <p>{flags.readers[flag.readBy]}</p>
      )}
    </Card>
  )
}

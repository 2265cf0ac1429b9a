import type { MeView } from '@lyktan/shared/members.ts'
import { useEffect, useState } from 'react'

import { useMe } from '../access/me.ts'
import { HelpCardContext } from '../appeals/help-card.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import { CrisisCard } from '../messages/CrisisCard.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import type { Telling } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { dayWord, MeasureLine } from './MeasureLine.tsx'
import { see, readStanding, standingOf, useStanding } from './standing.ts'
import type { Known } from './standing.state.ts'
import { Statement } from './Statement.tsx'
import '../messages/messages.css'
import './standing.css'

/** What counts for me now, and every decision about me with its reasons. Reading one here is having seen it. */
export function StandingPage() {
  const me = useMe()
  return me.state === 'signed-in' ? <MyStanding me={me.me} /> : null
}

function MyStanding({ me }: { readonly me: MeView }) {
  const { standing, messages } = useWords()
  const telling: Telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const known = useStanding(me)
  const fresh = useFresh(me)
  const now = useMinute()
  const [needsHelp, setNeedsHelp] = useState(false)
  const shared = { now, telling }
  return (
    <HelpCardContext value={setNeedsHelp}>
      <Page title={standing.title} width="text">
        <h1>{standing.title}</h1>
        <p>{standing.lead}</p>
        {known.page === null && !known.isFailed && <Loading />}
        {known.isFailed && known.page === null && (
          <Note tone="warn">
            <p>{standing.failed}</p>
            <p>
              <Button kind="sec" onClick={() => void readStanding(me)}>
                {standing.tryAgain}
              </Button>
            </p>
          </Note>
        )}
        {known.page && <InForce page={known.page} {...shared} />}
        {known.page && (
          <section className="stack" aria-labelledby="decided-h">
            <h2 id="decided-h">{standing.earlierTitle}</h2>
            {known.page.statements.length === 0 && <p>{standing.earlierNothing}</p>}
            <ul className="stack" role="list">
              {known.page.statements.map((statement) => (
                <li key={statement.id}>
                  <Statement statement={statement} me={me} isFresh={fresh.has(statement.id)} {...shared} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="row">
          <LinkButton kind="sec" icon="person" href="/jag">
            {standing.toMe}
          </LinkButton>
          <LinkButton kind="quiet" icon="heart" href="/hjalp">
            {standing.toHelp}
          </LinkButton>
        </p>
        <Dialog open={needsHelp} onClose={() => setNeedsHelp(false)} title={messages.crisis.title}>
          <CrisisCard ageBand={me.ageBand} leader={null} />
        </Dialog>
      </Page>
    </HelpCardContext>
  )
}

interface InForceProps {
  readonly page: NonNullable<Known['page']>
  readonly now: Date
  readonly telling: Telling
}

function InForce({ page, now, telling }: InForceProps) {
  const { standing } = useWords()
  const inForce = page.now.filter(({ until }) => until === null || Date.parse(until) > now.getTime())
  return (
    <Card title={standing.nowTitle}>
      {inForce.length === 0 && <p>{standing.nowNothing}</p>}
      <ul className="stack" role="list">
        {inForce.map((measure) => {
          const since = dayWord(measure.from, now, telling)
          return (
            <li key={`${measure.decisionId}-${measure.kind}`}>
              <p className="b">
                <MeasureLine measure={measure} now={now} telling={telling} />
              </p>
              <p className="small muted">
                {standing.since(since.day, since.time)} {standing.by(measure.by)}{' '}
                <a href={`#beslut-${measure.decisionId}`}>{standing.why}</a>
              </p>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** The decisions that were new when they were first drawn here; told to the server as seen. */
function useFresh(me: MeView): ReadonlySet<string> {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const store = standingOf(me)
  useEffect(() => {
    const read = () => {
      const fresh = store.get().page?.statements.filter(({ isNew }) => isNew) ?? []
      if (fresh.length === 0) return
      setShown((before) => new Set([...before, ...fresh.map(({ id }) => id)]))
      for (const { id } of fresh) see(store, id)
    }
    read()
    return store.subscribe(read)
  }, [store])
  return shown
}

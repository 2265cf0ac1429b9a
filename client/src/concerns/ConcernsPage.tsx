import type { ConcernView } from '@lyktan/shared/concerns.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { Link, useSearchParams } from 'wouter'

import { useMe } from '../access/me.ts'
import { Chip } from '../look/Chip.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { BeginConcern } from './BeginConcern.tsx'
import { ConcernGuide } from './ConcernGuide.tsx'
import { EditNumbers } from './EditNumbers.tsx'
import { Numbers } from './Numbers.tsx'
import { OtherConcerns } from './OtherConcerns.tsx'
import { useConcerns } from './use-concerns.ts'
import type { OpenConcerns } from './use-concerns.ts'
import '../review/review.css'
import './concerns.css'

/** What the open concern, and the talk that it begins with, are called in the address. */
const concernInAddress = 'oro'
const talkInAddress = 'samtal'

/** `/personal/oro`: what to do when one is worried, step by step, and what follows. */
export function ConcernsPage() {
  const { concerns } = useWords()
  const me = useMe()
  return (
    <LeaderPage title={concerns.title} lead={concerns.lead}>
      {me.state === 'signed-in' ? <Desk me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

function Desk({ me }: { readonly me: MeView }) {
  const { concerns, problems } = useWords()
  const opened = useConcerns()
  const [search, setSearch] = useSearchParams()
  const { state, read } = opened
  const chosen = state.concerns.find(({ id }) => id === search.get(concernInAddress)) ?? null
  if (state.phase === 'loading') return <Loading retry={read} />
  if (state.phase === 'failed')
    return (
      <div role="alert">
        <Note tone="warn">
          <p>
            {concerns.failed} {state.failedAs && problems[state.failedAs]}
          </p>
          <Loading retry={read} />
        </Note>
      </div>
    )
  return (
    <div className={chosen === null ? 'modgrid' : 'modgrid hascase'}>
      <div className="stack queuepart">
        <Note icon="lock">
          <p>{concerns.secrecy}</p>
        </Note>
        <BeginConcern
          talkId={search.get(talkInAddress)}
          onBegun={(concern) => {
            opened.heard({ type: 'changed', concern })
            setSearch({ [concernInAddress]: concern.id })
          }}
        />
        <ConcernList opened={opened} chosen={chosen} />
        <Numbers contacts={state.contacts} />
        {permits(me.role, 'manage-settings') && <EditNumbers opened={opened} />}
        {state.others.length > 0 && <OtherConcerns others={state.others} />}
      </div>
      {chosen ? (
        <ConcernGuide key={chosen.id} concern={chosen} me={me} opened={opened} />
      ) : (
        <div className="card quietcard wideonly">
          <p>{concerns.duty}</p>
        </div>
      )}
    </div>
  )
}

interface ConcernListProps {
  readonly opened: OpenConcerns
  readonly chosen: ConcernView | null
}

function ConcernList({ opened, chosen }: ConcernListProps) {
  const { concerns } = useWords()
  const all = opened.state.concerns
  const [open, closed] = [
    all.filter(({ state }) => state === 'open'),
    all.filter(({ state }) => state === 'closed'),
  ]
  const rows = (some: readonly ConcernView[]) => (
    <ul className="queue" role="list">
      {some.map((concern) => (
        <ConcernRow key={concern.id} concern={concern} isChosen={concern.id === chosen?.id} />
      ))}
    </ul>
  )
  return (
    <>
      <section className="stack-s" aria-labelledby="concerns-open">
        <h2 id="concerns-open">{concerns.open}</h2>
        {open.length === 0 ? <p className="muted">{concerns.none}</p> : rows(open)}
      </section>
      {closed.length > 0 && (
        <section className="stack-s" aria-labelledby="concerns-closed">
          <h2 id="concerns-closed">{concerns.closed}</h2>
          {rows(closed)}
        </section>
      )}
    </>
  )
}

function ConcernRow({ concern, isChosen }: { readonly concern: ConcernView; readonly isChosen: boolean }) {
  const { concerns } = useWords()
  const telling = useTelling()
  const due = concern.reminders.findLast(({ isDue }) => isDue)
  return (
    <li className={isChosen ? 'qitem sel' : 'qitem'}>
      <h3>
        <Link
          href={`/personal/oro?${concernInAddress}=${concern.id}`}
          aria-current={isChosen ? 'true' : undefined}
        >
          {concerns.rowOpened(dayName(concern.openedAt, telling))}
        </Link>
      </h3>
      <p className="row qhead small">
        <ReportChip concern={concern} />
        {concern.report?.caseNumber && <span className="num">{concern.report.caseNumber}</span>}
        {due && (
          <Chip tone="warn" icon="bell">
            {concerns.reminderDue(due.day)}
          </Chip>
        )}
        <span className="muted">{concern.openedBy && concerns.by(concern.openedBy.nickname)}</span>
      </p>
    </li>
  )
}

function ReportChip({ concern }: { readonly concern: ConcernView }) {
  const { concerns } = useWords()
  if (concern.report) return <Chip tone="ok">{concerns.reported}</Chip>
  if (concern.notReported) return <Chip tone="line">{concerns.notReportedChip}</Chip>
  return <Chip tone="warn">{concerns.notYet}</Chip>
}

import type { MeView } from '@lyktan/shared/members.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { Link, useSearchParams } from 'wouter'

import { useMe } from '../access/me.ts'
import { LinkButton } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { amAnswerer, inOrder } from './adult-talks.state.ts'
import { AdultTalk } from './AdultTalk.tsx'
import { OtherTalks } from './OtherTalks.tsx'
import { addressOfTalk, talkInAddress } from './talk-address.ts'
import { useAdultTalks } from './use-adult-talks.ts'
import type { OpenAdultTalks } from './use-adult-talks.ts'
import '../messages/messages.css'
import '../review/review.css'
import './talks.css'

/** `/personal/samtal`: the talks of one leader, and the one that is open. */
export function AdultTalksPage() {
  const { talks } = useWords()
  const me = useMe()
  return (
    <LeaderPage title={talks.staff.title} lead={talks.staff.lead}>
      {me.state === 'signed-in' ? <Talks me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

function Talks({ me }: { readonly me: MeView }) {
  const { talks } = useWords()
  const opened = useAdultTalks()
  const [search] = useSearchParams()
  const { state, read } = opened
  const named = search.get(talkInAddress)
  const chosen = state.talks.find(({ id }) => id === named) ?? null
  if (state.phase === 'loading') return <Loading retry={read} />
  if (state.phase === 'failed') return <Failed opened={opened} />
  return (
    <div className={chosen === null ? 'modgrid' : 'modgrid hascase'}>
      <div className="stack queuepart">
        <TalkList talks={state.talks} me={me} chosen={chosen} />
        {state.others.length > 0 && <OtherTalks others={state.others} me={me.id} />}
      </div>
      {chosen === null ? (
        <div className="card quietcard wideonly">
          <p className="muted">{talks.staff.choose}</p>
        </div>
      ) : (
        <AdultTalk key={chosen.id} talk={chosen} me={me} adults={state.adults} heard={opened.heard} />
      )}
    </div>
  )
}

function Failed({ opened: { state, read } }: { readonly opened: OpenAdultTalks }) {
  const { talks, review, problems } = useWords()
  const isOffShift = state.failedAs === 'off-shift'
  return (
    <div role="alert">
      <Note tone="warn">
        <p>{isOffShift ? talks.staff.offShift : problems[state.failedAs ?? 'unavailable']}</p>
        {isOffShift ? (
          <p>
            <LinkButton href="/personal">{review.toShift}</LinkButton>
          </p>
        ) : (
          <Loading retry={read} />
        )}
      </Note>
    </div>
  )
}

interface TalkListProps {
  readonly talks: readonly TalkView[]
  readonly me: MeView
  readonly chosen: TalkView | null
}

function TalkList({ talks: all, me, chosen }: TalkListProps) {
  const { talks } = useWords()
  const { live, over } = inOrder(all)
  const rows = (some: readonly TalkView[]) => (
    <ul className="queue" role="list">
      {some.map((talk) => (
        <TalkRow key={talk.id} talk={talk} me={me} isChosen={talk.id === chosen?.id} />
      ))}
    </ul>
  )
  return (
    <>
      <section className="stack-s" aria-labelledby="talks-live">
        <h2 id="talks-live">{talks.staff.open}</h2>
        {live.length === 0 ? (
          <div className="card quietcard stack-s">
            <p className="b">{talks.staff.empty}</p>
            <p className="muted">{talks.staff.emptyHint}</p>
          </div>
        ) : (
          rows(live)
        )}
      </section>
      {over.length > 0 && (
        <section className="stack-s" aria-labelledby="talks-over">
          <h2 id="talks-over">{talks.staff.over}</h2>
          {rows(over)}
        </section>
      )}
    </>
  )
}

interface TalkRowProps {
  readonly talk: TalkView
  readonly me: MeView
  readonly isChosen: boolean
}

/** Who, how it stands and my part in it; never a word of what was said. */
function TalkRow({ talk, me, isChosen }: TalkRowProps) {
  const { talks, frame } = useWords()
  const telling = useTelling()
  const { staff } = talks
  return (
    <li className={`qitem ${talk.state === 'asked' ? 'sev-high' : ''} ${isChosen ? 'sel' : ''}`}>
      <h3>
        <Link href={addressOfTalk(talk.id)} aria-current={isChosen ? 'true' : undefined}>
          <bdi>{talk.asker?.nickname ?? talks.somebodyGone}</bdi>
        </Link>
      </h3>
      <p className="row qhead small">
        <Chip tone={talk.state === 'asked' ? 'warn' : 'line'}>{staff.states[talk.state]}</Chip>
        {talk.choice && (
          <Chip tone={talk.choice === 'help' ? 'bad' : 'brand'}>{staff.choice[talk.choice]}</Chip>
        )}
        <span>{amAnswerer(talk, me.id) ? staff.youAnswer : staff.youRead}</span>
        <span className="muted">
          {talk.askerBand && frame.ageBand(talk.askerBand)} {staff.since(clockTime(talk.askedAt, telling))}
        </span>
      </p>
    </li>
  )
}

import type { MemberId } from '@lyktan/shared/ids.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useStore } from '../connection/store.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { amAnswerer } from './adult-talks.state.ts'
import type { AdultTalksStep } from './adult-talks.state.ts'
import { HandOver } from './HandOver.tsx'
import { TalkComposer } from './TalkComposer.tsx'
import type { OpenTalk } from './talk-connection.ts'
import { mayWrite } from './talk.state.ts'
import type { TalkState } from './talk.state.ts'
import { TalkLines } from './TalkLines.tsx'
import { useTalk } from './use-talk.ts'

interface AdultTalkProps {
  readonly talk: TalkView
  readonly me: MeView
  readonly adults: readonly PersonView[]
  readonly heard: (step: AdultTalksStep) => void
}

/** One talk as a named adult sees it. */
export function AdultTalk(props: AdultTalkProps) {
  const { talks } = useWords()
  const { talk, me } = props
  const opened = useTalk(talk.id, me.id)
  return (
    <section className="card talkcard stack" aria-labelledby="talk-h">
      <div className="row between">
        <h2 id="talk-h" tabIndex={-1}>
          <bdi>{talk.asker?.nickname ?? talks.somebodyGone}</bdi>
        </h2>
        <LinkButton kind="quiet" icon="close" iconOnly href="/personal/samtal">
          {talks.staff.toList}
        </LinkButton>
      </div>
      {opened && <Opened {...props} {...opened} />}
    </section>
  )
}

type OpenedProps = AdultTalkProps & { readonly open: OpenTalk; readonly kept: KeptTexts }
const whole = (state: TalkState) => state

function Opened({ open, kept, talk, me, adults, heard }: OpenedProps) {
  const { talks } = useWords()
  const language = useLanguage()
  const { lines, outbox } = useStore(open.store, whole)
  const names = nameList(
    [talk.asker, talk.answerer, talk.reader].filter((one) => one !== null).map(({ nickname }) => nickname),
    language,
  )
  return (
    <>
      <p className="small muted">{talks.canRead(names)}</p>
      <TalkActs talk={talk} me={me} adults={adults} heard={heard} />
      {talk.isResting && (
        <Note tone="warn" icon="hourglass">
          <p>{talks.resting}</p>
        </Note>
      )}
      {talk.isEmptied ? (
        <p className="muted">{talks.emptied}</p>
      ) : (
        <TalkLines lines={lines} outbox={outbox} me={me.id} asker={talk.asker?.id ?? null} open={open} />
      )}
      {talk.state === 'ended' && (
        <Note>
          <p>{talk.choice === null ? talks.staff.noChoice : talks.staff.choice[talk.choice]}</p>
        </Note>
      )}
      {mayWrite(talk, me.id) && <TalkComposer kept={kept} onSend={open.send} />}
    </>
  )
}

type Over = 'hand-over' | 'end' | null
type Act = (asked: Promise<Reply<{ readonly talk: TalkView | null }>>) => Promise<void>

function TalkActs({ talk, me, adults, heard }: AdultTalkProps) {
  const { staff } = useWords().talks
  const [over, setOver] = useState<Over>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { id: talkId, state } = talk
  const mustAnswer = state === 'asked' || (state === 'open' && !amAnswerer(talk, me.id))

  const act: Act = async (asked) => {
    const reply = await asked
    setOver(null)
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok)
      heard(reply.talk === null ? { type: 'gone', talkId } : { type: 'changed', talk: reply.talk })
  }
  return (
    <>
      <div className="row">
        {mustAnswer && (
          <Button icon="speech" onClick={() => void act(ask('talk:answer', { talkId }))}>
            {amAnswerer(talk, me.id) ? staff.answer : staff.takeOver}
          </Button>
        )}
        {state === 'ended' ? (
          <FollowUp talk={talk} onAsked={act} />
        ) : (
          <LiveActs talk={talk} onOver={setOver} />
        )}
        <LinkButton kind="quiet" icon="heart" href={`/personal/oro?samtal=${talkId}`}>
          {staff.worry}
        </LinkButton>
      </div>
      {problem && <ProblemNote problem={problem} />}
      <Dialog open={over === 'end'} onClose={() => setOver(null)} title={staff.endAsk}>
        <p>{staff.endHint}</p>
        <p>
          <Button onClick={() => void act(ask('talk:end', { talkId }))}>{staff.end}</Button>
        </p>
      </Dialog>
      <Dialog open={over === 'hand-over'} onClose={() => setOver(null)} title={staff.handOverHeading}>
        <HandOver
          talk={talk}
          adults={adults}
          onGive={(seat, toId) => void act(ask('talk:hand-over', { talkId, seat, toId }))}
        />
      </Dialog>
    </>
  )
}

interface LiveActsProps {
  readonly talk: TalkView
  readonly onOver: (over: Over) => void
}

function LiveActs({ talk, onOver }: LiveActsProps) {
  const { staff } = useWords().talks
  return (
    <>
      <Button kind="sec" icon="swap" aria-haspopup="dialog" onClick={() => onOver('hand-over')}>
        {staff.handOver}
      </Button>
      <Button kind="sec" aria-haspopup="dialog" onClick={() => onOver('end')}>
        {talk.state === 'invited' ? staff.takeBackInvitation : staff.end}
      </Button>
    </>
  )
}

interface FollowUpProps {
  readonly talk: TalkView
  readonly onAsked: Act
}

/** She wished to go on: a leader may ask once more, and she says yes or no. */
function FollowUp({ talk, onAsked }: FollowUpProps) {
  const { talks } = useWords()
  const [isAsked, setAsked] = useState(false)
  const { asker, choice } = talk
  if (isAsked) return <output className="small">{talks.staff.asked}</output>
  if (asker === null || choice === null || choice === 'done') return null
  async function invite(memberId: MemberId) {
    const reply = await ask('talk:invite', { memberId, topic: 'follow-up', aboutId: talk.id })
    setAsked(reply.ok)
    await onAsked(Promise.resolve(reply))
  }
  return (
    <Button icon="speech" onClick={() => void invite(asker.id)}>
      {talks.staff.followUp}
    </Button>
  )
}

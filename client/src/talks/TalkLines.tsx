import type { MemberId } from '@lyktan/shared/ids.ts'
import type { EventLine, SaidLine, TalkLine } from '@lyktan/shared/talks.ts'
import { useEffect, useRef } from 'react'

import { announce } from '../look/announce.ts'
import { Badge } from '../look/Badge.tsx'
import { Button } from '../look/Button.tsx'
import { Figure } from '../look/Figure.tsx'
import { useTelling } from '../review/use-telling.ts'
import type { Pending } from '../messages/outbox.ts'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { OpenTalk } from './talk-connection.ts'

interface TalkLinesProps {
  readonly lines: readonly TalkLine[]
  readonly outbox: readonly Pending[]
  readonly me: MemberId
  /** Who asked for it, when that is told. */
  readonly asker: MemberId | null
  readonly open: Pick<OpenTalk, 'sendAgain' | 'drop'> | null
}

/** What was said and what happened, oldest first. The newest stands at the end, and new ones are read aloud. */
export function TalkLines({ lines, outbox, me, asker, open }: TalkLinesProps) {
  const { talks } = useWords()
  useSayNewLines(lines, { me, asker })
  return (
    // A part that scrolls must be reachable by the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll" aria-label={talks.lines} tabIndex={0}>
      <ol className="msgs" role="list">
        {lines.map((line) => (
          <li key={line.seq} className={classOf(line, me)}>
            {line.kind === 'said' ? (
              <Said line={line} me={me} />
            ) : (
              <Happened line={line} isMine={me === asker} />
            )}
          </li>
        ))}
        {outbox.map((pending) => (
          <li key={pending.clientId} className="msg me pending">
            <div className="body">
              <p className="bub" dir="auto">
                {pending.text}
              </p>
              <Unsent pending={pending} open={open} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function classOf(line: TalkLine, me: MemberId): string {
  if (line.kind === 'event') return 'sysmsg'
  if (line.authorId === me) return 'msg me'
  return line.author?.badge === 'leader' ? 'msg lead-m' : 'msg'
}

function Said({ line, me }: { readonly line: SaidLine; readonly me: MemberId }) {
  const { talks } = useWords()
  const telling = useTelling()
  const { author, at, text } = line
  const isMine = line.authorId === me
  return (
    <>
      <span className="av-slot">{author && !isMine && <Figure avatar={author.avatar} />}</span>
      <div className="body">
        <p className="who">
          {!isMine && <bdi className="b small">{author?.nickname ?? talks.somebodyGone}</bdi>}
          {!isMine && <Badge badge={author?.badge ?? null} />}
          {isMine && <span className="vh">{talks.you}</span>}
          <span className="when num">{clockTime(at, telling)}</span>
        </p>
        <p className="bub" dir="auto">
          {text}
        </p>
      </div>
    </>
  )
}

function Happened({ line, isMine }: { readonly line: EventLine; readonly isMine: boolean }) {
  const words = useWords()
  const telling = useTelling()
  return (
    <p>
      {eventWords(line, words, isMine)} <span className="when num">{clockTime(line.at, telling)}</span>
    </p>
  )
}

/** Everything about who can read, in words. */
function eventWords({ event, who, before, reason }: EventLine, { talks }: Words, isMine: boolean): string {
  const { events, somebodyGone, reasons } = talks
  const name = who?.nickname ?? somebodyGone
  const earlier = before?.nickname
  const said: Readonly<Record<EventLine['event'], () => string>> = {
    asked: () => (isMine ? events.asked : talks.staff.askedEvent),
    kept: () => events.kept,
    closed: () => events.closed,
    invited: () => events.invited(name),
    answered: () => events.answered(name),
    ended: () => events.ended(name),
    'answerer-changed': () => (earlier ? events.answererChanged(name, earlier) : events.answered(name)),
    'reader-changed': () => (earlier ? events.readerChanged(name, earlier) : events.readerNew(name)),
    'reader-missing': () => events.readerMissing(earlier ?? somebodyGone),
    'manager-read': () => events.managerRead(name, reasons[reason ?? 'oversight']),
  }
  return said[event]()
}

function Unsent({ pending, open }: { readonly pending: Pending; readonly open: TalkLinesProps['open'] }) {
  const { talks, problems } = useWords()
  if (pending.phase !== 'refused')
    return <p className="why quietwhy">{pending.phase === 'waiting' ? talks.waiting : talks.sending}</p>
  return (
    <div className="why" role="alert">
      <span>
        {talks.notSent} {pending.problem && problems[pending.problem.code]}
      </span>
      <Button kind="quiet" onClick={() => open?.sendAgain(pending.clientId)}>
        {talks.sendAgain}
      </Button>
      <Button kind="quiet" onClick={() => open?.drop(pending.clientId)}>
        {talks.drop}
      </Button>
    </div>
  )
}

/** Only what comes while she is here is said: never the whole talk again. */
function useSayNewLines(
  lines: readonly TalkLine[],
  { me, asker }: Pick<TalkLinesProps, 'me' | 'asker'>,
): void {
  const words = useWords()
  const said = useRef<number | null>(null)
  useEffect(() => {
    const last = lines.at(-1)?.seq ?? 0
    const from = said.current
    if (lines.length > 0) said.current = last
    if (from === null) return
    for (const line of lines.filter(({ seq }) => seq > from)) {
      if (line.kind === 'event') announce('status', eventWords(line, words, me === asker))
      else if (line.authorId !== me) announce('log', `${line.author?.nickname ?? ''}: ${line.text}`)
    }
  }, [lines, me, asker, words])
}

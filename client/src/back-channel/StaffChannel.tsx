import type { PointedAt, StaffLine } from '@lyktan/shared/back-channel.ts'
import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'

import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { addressOfCase } from '../review/case-address.ts'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { dayAndTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useChannel } from './use-channel.ts'
import { WriteLine } from './WriteLine.tsx'
import './back-channel.css'

interface StaffChannelProps {
  readonly roomId: RoomId | null
  readonly me: MemberId
  /** The case in hand, which a line may point at. */
  readonly inHand?: PointedAt | null
}

/** What the leaders on duty say to each other beside a room, and the field to say more. */
export function StaffChannel({ roomId, me, inHand = null }: StaffChannelProps) {
  const words = useWords()
  const { backChannel } = words
  const { channel, problem, again, say } = useChannel(roomId, me)
  if (problem?.code === 'off-shift') return <p className="small">{backChannel.offShift}</p>
  if (problem !== null && channel === null)
    return (
      <Note tone="warn">
        <p>{backChannel.failed}</p>
        <p>
          <Button kind="sec" onClick={again}>
            {words.frame.tryAgain}
          </Button>
        </p>
      </Note>
    )
  if (channel === null) return <Loading retry={again} />
  return (
    <div className="stack-s">
      <p className="small muted">{backChannel.lead}</p>
      {channel.lines.length === 0 ? (
        <p className="small muted">{backChannel.empty}</p>
      ) : (
        // What scrolls must be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="stafflines" tabIndex={0} aria-label={backChannel.title}>
          <ol className="stack-s" role="list">
            {channel.lines.toReversed().map((line) => (
              <Line key={line.id} line={line} me={me} />
            ))}
          </ol>
        </section>
      )}
      <WriteLine say={say} inHand={inHand} roomId={roomId} />
    </div>
  )
}

function Line({ line, me }: { readonly line: StaffLine; readonly me: MemberId }) {
  const { backChannel } = useWords()
  const telling = useTelling()
  const now = useMinute()
  const { author, at, text, about, roomId } = line
  const { day, time } = dayAndTime(at, now, telling)
  return (
    <li className="staffline">
      <p className="xs muted">
        <bdi className="b">{author?.nickname ?? backChannel.somebodyGone}</bdi>
        {author?.id === me && ` (${backChannel.you})`} {day} {time}
      </p>
      <p className="stafftext" dir="auto">
        {text}
      </p>
      {about?.kind === 'case' && (
        <LinkButton kind="sec" icon="shield" href={addressOfCase(about.caseId)}>
          {backChannel.toCase}
        </LinkButton>
      )}
      {about?.kind === 'message' && roomId !== null && (
        <ToMessage messageId={about.messageId} roomId={roomId} />
      )}
    </li>
  )
}

/** In the room itself it leads to the message, elsewhere to the room. */
function ToMessage({ messageId, roomId }: { readonly messageId: string; readonly roomId: RoomId }) {
  const { backChannel } = useWords()
  if (!location.pathname.startsWith(`/rum/${roomId}`))
    return (
      <LinkButton kind="sec" icon="forward" href={`/rum/${roomId}`}>
        {backChannel.toRoom}
      </LinkButton>
    )
  const show = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('.msg')]
    const row = rows.find(({ dataset }) => dataset['message'] === messageId)
    if (row === undefined) return announce('status', backChannel.messageGone)
    // Where the channel lies over the room it must go first: behind a dialog nothing takes the focus.
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    row.scrollIntoView({ block: 'center' })
    row.querySelector('article')?.focus()
  }
  return (
    <Button kind="sec" icon="forward" onClick={show}>
      {backChannel.toMessage}
    </Button>
  )
}

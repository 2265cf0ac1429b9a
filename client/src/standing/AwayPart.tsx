import { LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { untilWord } from './MeasureLine.tsx'
import type { AwayHere } from './standing.state.ts'
import './standing.css'

interface AwayPartProps {
  /** Null: only known that she may not come in. */
  readonly away: AwayHere | null
  /** The room that it is about; null on the list of rooms. */
  readonly room: string | null
  readonly telling: Telling
}

/** Out for tonight or suspended, told kindly: until when, why, how to have it looked at again, and that help is there all the same. */
export function AwayPart({ away, room, telling }: AwayPartProps) {
  const { standing } = useWords()
  const now = useMinute()
  return (
    <div className="stack away">
      <h1>{awayTitle(away, room, standing)}</h1>
      {away && <p>{awayWords(away, untilWord(away.until, now, telling), standing)}</p>}
      {away?.words && (
        <blockquote className="words" dir="auto">
          {away.words}
        </blockquote>
      )}
      <p>{standing.disagree}</p>
      <p className="row">
        <LinkButton icon="list" href="/jag/lage">
          {standing.why}
        </LinkButton>
        {away?.isRoomAlone === true && (
          <LinkButton kind="sec" href="/rum">
            {standing.toRooms}
          </LinkButton>
        )}
      </p>
      <Note icon="heart">
        <p>{standing.stillHere}</p>
        <p>
          <LinkButton kind="sec" icon="heart" href="/hjalp">
            {standing.toHelp}
          </LinkButton>
        </p>
      </Note>
    </div>
  )
}

export function awayTitle(away: AwayHere | null, room: string | null, words: Words['standing']): string {
  if (away === null) return words.awayTitle
  if (away.isRoomAlone) return room === null ? words.awayTitle : words.outOfRoomTitle(room)
  return away.kind === 'suspension' ? words.suspendedTitle : words.outTitle
}

function awayWords({ kind, isRoomAlone }: AwayHere, until: string, words: Words['standing']): string {
  if (isRoomAlone) return words.outOfRoom(until)
  return kind === 'suspension' ? words.suspended(until) : words.out(until)
}

import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'

import { ChannelHere } from '../back-channel/ChannelHere.tsx'
import { Button, LinkButton } from '../look/Button.tsx'
import { FrameTools } from '../look/FrameTools.tsx'
import { TalkButton } from '../talks/TalkButton.tsx'
import { nameList } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'

interface RoomHeaderProps {
  readonly room: RoomView
  readonly me: MeView
  readonly telling: Telling
  readonly onPeople: () => void
  readonly onFlag: () => void
}

/** Which room, which leader, how many, and who can read: always in sight. */
export function RoomHeader({ room, me, telling, onPeople, onFlag }: RoomHeaderProps) {
  const { rooms: words, flags } = useWords()
  const names = nameList(
    room.adults.map(({ nickname }) => nickname),
    telling.language,
  )
  const { municipality } = me.place
  const head =
    room.adults.length === 0
      ? words.headNone(room.peopleCount)
      : room.adults.length === 1
        ? words.headLeader(names, room.peopleCount)
        : words.headLeaders(names, room.peopleCount)
  return (
    <header className="chathead roomhead">
      <LinkButton kind="quiet" icon="back" iconOnly className="narrow" href="/rum">
        {words.toAll}
      </LinkButton>
      <div className="roomname">
        <h1 id="room-h">{room.name}</h1>
        <p className="xs muted">
          <span className="roomy">{head}</span>
          <span className="tight">{words.headNone(room.peopleCount)}</span>
        </p>
      </div>
      <Button
        kind="quiet"
        icon="people"
        iconOnly
        className="narrow"
        aria-haspopup="dialog"
        onClick={onPeople}
      >
        {words.peopleHere}
      </Button>
      <Button kind="quiet" icon="flag" iconOnly className="roomy" aria-haspopup="dialog" onClick={onFlag}>
        {flags.raiseRoom}
      </Button>
      <TalkButton me={me} isSmall />
      <ChannelHere place="head" roomId={room.id} me={me} />
      <FrameTools language={false} />
      <p className="whoreads xs muted">
        {names ? words.whoReads({ names, municipality }) : words.whoReadsNobody(municipality)}
      </p>
    </header>
  )
}

import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'

import { LinkButton } from '../look/Button.tsx'
import { FrameTools } from '../look/FrameTools.tsx'
import { TalkButton } from '../talks/TalkButton.tsx'
import { clockTime, nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'

interface LiveHeaderProps {
  readonly session: SessionView
  readonly me: MeView
  readonly room: RoomView
}

/** Which session, who leads it, how many are here, when it ends, and who can read: always in sight. */
export function LiveHeader({ session, me, room }: LiveHeaderProps) {
  const words = useLiveWords()
  const { rooms } = useWords()
  const language = useLanguage()
  const telling = { language, timeZone: me.place.timeZone }
  const names = nameList(
    session.hosts.map(({ nickname }) => nickname),
    language,
  )
  const readers = nameList(
    room.adults.map(({ nickname }) => nickname),
    language,
  )
  const { municipality } = me.place
  const state = session.state === 'live' ? words.isLive : words.isLobby
  const facts = [state, names && words.hostedBy(names), words.people(room.peopleCount)]
  return (
    <header className="chathead livehead">
      <LinkButton kind="quiet" icon="back" iconOnly href="/traffar">
        {words.toAll}
      </LinkButton>
      <div className="roomname">
        <h1 id="live-h">{session.title}</h1>
        <p className="xs muted">
          {session.state === 'live' && <span className="livedot" aria-hidden="true" />}
          {[...facts, words.endsAt(clockTime(session.endsAt, telling))].filter(Boolean).join('. ')}
        </p>
      </div>
      <TalkButton me={me} isSmall />
      <FrameTools language={false} />
      <p className="whoreads xs muted">
        {readers ? rooms.whoReads({ names: readers, municipality }) : rooms.whoReadsNobody(municipality)}
      </p>
    </header>
  )
}

import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useMemo } from 'react'

import { useStore } from '../connection/store.ts'
import { pointAtMessage } from '../flags/flag-point.ts'
import { FlagNews } from '../flags/FlagNews.tsx'
import { useFolding } from '../flags/use-folding.ts'
import { Composer } from '../messages/Composer.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { MessageList } from '../messages/MessageList.tsx'
import type { RoomState } from '../messages/messages.state.ts'
import { Nudges } from '../messages/NudgeNote.tsx'
import { useReadingChoice } from '../messages/reading-choice.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { RowContext } from '../messages/row-context.ts'
import { typingWords } from '../messages/typing-words.ts'
import { useAnnouncer } from '../messages/use-announcer.ts'
import { useComposing } from '../messages/use-composing.ts'
import { useOwnNews } from '../messages/use-own-news.ts'
import { useReactionNews } from '../messages/use-reaction-news.ts'
import { PeopleList } from '../rooms/PeopleList.tsx'
import { RoomDialogs } from '../rooms/RoomDialogs.tsx'
import { pauseWords, RoomNotices } from '../rooms/RoomNotices.tsx'
import { isOpen } from '../rooms/rooms.state.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { useOvers } from '../rooms/use-overs.ts'
import { useRowActs } from '../rooms/use-row-acts.ts'
import { standingIn } from '../standing/standing.state.ts'
import { StandingNews } from '../standing/StandingNews.tsx'
import { WarningDialog } from '../standing/WarningDialog.tsx'
import { Button } from '../look/Button.tsx'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'

interface LiveChatProps {
  /** What it is called; the chat unless told. */
  readonly title?: string
  readonly room: RoomView
  readonly me: MeView
  readonly open: OpenRoom
  readonly kept: KeptTexts
}

const standingOf = ({ standing }: RoomState) => standing
const peopleOf = ({ people }: RoomState) => people
const typingOf = ({ typing }: RoomState) => typing

/** The conversation of the session's own room: the same as in every room, beside what goes on. */
export function LiveChat({ title, room, me, open, kept }: LiveChatProps) {
  const words = useWords()
  const live = useLiveWords()
  const name = title ?? live.chat
  const language = useLanguage()
  const telling = useMemo(() => ({ language, timeZone: me.place.timeZone }), [language, me.place.timeZone])
  const everywhere = useStore(open.store, standingOf)
  const standing = useMemo(() => everywhere && standingIn(everywhere, room.id), [everywhere, room.id])
  const people = useStore(open.store, peopleOf)
  const typing = useStore(open.store, typingOf)
  const overs = useOvers()
  const [reading, chooseReading] = useReadingChoice()
  const announcer = useAnnouncer(open, reading)
  const composing = useComposing(open, kept)
  const { explain, showMore, flag, setSide } = overs
  const flagMessage = (message: Parameters<typeof pointAtMessage>[0]) => flag(pointAtMessage(message))
  const acts = useRowActs(open, { composing, explain, showMore, flag: flagMessage })
  const row = useMemo(() => ({ myId: me.id, telling, acts }), [me.id, telling, acts])
  useOwnNews(open, explain)
  useReactionNews(open, reading)
  useFolding(open, me)
  const isPaused = pauseWords({ standing, now: useMinute(), telling }, words) !== null
  const mayWrite = isOpen(room) && !isPaused
  const names = room.adults.length === 0 ? null : nameList(namesOf(room), language)
  const list = <PeopleList room={room} people={people} me={me} onFlag={flag} />
  return (
    <RowContext value={row}>
      <aside className="chat livechat" aria-labelledby="chat-h">
        <div className="chathead">
          <h2 id="chat-h">{name}</h2>
          <Button
            kind="quiet"
            icon="people"
            className="push"
            aria-haspopup="dialog"
            onClick={() => setSide('people')}
          >
            {words.rooms.peopleHere}
          </Button>
        </div>
        <MessageList open={open} mayWrite={mayWrite} leaderNames={names} onWalk={announcer.drop} />
        <p className="typing xs muted">{typingWords(typing, people, words)}</p>
        <div className="notices">
          <FlagNews me={me} />
          <StandingNews me={me} />
          <WarningDialog warning={standing?.warning ?? null} />
          <RoomNotices room={room} standing={standing} telling={telling} />
        </div>
        <Nudges open={open} onChange={composing.change} />
        <Composer
          roomName={title ?? live.chatField}
          leaderNames={names}
          people={people.filter(({ id }) => id !== me.id)}
          composing={composing.composing}
          closedWords={mayWrite ? null : words.rooms.readOnly}
          writesAgainAt={standing?.writesAgainAt ?? null}
          text={composing.text}
          onText={composing.setText}
          onType={() => [announcer.type(), open.type()]}
          onSend={composing.send}
          onDrop={composing.drop}
        />
      </aside>
      <RoomDialogs
        people={list}
        onReading={chooseReading}
        {...{ room, me, open, overs, composing, mayWrite, reading }}
      />
    </RowContext>
  )
}

const namesOf = ({ adults }: RoomView) => adults.map(({ nickname }) => nickname)

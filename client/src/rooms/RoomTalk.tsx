import type { Language } from '@lyktan/shared/languages.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'

import { ChannelHere } from '../back-channel/ChannelHere.tsx'
import { useStore } from '../connection/store.ts'
import { pointAtMessage, pointAtRoom } from '../flags/flag-point.ts'
import { FlagNews } from '../flags/FlagNews.tsx'
import { useFolding } from '../flags/use-folding.ts'
import { BarePage } from '../look/BarePage.tsx'
import { Button } from '../look/Button.tsx'
import { Composer } from '../messages/Composer.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { jump } from '../messages/list-keys.ts'
import { MessageList } from '../messages/MessageList.tsx'
import { Nudges } from '../messages/NudgeNote.tsx'
import type { RoomState } from '../messages/messages.state.ts'
import { useReadingChoice } from '../messages/reading-choice.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { RowContext } from '../messages/row-context.ts'
import { typingWords } from '../messages/typing-words.ts'
import { useAnnouncer } from '../messages/use-announcer.ts'
import { useComposing } from '../messages/use-composing.ts'
import { useOwnNews } from '../messages/use-own-news.ts'
import { useReactionNews } from '../messages/use-reaction-news.ts'
import { standingIn } from '../standing/standing.state.ts'
import { StandingNews } from '../standing/StandingNews.tsx'
import { WarningDialog } from '../standing/WarningDialog.tsx'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { PeopleList } from './PeopleList.tsx'
import { useRegionKeys } from './region-keys.ts'
import { RoomDialogs } from './RoomDialogs.tsx'
import { RoomHeader } from './RoomHeader.tsx'
import { pauseWords, RoomNotices } from './RoomNotices.tsx'
import { RoomRail } from './RoomRail.tsx'
import { isOpen } from './rooms.state.ts'
import { useMinute } from './use-minute.ts'
import { useOvers } from './use-overs.ts'
import { useRowActs } from './use-row-acts.ts'

interface RoomTalkProps {
  readonly room: RoomView
  readonly me: MeView
  readonly open: OpenRoom
  readonly kept: KeptTexts
}

const standingOf = ({ standing }: RoomState) => standing

/** My standing as it is in this room. */
function useStandingHere(open: OpenRoom, roomId: string) {
  const standing = useStore(open.store, standingOf)
  return useMemo(() => standing && standingIn(standing, roomId), [standing, roomId])
}

const peopleOf = ({ people }: RoomState) => people
const typingOf = ({ typing }: RoomState) => typing

export function RoomTalk({ room, me, open, kept }: RoomTalkProps) {
  const words = useWords()
  const language = useLanguage()
  const telling = useMemo(() => ({ language, timeZone: me.place.timeZone }), [language, me.place.timeZone])
  const standing = useStandingHere(open, room.id)
  const people = useStore(open.store, peopleOf)
  const typing = useStore(open.store, typingOf)
  const overs = useOvers()
  const [reading, chooseReading] = useReadingChoice()
  const announcer = useAnnouncer(open, reading)
  const composing = useComposing(open, kept)
  const { explain, showMore, flag, setSide } = overs
  const acts = useRowActs(open, {
    composing,
    explain,
    showMore,
    flag: (message) => flag(pointAtMessage(message)),
  })
  const row = useMemo(() => ({ myId: me.id, telling, acts }), [me.id, telling, acts])
  useOwnNews(open, explain)
  useReactionNews(open, reading)
  useFolding(open, me)
  useRoomKeys(setSide)

  const isPaused = pauseWords({ standing, now: useMinute(), telling }, words) !== null
  const mayWrite = isOpen(room) && !isPaused
  const names = leaderNames(room, language)
  const list = <PeopleList room={room} people={people} me={me} onFlag={flag} />
  return (
    <RowContext value={row}>
      <BarePage title={room.name} fixed>
        <div className="chatpage">
          <RoomRail roomId={room.id} />
          <main id="main" className="chat" tabIndex={-1} aria-labelledby="room-h">
            <RoomHeader
              room={room}
              me={me}
              telling={telling}
              onPeople={() => setSide('people')}
              onFlag={() => flag(pointAtRoom(room.id))}
            />
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
              roomName={room.name}
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
          </main>
          <aside className="side end" aria-label={words.rooms.peopleHere} data-region="people" tabIndex={-1}>
            {list}
            <ChannelHere place="side" roomId={room.id} me={me} />
            <Button kind="quiet" icon="list" className="sidekeys" onClick={() => setSide('keys')}>
              {words.messages.keys.open}
            </Button>
          </aside>
        </div>
        <RoomDialogs
          people={list}
          onReading={chooseReading}
          {...{ room, me, open, overs, composing, mayWrite, reading }}
        />
      </BarePage>
    </RowContext>
  )
}

const leaderNames = ({ adults }: RoomView, language: Language) =>
  adults.length === 0
    ? null
    : nameList(
        adults.map(({ nickname }) => nickname),
        language,
      )

function useRoomKeys(setSide: (side: 'keys') => void): void {
  const [, goTo] = useLocation()
  const toNew = useCallback(() => jump(document.querySelector('.msgs')), [])
  const toHelp = useCallback(() => goTo('/hjalp'), [goTo])
  const showKeys = useCallback(() => setSide('keys'), [setSide])
  useRegionKeys({ toNew, toHelp, showKeys })
}

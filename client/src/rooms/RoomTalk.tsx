import type { Language } from '@lyktan/shared/languages.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'

import { useStore } from '../connection/store.ts'
import { FlagDialog } from '../flags/FlagDialog.tsx'
import { pointAtMessage, pointAtRoom } from '../flags/flag-point.ts'
import type { FlagPoint } from '../flags/flag-point.ts'
import { FlagNews } from '../flags/FlagNews.tsx'
import { useFolding } from '../flags/use-folding.ts'
import { BarePage } from '../look/BarePage.tsx'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Composer } from '../messages/Composer.tsx'
import { HeldDialog } from '../messages/HeldDialog.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { KeysDialog } from '../messages/KeysDialog.tsx'
import { jump } from '../messages/list-keys.ts'
import { MessageList } from '../messages/MessageList.tsx'
import { MessageSheet } from '../messages/MessageSheet.tsx'
import type { RoomState, Shown } from '../messages/messages.state.ts'
import { useReadingChoice } from '../messages/reading-choice.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { RowContext } from '../messages/row-context.ts'
import { typingWords } from '../messages/typing-words.ts'
import { useAnnouncer } from '../messages/use-announcer.ts'
import { useComposing } from '../messages/use-composing.ts'
import { useOwnNews } from '../messages/use-own-news.ts'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { PeopleList } from './PeopleList.tsx'
import { useRegionKeys } from './region-keys.ts'
import { RoomHeader } from './RoomHeader.tsx'
import { pauseWords, RoomNotices } from './RoomNotices.tsx'
import { RoomRail } from './RoomRail.tsx'
import { isOpen } from './rooms.state.ts'
import { useMinute } from './use-minute.ts'
import { useRowActs } from './use-row-acts.ts'

interface RoomTalkProps {
  readonly room: RoomView
  readonly me: MeView
  readonly open: OpenRoom
  readonly kept: KeptTexts
}

/** What lies over the room. */
type Over = 'people' | 'keys' | null

const standingOf = ({ standing }: RoomState) => standing
const peopleOf = ({ people }: RoomState) => people
const typingOf = ({ typing }: RoomState) => typing

export function RoomTalk({ room, me, open, kept }: RoomTalkProps) {
  const words = useWords()
  const language = useLanguage()
  const telling = useMemo(() => ({ language, timeZone: me.place.timeZone }), [language, me.place.timeZone])
  const standing = useStore(open.store, standingOf)
  const people = useStore(open.store, peopleOf)
  const typing = useStore(open.store, typingOf)
  const [over, setOver] = useState<Over>(null)
  const [explained, setExplained] = useState<OwnMessageView | null>(null)
  const [more, setMore] = useState<Shown | null>(null)
  const [flagged, setFlagged] = useState<FlagPoint | null>(null)
  const [reading, chooseReading] = useReadingChoice()
  const announcer = useAnnouncer(open, reading)
  const composing = useComposing(open, kept)
  const acts = useRowActs(open, {
    composing,
    explain: setExplained,
    showMore: setMore,
    flag: (message) => setFlagged(pointAtMessage(message)),
  })
  const row = useMemo(() => ({ myId: me.id, telling, acts }), [me.id, telling, acts])
  useOwnNews(open, setExplained)
  useFolding(open, me)
  useRoomKeys(setOver)

  const isPaused = pauseWords({ standing, now: useMinute(), telling }, words) !== null
  const mayWrite = isOpen(room) && !isPaused
  const names = leaderNames(room, language)
  const flag = (point: FlagPoint) => {
    setOver(null)
    setFlagged(point)
  }
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
              onPeople={() => setOver('people')}
              onFlag={() => flag(pointAtRoom(room.id))}
            />
            <MessageList open={open} mayWrite={mayWrite} leaderNames={names} onWalk={announcer.drop} />
            <p className="typing xs muted">{typingWords(typing, people, words)}</p>
            <div className="notices">
              <FlagNews me={me} />
              <RoomNotices room={room} standing={standing} telling={telling} />
            </div>
            <Composer
              roomName={room.name}
              leaderNames={names}
              people={people.filter(({ id }) => id !== me.id)}
              composing={composing.composing}
              closedWords={mayWrite ? null : words.rooms.readOnly}
              writesAgainAt={standing?.writesAgainAt ?? null}
              text={composing.text}
              onText={composing.setText}
              onType={() => {
                announcer.type()
                open.type()
              }}
              onSend={composing.send}
              onDrop={composing.drop}
            />
          </main>
          <aside className="side end" aria-label={words.rooms.peopleHere} data-region="people" tabIndex={-1}>
            {list}
            <Button kind="quiet" icon="list" onClick={() => setOver('keys')}>
              {words.messages.keys.open}
            </Button>
          </aside>
        </div>
        <Dialog
          open={over === 'people'}
          onClose={() => setOver(null)}
          kind="sheet"
          title={words.rooms.peopleHere}
        >
          {list}
        </Dialog>
        <KeysDialog
          open={over === 'keys'}
          onClose={() => setOver(null)}
          reading={reading}
          onReading={chooseReading}
        />
        <MessageSheet shown={more} mayWrite={mayWrite} onClose={() => setMore(null)} />
        <FlagDialog
          point={flagged}
          me={me}
          leader={room.adults[0]?.nickname ?? null}
          onClose={() => setFlagged(null)}
        />
        <OwnDialog own={explained} onClose={() => setExplained(null)} {...{ room, me, open, composing }} />
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

interface OwnDialogProps extends Pick<RoomTalkProps, 'room' | 'me' | 'open'> {
  readonly own: OwnMessageView | null
  readonly composing: ReturnType<typeof useComposing>
  readonly onClose: () => void
}

function OwnDialog({ own, room, me, open, composing, onClose }: OwnDialogProps) {
  return (
    <HeldDialog
      own={own}
      ageBand={me.ageBand}
      leader={room.adults[0]?.nickname ?? null}
      onClose={onClose}
      onRewrite={({ id, state, text }) => {
        onClose()
        if (state === 'unseen') composing.takeBack(text)
        else composing.edit(id, text)
      }}
      onRemove={({ id }) => {
        onClose()
        void open.withdrawNow(id)
      }}
    />
  )
}

function useRoomKeys(setOver: (over: Over) => void): void {
  const [, goTo] = useLocation()
  const toNew = useCallback(() => jump(document.querySelector('.msgs')), [])
  const toHelp = useCallback(() => goTo('/hjalp'), [goTo])
  const showKeys = useCallback(() => setOver('keys'), [setOver])
  useRegionKeys({ toNew, toHelp, showKeys })
}

import type { MeView } from '@lyktan/shared/members.ts'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Link } from 'wouter'

import { useMe } from '../access/me.ts'
import { useOnline } from '../connection/online.ts'
import { FlagNews } from '../flags/FlagNews.tsx'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import { OfferNewsLater } from '../sessions/OfferNewsLater.tsx'
import { AwayPart, awayTitle } from '../standing/AwayPart.tsx'
import { useStanding } from '../standing/standing.ts'
import { awayFromPage } from '../standing/standing.state.ts'
import type { AwayHere } from '../standing/standing.state.ts'
import { StandingNews } from '../standing/StandingNews.tsx'
import { clockTime, dayAndTime } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { HoursCard } from './HoursCard.tsx'
import { useRoomList } from './room-list.ts'
import { RoomCard } from './RoomCard.tsx'
import type { RoomList } from './rooms.state.ts'
import { adultsOnDuty, byMode, isOpen, lastClosing, nextOpening } from './rooms.state.ts'
import { useMinute } from './use-minute.ts'
import './rooms.css'

type Rooms = NonNullable<RoomList['rooms']>

/** Where do you want to be: the rooms for the reader's age, who is there, and what is open. */
export function RoomsPage() {
  const me = useMe()
  return me.state === 'signed-in' ? <RoomsOf me={me.me} /> : null
}

function RoomsOf({ me }: { readonly me: MeView }) {
  const words = useWords().rooms
  const telling: Telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const { rooms, problem, retry } = useRoomList()
  const isOffline = useOnline() === 'offline'
  const away = useAway(me, retry)
  useSayOpened(rooms)
  if (away || problem?.code === 'suspended') return <AwayRooms away={away} telling={telling} />
  return (
    <Page title={words.title}>
      <div className="row between">
        <div className="stack-s">
          <h1>{words.hello(me.nickname)}</h1>
          {rooms && <OpenNow rooms={rooms} telling={telling} />}
        </div>
        {rooms && (
          <div className="avs" aria-hidden="true">
            {adultsOnDuty(rooms).map(({ id, avatar }) => (
              <Figure key={id} avatar={avatar} />
            ))}
          </div>
        )}
      </div>
      <FlagNews me={me} />
      <StandingNews me={me} />
      <OfferNewsLater me={me} />
      {isOffline && rooms && (
        <Note tone="warn" icon="offline">
          <p>{words.offlineList}</p>
        </Note>
      )}
      {!rooms && (problem || isOffline ? <Failed retry={retry} /> : <RoomSkeleton />)}
      {rooms && <RoomCards rooms={rooms} telling={telling} />}
      <Note icon="heart">
        <p>
          {words.hard} <Link href="/hjalp">{words.toHelp}</Link>
        </p>
      </Note>
    </Page>
  )
}

/** Whether I am out of the whole place now; the list is read anew when that is over. */
function useAway(me: MeView, retry: () => void): AwayHere | null {
  const { page } = useStanding(me)
  const away = awayFromPage(page, '', useMinute())
  const isAway = away !== null
  const wasAway = useRef(isAway)
  const listAgain = useEffectEvent(retry)
  useEffect(() => {
    if (wasAway.current && !isAway) listAgain()
    wasAway.current = isAway
  }, [isAway])
  return away
}

interface AwayRoomsProps {
  readonly away: AwayHere | null
  readonly telling: Telling
}

function AwayRooms({ away, telling }: AwayRoomsProps) {
  const { standing } = useWords()
  return (
    <Page title={awayTitle(away, null, standing)} width="text">
      <AwayPart away={away} room={null} telling={telling} />
    </Page>
  )
}

interface RoomsProps {
  readonly rooms: Rooms
  readonly telling: Telling
}

function OpenNow({ rooms, telling }: RoomsProps) {
  const words = useWords().rooms
  if (!rooms.some(isOpen)) return null
  const until = lastClosing(rooms)
  const adults = adultsOnDuty(rooms).length
  return (
    <p className="row">
      {until && (
        <Chip tone="ok" dot>
          {words.openUntil(clockTime(until, telling))}
        </Chip>
      )}
      <span className="muted">{words.open(adults)}</span>
    </p>
  )
}

function RoomCards({ rooms, telling }: RoomsProps) {
  const words = useWords().rooms
  const now = useMinute()
  if (rooms.length === 0) return <p>{words.none}</p>
  const opensAt = nextOpening(rooms)
  const opens = opensAt && dayAndTime(opensAt, now, telling)
  return (
    <>
      {!rooms.some(isOpen) && (
        <Note icon="clock">
          <h2 className="notehead">{words.allClosedTitle}</h2>
          <p>{opens ? words.allClosed(opens.day, opens.time) : words.allClosedNoTime}</p>
          <p>
            {words.someoneListens} <Link href="/hjalp">{words.toHelp}</Link>
          </p>
        </Note>
      )}
      <ul className="rooms" role="list">
        {byMode(rooms).map((room) => (
          <RoomCard key={room.id} room={room} telling={telling} />
        ))}
      </ul>
      {!rooms.some(isOpen) && <HoursCard rooms={rooms} telling={telling} />}
    </>
  )
}

function Failed({ retry }: { readonly retry: () => void }) {
  const words = useWords().rooms
  return (
    <Note tone="warn" icon="offline">
      <p>{words.failed}</p>
      <p>
        <Button kind="sec" onClick={retry}>
          {words.tryAgain}
        </Button>
      </p>
    </Note>
  )
}

/** Of the same size as what comes, so that nothing jumps. */
function RoomSkeleton() {
  const { frame } = useWords()
  return (
    <div aria-busy="true">
      <p className="vh">{frame.loading}</p>
      <div className="rooms" aria-hidden="true">
        {[1, 2, 3].map((card) => (
          <div className="room shut skeleton" key={card} />
        ))}
      </div>
    </div>
  )
}

/** Says that a room opened while the list is on the page; counts are never said. */
function useSayOpened(rooms: RoomList['rooms']) {
  const words = useWords().rooms
  const before = useRef<RoomList['rooms']>(null)
  useEffect(() => {
    for (const room of rooms ?? []) {
      const was = before.current?.find(({ id }) => id === room.id)
      if (was && !isOpen(was) && isOpen(room)) announce('status', words.opened(room.name))
    }
    before.current = rooms
  }, [rooms, words])
}

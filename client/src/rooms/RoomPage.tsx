import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useEffect, useRef } from 'react'
import { useParams } from 'wouter'

import { useMe } from '../access/me.ts'
import { useStore } from '../connection/store.ts'
import { BarePage } from '../look/BarePage.tsx'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import type { RoomState } from '../messages/messages.state.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { useRoom } from '../messages/use-room.ts'
import { OfferNewsLater } from '../sessions/OfferNewsLater.tsx'
import { AwayPart, awayTitle } from '../standing/AwayPart.tsx'
import { useStanding } from '../standing/standing.ts'
import { awayFromPage, awayIn } from '../standing/standing.state.ts'
import type { AwayHere } from '../standing/standing.state.ts'
import { useUndone } from '../standing/use-undone.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { RoomRail } from './RoomRail.tsx'
import { RoomTalk } from './RoomTalk.tsx'
import { useMinute } from './use-minute.ts'
import '../messages/messages.css'
import './room.css'

/** One room: its messages, who is here, and the field to write in. */
export function RoomPage() {
  const me = useMe()
  const { id } = useParams<{ id: string }>()
  // A new room is a new page: nothing of the one before may stand in it.
  if (me.state !== 'signed-in' || !id) return null
  return (
    <>
      <RoomOf key={id} roomId={id} me={me.me} />
      <OfferNewsLater me={me.me} />
    </>
  )
}

function RoomOf({ roomId, me }: { readonly roomId: string; readonly me: MeView }) {
  const opened = useRoom(roomId, me)
  return opened ? <EnteredRoom roomId={roomId} me={me} {...opened} /> : <WaitingRoom roomId={roomId} />
}

interface EnteredRoomProps {
  readonly roomId: string
  readonly me: MeView
  readonly open: OpenRoom
  readonly kept: KeptTexts
}

const roomOf = ({ room }: RoomState) => room
const refusalOf = ({ refused }: RoomState) => refused

function EnteredRoom({ roomId, me, open, kept }: EnteredRoomProps) {
  const room = useStore(open.store, roomOf)
  const refused = useStore(open.store, refusalOf)
  const away = useAwayHere(open, me, roomId)
  useUndone(open)
  if (away || refused?.code === 'suspended') return <AwayRoom away={away} room={room} me={me} />
  if (room) return <RoomTalk room={room} me={me} open={open} kept={kept} />
  if (!refused) return <WaitingRoom roomId={roomId} />
  const isGone =
    refused.code === 'not-found' || refused.code === 'forbidden' || refused.code === 'bad-request'
  if (refused.code === 'off-shift') return <OffShiftRoom />
  return isGone ? <GoneRoom /> : <WaitingRoom roomId={roomId} retry={open.enter} />
}

const standingIn = ({ standing }: RoomState) => standing

/** Whether I am out of this room now, as the room has said or my page of standing; coming in again when that is over. */
function useAwayHere(open: OpenRoom, me: MeView, roomId: string): AwayHere | null {
  const standing = useStore(open.store, standingIn)
  const { page } = useStanding(me)
  const now = useMinute()
  const away = awayIn(standing, roomId, now) ?? awayFromPage(page, roomId, now)
  const isAway = away !== null
  const wasAway = useRef(isAway)
  useEffect(() => {
    if (wasAway.current && !isAway) open.enter()
    wasAway.current = isAway
  }, [isAway, open])
  return away
}

interface AwayRoomProps {
  readonly away: AwayHere | null
  readonly room: RoomView | null
  readonly me: MeView
}

function AwayRoom({ away, room, me }: AwayRoomProps) {
  const { standing } = useWords()
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const name = room?.name ?? null
  return (
    <Page title={awayTitle(away, name, standing)} width="text">
      <AwayPart away={away} room={name} telling={telling} />
    </Page>
  )
}

/** The room's shape, in grey, until it comes. */
function WaitingRoom({ roomId, retry }: { readonly roomId: string; readonly retry?: () => void }) {
  const words = useWords().rooms
  return (
    <BarePage title={words.title} fixed>
      <div className="chatpage">
        <RoomRail roomId={roomId} />
        <main id="main" className="chat" tabIndex={-1}>
          <h1 className="vh">{words.loading}</h1>
          <div className="skeletonlist" aria-hidden="true" aria-busy="true">
            {[1, 2, 3, 4, 5, 6, 7, 8].map((row) => (
              <div className="skeletonrow" key={row} />
            ))}
          </div>
          {retry && (
            <Note tone="warn" icon="offline">
              <p>{words.enterFailed}</p>
              <p className="row">
                <Button kind="sec" onClick={retry}>
                  {words.tryAgain}
                </Button>
                <LinkButton kind="quiet" href="/rum">
                  {words.toAll}
                </LinkButton>
              </p>
            </Note>
          )}
        </main>
      </div>
    </BarePage>
  )
}

/** A youth worker reads a room from her shift alone. */
function OffShiftRoom() {
  const { problems, review, rooms } = useWords()
  return (
    <Page title={problems['off-shift']} width="text">
      <h1>{problems['off-shift']}</h1>
      <p className="row">
        <LinkButton href="/personal">{review.toShift}</LinkButton>
        <LinkButton kind="quiet" href="/rum">
          {rooms.toAll}
        </LinkButton>
      </p>
    </Page>
  )
}

function GoneRoom() {
  const words = useWords().rooms
  return (
    <Page title={words.goneTitle} width="text">
      <h1>{words.goneTitle}</h1>
      <p>{words.gone}</p>
      <p>
        <LinkButton href="/rum">{words.toAll}</LinkButton>
      </p>
    </Page>
  )
}

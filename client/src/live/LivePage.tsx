import type { MeView } from '@lyktan/shared/members.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import { useState } from 'react'

import { useStore } from '../connection/store.ts'
import { ChatNow } from '../groups/ChatNow.tsx'
import { BarePage } from '../look/BarePage.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import type { RoomState } from '../messages/messages.state.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { useWords } from '../words/words.ts'
import type { LiveState } from './live.state.ts'
import { LiveHeader } from './LiveHeader.tsx'
import { LiveWaiting } from './LiveWaiting.tsx'
import { useLiveWords } from './live-words.ts'
import { LobbyPart } from './LobbyPart.tsx'
import { panels } from './panels.tsx'
import type { PanelProps } from './panels.tsx'
import { useLive } from './use-live.ts'
import { useLiveNews } from './use-live-news.ts'
import { useFreshInChat } from './use-fresh-in-chat.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

interface LivePageProps {
  readonly session: SessionView
  readonly me: MeView
  readonly open: OpenRoom
  readonly kept: KeptTexts
}

const roomOf = ({ room }: RoomState) => room
const refusalOf = ({ refused }: RoomState) => refused
const whole = (state: LiveState) => state

/** Stage and conversation beside each other where there is room; on a phone one at a time. */
export function LivePage({ session, me, open, kept }: LivePageProps) {
  const words = useLiveWords()
  const { problems } = useWords()
  const room = useStore(open.store, roomOf)
  const refused = useStore(open.store, refusalOf)
  const live = useLive(session.id, me, open)
  const { view, problem, aheadMs } = useStore(live.store, whole)
  const [shown, show] = useState<'stage' | 'chat'>('stage')
  const fresh = useFreshInChat(open, shown === 'chat')
  useLiveNews(live, me, session)

  const fault = refused ?? (view === null ? problem : null)
  if (fault) {
    const retry = fault.code === 'unavailable' ? { retry: refused ? open.enter : live.read } : {}
    return <LiveWaiting title={session.title} fault={problems[fault.code]} {...retry} />
  }
  if (!room || !view) return <LiveWaiting title={session.title} />
  const panel = { session, me, room, live, view, aheadMs }
  return (
    <BarePage title={session.title} fixed>
      <div className="chatpage livepage" data-shown={shown}>
        <main id="main" className="livestage" tabIndex={-1} aria-labelledby="live-h">
          <LiveHeader session={session} me={me} room={room} />
          {session.state === 'lobby' && <LobbyPart {...panel} />}
          {(session.state === 'live' || isLeader(me.role)) && <Panels {...panel} />}
        </main>
        <ChatNow session={session} room={room} me={me} open={open} kept={kept} />
        <ViewSwitch shown={shown} show={show} fresh={fresh} label={words.show} />
      </div>
    </BarePage>
  )
}

/** What there is for this reader, each in its own place. */
function Panels(props: PanelProps) {
  const isHost = isLeader(props.me.role)
  const mine = panels.filter(({ forWhom }) => forWhom === 'all' || (forWhom === 'hosts') === isHost)
  const drawn = (where: 'main' | 'side') =>
    mine.filter((panel) => panel.where === where).map(({ name, Part }) => <Part key={name} {...props} />)
  return (
    <div className={isHost ? 'stagegrid forhosts' : 'stagegrid'}>
      <div className="stack">{drawn('main')}</div>
      <div className="stack">{drawn('side')}</div>
    </div>
  )
}

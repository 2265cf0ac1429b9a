import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { useMe } from '../access/me.ts'
import { useOnline } from '../connection/online.ts'
import { TodayCard } from '../hosting/TodayCard.tsx'
import { HandoverCard } from '../handover/HandoverCard.tsx'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { waitingCount } from '../review/queue.state.ts'
import { useNow } from '../review/use-now.ts'
import { useQueue } from '../review/use-queue.ts'
import { DeskChannel } from '../back-channel/DeskChannel.tsx'
import { RotaCard } from '../rota/RotaCard.tsx'
import { useWords } from '../words/words.ts'
import { OnDuty } from './OnDuty.tsx'
import { ShiftRooms } from './ShiftRooms.tsx'
import { useShift } from './use-shift.ts'
import './shifts.css'

/** `/personal`: who of the adults is here, whether that is enough, and how the rooms are. */
export function ShiftPage() {
  const { shifts } = useWords()
  const me = useMe()
  return (
    <LeaderPage title={shifts.title} lead={shifts.lead}>
      {me.state === 'signed-in' ? <Shift me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

/** Analysts and administrators have no shift: their pages are in the menu. */
function Shift({ me }: { readonly me: MeView }) {
  const { shifts } = useWords()
  if (permits(me.role, 'check-in')) return <LeaderShift me={me} />
  return <p>{shifts.nothing}</p>
}

function LeaderShift({ me }: { readonly me: MeView }) {
  const { shifts, frame } = useWords()
  const { state, retry, check, switchRoom } = useShift()
  const isOnline = useOnline() !== 'offline'
  if (state.phase === 'loading') return <Loading retry={retry} />
  if (state.phase === 'failed' || state.shift === null) {
    return (
      <div role="alert">
        <Note tone="warn">
          <p>{shifts.failed}</p>
          <p>
            <Button kind="sec" onClick={retry}>
              {frame.tryAgain}
            </Button>
          </p>
        </Note>
      </div>
    )
  }
  return (
    <>
      {!isOnline && (
        <Note tone="warn" icon="offline">
          <p>{shifts.offline}</p>
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          <OnDuty shift={state.shift} me={me.id} canAct={isOnline} check={check} />
          <TodayCard />
        </div>
        <div className="stack">
          <Waiting me={me} />
          <HandoverCard />
          <RotaCard />
          <DeskChannel me={me.id} />
        </div>
      </div>
      <ShiftRooms rooms={state.rooms} canAct={isOnline} switchRoom={switchRoom} />
    </>
  )
}

function Waiting({ me }: { readonly me: MeView }) {
  const { shifts } = useWords()
  const { queue } = useQueue()
  const now = useNow()
  const count = waitingCount(queue, me.id, now)
  return (
    <Card title={shifts.waits}>
      <p className="waitscount">{queue.phase === 'ready' ? shifts.waitsCount(count) : ' '}</p>
      <p>
        <LinkButton href="/personal/granska" icon="shield" kind={count > 0 ? 'main' : 'sec'}>
          {shifts.toReview}
        </LinkButton>
      </p>
    </Card>
  )
}

import type { Asked } from '@lyktan/shared/commands.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RoomMode, RoomView } from '@lyktan/shared/rooms.ts'
import { useId, useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Icon } from '../look/Icon.tsx'
import type { IconName } from '../look/icons.ts'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayAndTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'

type SwitchTo = Asked<'room:switch'>['to']

interface ShiftRoomsProps {
  readonly rooms: readonly RoomView[]
  readonly canAct: boolean
  readonly switchRoom: (input: Asked<'room:switch'>) => Promise<RoomView | Problem>
}

/** Every room: how it is, why, and the leader's own word over the timetable. */
export function ShiftRooms({ rooms, canAct, switchRoom }: ShiftRoomsProps) {
  const { shifts } = useWords()
  const id = useId()
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{shifts.rooms}</h2>
      {rooms.length === 0 ? (
        <p className="muted">{shifts.noRooms}</p>
      ) : (
        <ul className="shiftrooms" role="list">
          {rooms.map((room) => (
            <li key={room.id} className="card stack-s">
              <ShiftRoom room={room} canAct={canAct} switchRoom={switchRoom} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const modeLooks: Readonly<
  Record<RoomMode, { readonly tone: 'ok' | 'warn' | 'line'; readonly icon: IconName }>
> = {
  open: { tone: 'ok', icon: 'check' },
  slow: { tone: 'warn', icon: 'hourglass' },
  resting: { tone: 'warn', icon: 'pause' },
  closed: { tone: 'line', icon: 'lock' },
}

interface ShiftRoomProps {
  readonly room: RoomView
  readonly canAct: boolean
  readonly switchRoom: ShiftRoomsProps['switchRoom']
}

function ShiftRoom({ room, canAct, switchRoom }: ShiftRoomProps) {
  const { shifts, frame } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const act = async (to: SwitchTo) => {
    setBusy(true)
    const answer = await switchRoom({ roomId: room.id, to })
    setBusy(false)
    if ('code' in answer) return setProblem(answer)
    setProblem(null)
    announce('status', shifts.switched(answer.name, shifts.modes[answer.mode]))
  }
  return (
    <>
      <div className="row between">
        <h3 className="row">
          <Icon name={room.icon} />
          {room.name}
        </h3>
        <Chip {...modeLooks[room.mode]}>{shifts.modes[room.mode]}</Chip>
      </div>
      <p className="small">
        {shifts.why[room.reason]} <When room={room} />
      </p>
      <p className="small muted">
        {shifts.people(room.peopleCount)}. {room.ageBands.map((band) => frame.ageBand(band)).join(', ')}
      </p>
      {problem !== null && <ProblemNote problem={problem} />}
      <div className="row roomacts">
        <LinkButton href={`/rum/${room.id}`} kind="sec" icon="forward">
          {shifts.enter(room.name)}
        </LinkButton>
        <Switches room={room} disabled={!canAct || isBusy} act={(to) => void act(to)} />
      </div>
    </>
  )
}

interface SwitchesProps {
  readonly room: RoomView
  readonly disabled: boolean
  readonly act: (to: SwitchTo) => void
}

function Switches({ room, disabled, act }: SwitchesProps) {
  const { shifts } = useWords()
  const [to, word] =
    room.mode === 'closed' ? (['open', shifts.openNow] as const) : (['closed', shifts.closeNow] as const)
  return (
    <>
      <Button kind="quiet" icon={to === 'open' ? 'play' : 'lock'} disabled={disabled} onClick={() => act(to)}>
        {word}
        <span className="vh">{shifts.ofRoom(room.name)}</span>
      </Button>
      <Button kind="quiet" icon="clock" disabled={disabled} onClick={() => act('timetable')}>
        {shifts.timetable}
        <span className="vh">{shifts.ofRoom(room.name)}</span>
      </Button>
    </>
  )
}

function When({ room }: { readonly room: RoomView }) {
  const { shifts } = useWords()
  const telling = useTelling()
  const told = (iso: string) => {
    const { day, time } = dayAndTime(iso, new Date(), telling)
    return `${day} ${time}`
  }
  if (room.mode === 'closed') return room.nextOpensAt === null ? null : shifts.opensAt(told(room.nextOpensAt))
  return room.closesAt === null ? null : shifts.closesAt(told(room.closesAt))
}

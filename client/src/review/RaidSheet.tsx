import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { Answers } from '@lyktan/shared/commands.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { SelectField } from '../look/Field.tsx'
import { Loading } from '../look/Loading.tsx'
import { useWords } from '../words/words.ts'
import { BrakeForm } from './BrakeForm.tsx'
import type { OpenWaves } from './use-waves.ts'
import { WaveFound } from './WaveFound.tsx'
import { WaveCard } from './WaveCard.tsx'
import { isOver, searchAsked, waveMinutes } from './waves.state.ts'
import type { WaveSearch } from './waves.state.ts'

interface RaidSheetProps {
  readonly open: OpenWaves
  readonly now: number
  readonly onClose: () => void
}

/** When many disturb at once: brake the room, look at what they wrote, hide it together, and decide in peace. */
export function RaidSheet({ open, now, onClose }: RaidSheetProps) {
  const { raids } = useWords()
  const { answer, again } = useAnswer<Answers['room:list']>(() => ask('room:list', {}))
  return (
    <Dialog open onClose={onClose} kind="sheet" title={raids.title}>
      <p className="muted">{raids.lead}</p>
      {answer === null ? (
        <Loading retry={again} />
      ) : (
        <RaidSteps rooms={answer.rooms} open={open} now={now} onClose={onClose} />
      )}
      <Earlier open={open} />
    </Dialog>
  )
}

/** Waves that are over, for the one who has second thoughts. */
function Earlier({ open }: Pick<RaidSheetProps, 'open'>) {
  const { raids } = useWords()
  const over = [...open.waves.waves.values()].filter(isOver)
  if (over.length === 0) return null
  return (
    <>
      <h3>{raids.earlier}</h3>
      {over.map((wave) => (
        <WaveCard key={wave.id} wave={wave} told={open.told} canAct />
      ))}
    </>
  )
}

function RaidSteps({ rooms, open, now, onClose }: RaidSheetProps & { readonly rooms: readonly RoomView[] }) {
  const { raids } = useWords()
  const [roomId, setRoomId] = useState(rooms.find((room) => room.mode !== 'closed')?.id ?? rooms[0]?.id)
  const [asked, setAsked] = useState<ReturnType<typeof searchAsked> | null>(null)
  if (roomId === undefined) return <p>{raids.noRooms}</p>
  return (
    <>
      <SelectField
        label={raids.room}
        name="raid-room"
        value={roomId}
        onChange={(event) => {
          const room = rooms.find((one) => one.id === event.target.value)
          if (room === undefined) return
          setRoomId(room.id)
          setAsked(null)
        }}
      >
        {rooms.map((room) => (
          <option key={room.id} value={room.id}>
            {room.name}
          </option>
        ))}
      </SelectField>
      <BrakeForm roomId={roomId} open={open} now={now} />
      <SearchForm
        key={roomId}
        roomId={roomId}
        onSearch={(search) => setAsked(searchAsked(search, Date.now()))}
      />
      {asked !== null && (
        <WaveFound
          key={`${asked.roomId} ${asked.since} ${asked.who}`}
          asked={asked}
          onHidden={(wave) => {
            open.told({ type: 'wave', wave })
            onClose()
          }}
        />
      )}
    </>
  )
}

interface SearchFormProps {
  readonly roomId: WaveSearch['roomId']
  readonly onSearch: (search: WaveSearch) => void
}

function SearchForm({ roomId, onSearch }: SearchFormProps) {
  const { raids } = useWords()
  const [minutes, setMinutes] = useState<number>(10)
  const [who, setWho] = useState<WaveSearch['who']>('newcomers')
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch({ roomId, minutes, who })
      }}
    >
      <h3>{raids.find}</h3>
      <SelectField
        label={raids.since}
        name="raid-since"
        value={minutes}
        onChange={(event) => setMinutes(Number(event.target.value))}
      >
        {waveMinutes.map((one) => (
          <option key={one} value={one}>
            {raids.minutesBack(one)}
          </option>
        ))}
      </SelectField>
      <fieldset>
        <legend>{raids.who}</legend>
        <div className="acts">
          {(['newcomers', 'everybody'] as const).map((one) => (
            <Choice key={one} name="raid-who" value={one} checked={who === one} onChange={() => setWho(one)}>
              {raids.whom[one]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <p>
        <Button type="submit" kind="sec" icon="eye">
          {raids.look}
        </Button>
      </p>
    </form>
  )
}

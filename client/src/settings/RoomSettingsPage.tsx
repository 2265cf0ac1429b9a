import type { Answers } from '@lyktan/shared/commands.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import type { Reading } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Icon } from '../look/Icon.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useWords } from '../words/words.ts'
import { RoomForm } from './RoomForm.tsx'
import './settings.css'

/** `/personal/rum`: which rooms there are, for whom, when they are open, and how they are read. */
export function RoomSettingsPage() {
  const { settings } = useWords()
  const list = useAnswer(() => ask('room:list', {}))
  const [edited, setEdited] = useState<RoomView | 'new' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasEditing = useRef(false)

  const saved = (room: RoomView) => {
    announce('status', edited === 'new' ? settings.rooms.created(room.name) : settings.rooms.saved(room.name))
    list.put({ rooms: withRoom(list.answer?.rooms ?? [], room) })
    setEdited(null)
  }
  // From the form back to the list: focus must not be lost with the form.
  useEffect(() => {
    if (edited === null && wasEditing.current) heading.current?.focus()
    wasEditing.current = edited !== null
  }, [edited])
  return (
    <LeaderPage title={settings.rooms.title} lead={settings.rooms.lead}>
      {edited !== null ? (
        <RoomForm
          key={edited === 'new' ? 'new' : edited.id}
          room={edited === 'new' ? null : edited}
          onSaved={saved}
          onCancel={() => setEdited(null)}
        />
      ) : (
        <RoomsOrNot list={list} heading={heading} onEdit={setEdited} />
      )}
    </LeaderPage>
  )
}

const withRoom = (rooms: readonly RoomView[], room: RoomView): readonly RoomView[] =>
  rooms.some((one) => one.id === room.id)
    ? rooms.map((one) => (one.id === room.id ? room : one))
    : [...rooms, room]

interface RoomsOrNotProps {
  readonly list: Reading<Answers['room:list']>
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onEdit: (edited: RoomView | 'new') => void
}

function RoomsOrNot({ list, heading, onEdit }: RoomsOrNotProps) {
  const { settings, shifts, frame } = useWords()
  if (list.answer === null && list.problem === null) return <Loading retry={list.again} />
  if (list.answer === null) {
    return (
      <Note tone="warn">
        <p>{settings.failed}</p>
        <p>
          <Button kind="sec" onClick={list.again}>
            {frame.tryAgain}
          </Button>
        </p>
      </Note>
    )
  }
  const { rooms } = list.answer
  return (
    <div className="stack">
      <div className="row between">
        <h2 tabIndex={-1} ref={heading}>
          {shifts.rooms}
        </h2>
        <Button icon="plus" onClick={() => onEdit('new')}>
          {settings.rooms.create}
        </Button>
      </div>
      {rooms.length === 0 && <p className="muted">{settings.rooms.none}</p>}
      <ul className="stack" role="list">
        {rooms.map((room) => (
          <RoomLine key={room.id} room={room} onEdit={() => onEdit(room)} />
        ))}
      </ul>
    </div>
  )
}

function RoomLine({ room, onEdit }: { readonly room: RoomView; readonly onEdit: () => void }) {
  const { settings, frame } = useWords()
  const { rooms } = settings
  const days = room.hours.map((one) => `${dayOf(rooms.days, one.weekday)} ${one.from}–${one.to}`)
  return (
    <li className="card row between">
      <div className="stack-s roomline">
        <h3 className="row">
          <Icon name={room.icon} />
          {room.name}
        </h3>
        <p className="small muted">
          {room.ageBands.map((band) => frame.ageBand(band)).join(', ')}. {rooms.readings[room.reading]}.
        </p>
        <p className="small">{days.length === 0 ? rooms.noHours : days.join(', ')}</p>
      </div>
      <Button kind="sec" icon="pen" onClick={onEdit}>
        {rooms.change}
        <span className="vh">{rooms.changeWhich(room.name)}</span>
      </Button>
    </li>
  )
}

const dayOf = (days: Readonly<Record<number, string>>, weekday: number): string => days[weekday] ?? ''

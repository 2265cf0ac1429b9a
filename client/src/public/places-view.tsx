import type { PlaceNow } from '@lyktan/shared/members.ts'
import type { Language } from '@lyktan/shared/languages.ts'

import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { dayAndTime } from '../words/times.ts'
import type { Words } from '../words/words.ts'

/** What the view needs besides the places. No hooks in this file: `draw.ts` draws it where React is not loaded. */
export interface Reading {
  readonly words: Pick<Words, 'landing' | 'frame'>
  readonly language: Language
  readonly now: Date
}

type Room = PlaceNow['rooms'][number]

const isOpen = (room: Room) => room.mode === 'open' || room.mode === 'slow'

/** "Stängt just nu. Vi öppnar måndag 15:00.", or how many leaders are here. */
export function stateOf(place: PlaceNow, { words, language, now }: Reading): string {
  const { landing } = words
  if (place.rooms.some(isOpen)) return landing.open(place.adults.length)
  const next = place.rooms.flatMap((room) => room.nextOpensAt ?? []).toSorted()[0]
  if (!next) return landing.closed
  const { day, time } = dayAndTime(next, now, { language, timeZone: place.place.timeZone })
  return landing.closedUntil(day, time)
}

/** "Öppet till 21:00", "Öppnar i morgon 15:00", "Vilar en stund". */
export function roomState(room: Room, timeZone: string, { words, language, now }: Reading): string {
  const { landing } = words
  const at = (iso: string) => dayAndTime(iso, now, { language, timeZone })
  if (room.mode === 'resting') return landing.resting
  if (isOpen(room)) return room.closesAt ? landing.openUntil(at(room.closesAt).time) : landing.openNow
  if (!room.nextOpensAt) return landing.shut
  const { day, time } = at(room.nextOpensAt)
  return landing.opens(day, time)
}

/** Is it open, who is there, which rooms: one card for each place. */
export function PlacesView({ places, reading }: { places: readonly PlaceNow[]; reading: Reading }) {
  return (
    <>
      {places.map((place) => (
        <section className="card stack" key={place.place.slug} aria-labelledby={`place-${place.place.slug}`}>
          <PlaceHead place={place} reading={reading} />
          <Adults place={place} reading={reading} />
          <Rooms place={place} reading={reading} />
        </section>
      ))}
    </>
  )
}

interface PartProps {
  readonly place: PlaceNow
  readonly reading: Reading
}

function PlaceHead({ place, reading }: PartProps) {
  const open = place.rooms.some(isOpen)
  const { landing } = reading.words
  return (
    <div className="stack-s">
      <h2 id={`place-${place.place.slug}`}>{landing.where(place.place.name, place.place.municipality)}</h2>
      <p className="row">
        <Chip tone={open ? 'ok' : 'line'} dot>
          {stateOf(place, reading)}
        </Chip>
      </p>
    </div>
  )
}

function Adults({ place, reading }: PartProps) {
  const { landing } = reading.words
  if (place.adults.length === 0) return null
  return (
    <ul className="people" role="list" aria-label={landing.onDuty}>
      {place.adults.map((adult) => (
        <li className="person" key={adult.name}>
          <Figure avatar={adult.avatar} here />
          <span>
            <span className="b">{adult.name}</span>
            <br />
            <span className="small muted">{landing.leader}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Rooms({ place, reading }: PartProps) {
  const { landing, frame } = reading.words
  if (place.rooms.length === 0) return null
  return (
    <div className="stack-s">
      <h3>{landing.roomsHeading}</h3>
      <ul className="nowrooms" role="list">
        {place.rooms.map((room) => (
          <li key={room.name}>
            <span className="b">{room.name}</span>
            <span className="small muted">{room.ageBands.map((band) => frame.ageBand(band)).join(', ')}</span>
            <Chip {...(isOpen(room) && { tone: 'ok' as const })}>
              {roomState(room, place.place.timeZone, reading)}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  )
}

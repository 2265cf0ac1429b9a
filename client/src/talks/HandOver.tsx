import type { MemberId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { talkSeats } from '@lyktan/shared/talk-choices.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { useWords } from '../words/words.ts'
import { freeAdults } from './adult-talks.state.ts'

type Seat = (typeof talkSeats)[number]

interface HandOverProps {
  readonly talk: TalkView
  readonly adults: readonly PersonView[]
  readonly onGive: (seat: Seat, toId: MemberId) => void
}

/** One of the two seats goes to a colleague on duty. */
export function HandOver({ talk, adults, onGive }: HandOverProps) {
  const { talks } = useWords()
  const { staff } = talks
  const free = freeAdults(adults, talk)
  const [seat, setSeat] = useState<Seat>('answerer')
  const [to, setTo] = useState<MemberId | null>(null)
  const chosen = free.find(({ id }) => id === to) ?? free[0]
  if (chosen === undefined) return <p>{staff.nobodyElse}</p>
  return (
    <div className="stack">
      <p>{staff.handOverHint}</p>
      <fieldset className="stack-s">
        <legend className="b">{staff.handOverSeat}</legend>
        {talkSeats.map((one) => (
          <Choice key={one} name="seat" value={one} checked={one === seat} onChange={() => setSeat(one)}>
            {staff.seats[one]} ({talk[one]?.nickname ?? '–'})
          </Choice>
        ))}
      </fieldset>
      <fieldset className="stack-s">
        <legend className="b">{staff.handOverTo}</legend>
        {free.map(({ id, nickname }) => (
          <Choice key={id} name="to" value={id} checked={id === chosen.id} onChange={() => setTo(id)}>
            <bdi>{nickname}</bdi>
          </Choice>
        ))}
      </fieldset>
      <p>
        <Button icon="swap" onClick={() => onGive(seat, chosen.id)}>
          {staff.handOver}
        </Button>
      </p>
    </div>
  )
}

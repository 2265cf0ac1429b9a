import type { OwnRotaView } from '@lyktan/shared/rota.ts'
import { useEffect, useEffectEvent } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { clockTime, dayAndTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'

/** On the shift page: my next shift, what looks for somebody, who is late, and where too few are planned. */
export function RotaCard() {
  const { rota } = useWords()
  const { answer, again } = useAnswer(() => ask('rota:mine', {}))
  const read = useEffectEvent(again)
  useEffect(() => {
    const ends = [
      hear('rota:changed', () => read()),
      hear('shift:changed', () => read()),
      whenConnected(() => read()),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  return (
    <Card title={rota.card.title}>
      {answer === null ? <p>{'\u00A0'}</p> : <OwnRota mine={answer.mine} />}
      <p>
        <LinkButton href="/personal/schema" icon="calendar" kind="sec">
          {rota.card.toRota}
        </LinkButton>
      </p>
    </Card>
  )
}

function OwnRota({ mine }: { readonly mine: OwnRotaView }) {
  const { rota } = useWords()
  const telling = useTelling()
  const now = useMinute()
  const [next] = mine.own
  const when = next && dayAndTime(next.startsAt, now, telling)
  return (
    <ul className="stack-s" role="list">
      <li>
        {next === undefined ? (
          <span className="muted">{rota.card.none}</span>
        ) : (
          <>
            {rota.card.next}: <span className="b">{`${when?.day} ${rota.times(next.from, next.to)}`}</span>
          </>
        )}
      </li>
      {mine.late.map(({ id, person, startsAt }) => (
        <li key={id}>{rota.card.late(person?.nickname ?? '', clockTime(startsAt, telling))}</li>
      ))}
      {mine.toSettle.length > 0 && <li>{rota.card.toSettle(mine.toSettle.length)}</li>}
      {mine.wanted.length > 0 && <li>{rota.card.wanted(mine.wanted.length)}</li>}
      {mine.gaps.length > 0 && <li>{rota.card.gaps(mine.gaps.length)}</li>}
    </ul>
  )
}

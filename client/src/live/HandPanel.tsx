import type { PartAct } from '@lyktan/shared/live.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Figure } from '../look/Figure.tsx'
import { Icon } from '../look/Icon.tsx'
import { useLiveWords } from './live-words.ts'
import type { PanelProps } from './panels.tsx'

type Act = (name: PartAct, said?: string) => Promise<void>

/** My hand: up, down, or in its place while I think. Who has the word, and how many wait. */
export function HandPanel({ session, me, live, view }: PanelProps) {
  const { hands: words } = useLiveWords()
  const { hands, word } = view.shared
  const { needsTime, wishesBreak } = view.mine
  const place = hands.findIndex(({ id }) => id === me.id)
  const isMine = word?.id === me.id
  const act: Act = async (name, said) => {
    const isDone = await live.act('live:take-part', { sessionId: session.id, act: name })
    if (isDone && said) announce('status', said)
  }
  return (
    <section className={isMine ? 'card stack myword' : 'card stack'} aria-labelledby="hand-h">
      <div className="row between">
        <h2 id="hand-h">{words.title}</h2>
        <span className="avs" aria-hidden="true">
          {hands.slice(0, 4).map(({ id, avatar }) => (
            <Figure key={id} avatar={avatar} size="small" />
          ))}
        </span>
      </div>
      {isMine ? (
        <p className="b">{words.mine}</p>
      ) : (
        <Waiting {...{ word, place, needsTime, count: hands.length }} />
      )}
      <HandButtons {...{ place, isMine, needsTime, act, count: hands.length }} />
      <BreakWish wishes={wishesBreak} act={act} />
    </section>
  )
}

interface WaitingProps {
  readonly word: PersonView | null
  readonly place: number
  readonly count: number
  readonly needsTime: boolean
}

function Waiting({ word, place, count, needsTime }: WaitingProps) {
  const { hands: words } = useLiveWords()
  return (
    <>
      {word && <p className="b">{words.word(word.nickname)}</p>}
      <p className="muted">{needsTime ? words.keeps : placeWords(place, count, words)}</p>
    </>
  )
}

interface HandButtonsProps extends Omit<WaitingProps, 'word'> {
  readonly isMine: boolean
  readonly act: Act
}

function HandButtons({ place, count, isMine, needsTime, act }: HandButtonsProps) {
  const { hands: words } = useLiveWords()
  if (place < 0 && !isMine)
    return (
      <p>
        <Button icon="hand" onClick={() => void act('raise', placeWords(count, count, words))}>
          {words.raise}
        </Button>
      </p>
    )
  return (
    <div className="row">
      <Button kind="sec" icon="hand" onClick={() => void act('lower', words.down)}>
        {isMine ? words.done : words.lower}
      </Button>
      {needsTime ? (
        <Button icon="check" onClick={() => void act('ready', placeWords(place, count, words))}>
          {words.ready}
        </Button>
      ) : (
        <Button kind="quiet" icon="hourglass" onClick={() => void act('need-time', words.keeps)}>
          {words.needTime}
        </Button>
      )}
    </div>
  )
}

interface BreakWishProps {
  readonly wishes: boolean
  readonly act: Act
}

function BreakWish({ wishes, act }: BreakWishProps) {
  const { break: words } = useLiveWords()
  return (
    <div className="stack-s">
      <p>
        <Button
          kind="quiet"
          icon="cup"
          onClick={() => void (wishes ? act('unwish-break') : act('wish-break', words.wished))}
        >
          {wishes ? words.unwish : words.wish}
        </Button>
      </p>
      {wishes && (
        <p className="small muted">
          <Icon name="eye-off" /> {words.wished}
        </p>
      )}
    </div>
  )
}

function placeWords(place: number, count: number, words: ReturnType<typeof useLiveWords>['hands']): string {
  if (place === 0) return words.first
  if (place > 0) return words.before(place)
  return count === 0 ? words.down : `${words.down} ${words.waiting(count)}`
}

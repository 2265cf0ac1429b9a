import { Switch } from '../look/Switch.tsx'
import { useWords } from '../words/words.ts'
import { useReviewChoices } from './review-choices.ts'

/** Sound on and off, keys on and off, and what the keys do. */
export function DeskChoices() {
  const { review, desk } = useWords()
  const [choices, choose] = useReviewChoices()
  const { keys } = review
  const list: readonly (readonly [pressed: readonly string[], does: string])[] = [
    [['J', 'K'], keys.next],
    [['Enter'], keys.open],
    [['V'], keys.veil],
    [['1', '2', '3'], keys.decide],
    [['4'], keys.pause],
    [['5', '6'], desk.keys.onward],
    [['S', 'X', 'W'], desk.keys.aside],
    [['H'], desk.keys.history],
    [['U'], desk.keys.undo],
    [['N'], keys.nextFree],
    [['Esc'], keys.leave],
  ]
  return (
    <details className="plain deskchoices">
      <summary>{review.settings}</summary>
      <div className="stack">
        <Switch
          label={review.sound}
          hint={review.soundHint}
          checked={choices.sound}
          onChange={(sound) => choose({ sound })}
        />
        <Switch
          label={review.keysOn}
          hint={review.keysHint}
          checked={choices.keys}
          onChange={(on) => choose({ keys: on })}
        />
        <Switch
          label={desk.veilsAll}
          hint={desk.veilsAllHint}
          checked={choices.veilsAll}
          onChange={(veilsAll) => choose({ veilsAll })}
        />
        <Switch
          label={desk.blur}
          hint={desk.blurHint}
          checked={choices.blur}
          onChange={(blur) => choose({ blur })}
        />
        <Switch
          label={desk.grey}
          hint={desk.greyHint}
          checked={choices.grey}
          onChange={(grey) => choose({ grey })}
        />
        <dl className="kv small">
          {list.map(([pressed, does]) => (
            <div key={does} className="keyrow">
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}

import type { Asked } from '@lyktan/shared/commands.ts'
import type { DeskAnswers, WaveView } from '@lyktan/shared/desk.ts'
import { houseRules } from '@lyktan/shared/house-rules.ts'
import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { SelectField, TextField } from '../look/Field.tsx'
import { Loading } from '../look/Loading.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useTelling } from './use-telling.ts'
import type { OpenWaves } from './use-waves.ts'
import { WaveMessages } from './WaveMessages.tsx'
import { isOver, standingOf } from './waves.state.ts'

interface WaveCardProps {
  readonly wave: WaveView
  readonly told: OpenWaves['told']
  readonly canAct: boolean
}

/** A wave that is hidden and waits to be decided as one, or that was decided and can be taken back. */
export function WaveCard({ wave, told, canAct }: WaveCardProps) {
  const words = useWords()
  const { raids, problems } = words
  const telling = useTelling()
  const [isOpen, setIsOpen] = useState(false)
  const [failed, setFailed] = useState<ProblemCode | null>(null)
  const heard = (reply: Awaited<ReturnType<typeof askWave>>, said: string) => {
    setFailed(reply.ok ? null : reply.problem.code)
    if (!reply.ok) return
    told({ type: 'wave', wave: reply.wave })
    announce('status', said)
    setIsOpen(false)
  }
  const { isBusy, said } = standingOf(wave, words)
  return (
    <section className="card wavecard stack-s" aria-label={raids.wave(wave.roomName)}>
      <p>
        <b className="b">{raids.wave(wave.roomName)}</b>{' '}
        <span className="small muted">
          {raids.by(wave.by)} {clockTime(wave.at, telling)}
        </span>
      </p>
      <p>{said}</p>
      {isBusy && <progress max={wave.count} value={wave.done} aria-label={raids.progress} />}
      {failed !== null && <p role="alert">{problems[failed]}</p>}
      {!isBusy && (
        <p className="row">
          {wave.state === 'quarantined' && (
            <Button onClick={() => setIsOpen(true)} disabled={!canAct}>
              {raids.decide}
            </Button>
          )}
          {wave.state !== 'undone' && (
            <Button
              kind="sec"
              icon="undo"
              disabled={!canAct}
              onClick={() =>
                void ask('wave:undo', { waveId: wave.id }).then((reply) => heard(reply, raids.undone))
              }
            >
              {raids.undo}
            </Button>
          )}
          {isOver(wave) && (
            <Button kind="quiet" onClick={() => told({ type: 'put-away', waveId: wave.id })}>
              {raids.putAway}
            </Button>
          )}
        </p>
      )}
      {isOpen && (
        <Dialog open onClose={() => setIsOpen(false)} kind="sheet" title={raids.wave(wave.roomName)}>
          <WaveDecision
            wave={wave}
            onDecide={(input) => void askWave(input).then((reply) => heard(reply, raids.begun))}
          />
        </Dialog>
      )}
    </section>
  )
}

const askWave = (input: Asked<'wave:decide'>) => ask('wave:decide', input)

interface WaveDecisionProps {
  readonly wave: WaveView
  readonly onDecide: (input: Asked<'wave:decide'>) => void
}

function WaveDecision({ wave, onDecide }: WaveDecisionProps) {
  const words = useWords()
  const { raids, review, rules, problems } = words
  const { answer, problem, again } = useAnswer<DeskAnswers['wave:view']>(() =>
    ask('wave:view', { waveId: wave.id }),
  )
  const [rule, setRule] = useState<HouseRule>(1)
  const [said, setSaid] = useState(raids.removeWords)
  return (
    <>
      {answer === null && problem === null && <Loading retry={again} />}
      {answer === null && problem !== null && <p role="alert">{problems[problem.code]}</p>}
      {answer !== null && <WaveMessages messages={answer.messages} kept={null} />}
      <p>
        <Button kind="good" icon="check" onClick={() => onDecide({ waveId: wave.id, outcome: 'release' })}>
          {raids.releaseAll(wave.count)}
        </Button>
      </p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (said.trim() === '') return
          onDecide({ waveId: wave.id, outcome: 'remove', rule, words: said.trim() })
        }}
      >
        <h3>{raids.removeTitle}</h3>
        <SelectField
          label={review.rule}
          name="wave-rule"
          value={rule}
          onChange={(event) => {
            const chosen = houseRules.find((one) => String(one) === event.target.value)
            if (chosen !== undefined) setRule(chosen)
          }}
        >
          {houseRules.map((one) => (
            <option key={one} value={one}>
              {review.ruleOption(one, rules.list[one].name)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={raids.toAuthors}
          hint={review.wordsHint}
          name="wave-words"
          value={said}
          error={said.trim() === '' ? review.wordsMissing : null}
          onChange={(event) => setSaid(event.target.value)}
        />
        <p>
          <Button type="submit" kind="bad" icon="no">
            {raids.removeAll(wave.count)}
          </Button>
        </p>
      </form>
    </>
  )
}

import type { Answers } from '@lyktan/shared/commands.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import type { PlannedShiftView } from '@lyktan/shared/rota.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { dayTitle } from './days.ts'
import type { Planning } from './PlanDialog.tsx'
import { swapActs } from './swap-acts.ts'
import type { SwapAct } from './swap-acts.ts'
import type { OpenRota } from './use-rota.ts'

interface RotaShiftProps {
  readonly shift: PlannedShiftView
  readonly me: MeView
  readonly opened: OpenRota
  readonly onPlan: ((planning: Planning) => void) | null
}

/** One planned shift: whose it is, where, how a swap stands, and what the reader can do with it. */
export function RotaShift({ shift, me, opened, onPlan }: RotaShiftProps) {
  const { rota } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const isMine = shift.person?.id === me.id
  async function act(what: SwapAct) {
    const refused = await opened.act(askFor(what, shift))
    setProblem(refused)
    if (refused === null) announce('status', saidOf(what, rota, shift))
    else opened.again()
  }
  return (
    <li className={isMine ? 'rotashift mine stack-s' : 'rotashift stack-s'}>
      <p>
        <span className="b num">{rota.times(shift.from, shift.to)}</span>{' '}
        {shift.person === null ? (
          <Chip tone="sun">{rota.free}</Chip>
        ) : (
          <>
            <bdi>{shift.person.nickname}</bdi>
            {isMine && ` (${rota.you})`}
          </>
        )}
      </p>
      <Facts shift={shift} />
      {problem !== null && <ProblemNote problem={problem} />}
      <Acts shift={shift} me={me} act={(what) => void act(what)} onPlan={onPlan} />
    </li>
  )
}

function Facts({ shift }: { readonly shift: PlannedShiftView }) {
  const { rota } = useWords()
  const telling = useTelling()
  const { room, taker, cameAt, isOffered } = shift
  return (
    <>
      <p className="small muted">{room?.name ?? rota.wholePlace}</p>
      {taker !== null ? (
        <p className="small">{rota.waits(taker.nickname)}</p>
      ) : (
        isOffered && (
          <p>
            <Chip tone="warn" icon="swap">
              {rota.offered}
            </Chip>
          </p>
        )
      )}
      {cameAt !== null && (
        <p>
          <Chip tone="ok" icon="check">
            {rota.came(clockTime(cameAt, telling))}
          </Chip>
        </p>
      )}
    </>
  )
}

interface ActsProps extends Pick<RotaShiftProps, 'shift' | 'me' | 'onPlan'> {
  readonly act: (what: SwapAct) => void
}

function Acts({ shift, me, act, onPlan }: ActsProps) {
  const { rota } = useWords()
  const telling = useTelling()
  const now = useMinute()
  const acts = swapActs(shift, { me: me.id, isManager: onPlan !== null, now: now.getTime() })
  if (acts.length === 0 && onPlan === null) return null
  const which = rota.ofShift(shift.person?.nickname ?? rota.free, dayTitle(shift.date, telling))
  return (
    <div className="row rotaacts">
      {acts.map((what) => (
        <Button key={what} kind="sec" onClick={() => act(what)}>
          {rota[what]}
          <span className="vh">{which}</span>
        </Button>
      ))}
      {onPlan !== null && (
        <Button kind="quiet" icon="pen" iconOnly onClick={() => onPlan({ date: shift.date, shift })}>
          {rota.change}
          {which}
        </Button>
      )}
    </div>
  )
}

function askFor(what: SwapAct, shift: PlannedShiftView): Promise<Reply<Answers['rota:view']>> {
  const which = { plannedId: shift.id, version: shift.version }
  switch (what) {
    case 'offer':
    case 'keep':
      return ask('rota:offer', { ...which, on: what === 'offer' })
    case 'take':
    case 'giveBack':
      return ask('rota:take', { ...which, on: what === 'take' })
    case 'approve':
    case 'refuse':
      return ask('rota:settle', { ...which, approve: what === 'approve' })
  }
}

function saidOf(what: SwapAct, rota: ReturnType<typeof useWords>['rota'], shift: PlannedShiftView): string {
  if (what === 'offer') return rota.offeredNow
  if (what === 'take') return shift.person === null ? rota.takenNow : rota.saved
  return rota.saved
}

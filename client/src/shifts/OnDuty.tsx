import type { MemberId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { ShiftView } from '@lyktan/shared/shifts.ts'
import { useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Figure } from '../look/Figure.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { adultsMissing, isCheckedIn, whenILeave } from './shift.state.ts'

interface OnDutyProps {
  readonly shift: ShiftView
  readonly me: MemberId
  readonly canAct: boolean
  readonly check: (way: 'in' | 'out') => Promise<Problem | null>
}

/** The adults who are here, whether they are enough, and my own coming and going. */
export function OnDuty({ shift, me, canAct, check }: OnDutyProps) {
  const { shifts } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const missing = adultsMissing(shift)
  const amIn = isCheckedIn(shift, me)
  const left = { enough: shifts.checkOutEnough, few: shifts.checkOutFew, last: shifts.checkOutLast }

  const act = async (way: 'in' | 'out') => {
    setAsking(false)
    setBusy(true)
    const refused = await check(way)
    setBusy(false)
    setProblem(refused)
    if (refused === null) announce('status', way === 'in' ? shifts.checkedIn : shifts.checkedOut)
  }
  return (
    <Card title={shifts.here}>
      {shift.adults.length === 0 ? (
        <p className="muted">{shifts.nobody}</p>
      ) : (
        <Adults shift={shift} me={me} />
      )}
      <Note tone={missing === 0 ? 'ok' : 'warn'}>
        <p>{missing === 0 ? shifts.enough : shifts.missing(missing, shift.adultsNeeded)}</p>
      </Note>
      {problem !== null && <ProblemNote problem={problem} />}
      <p>
        {amIn ? (
          <Button kind="sec" icon="door" disabled={!canAct || isBusy} onClick={() => setAsking(true)}>
            {shifts.checkOut}
          </Button>
        ) : (
          <Button icon="check" disabled={!canAct || isBusy} onClick={() => void act('in')}>
            {shifts.checkIn}
          </Button>
        )}
      </p>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={shifts.checkOutAsk}>
        <p>{left[whenILeave(shift, me)]}</p>
        <p>
          <Button icon="door" onClick={() => void act('out')}>
            {shifts.checkOut}
          </Button>
        </p>
      </Dialog>
    </Card>
  )
}

function Adults({ shift, me }: { readonly shift: ShiftView; readonly me: MemberId }) {
  const { shifts } = useWords()
  const telling = useTelling()
  return (
    <ul className="adults" role="list">
      {shift.adults.map((adult) => (
        <li key={adult.id} className="person">
          <Figure avatar={adult.avatar} here={adult.isPresent} />
          <span>
            <bdi className="b">{adult.nickname}</bdi>
            {adult.id === me && ` (${shifts.you})`}
            <span className="adultfacts small muted">
              {shifts.since(clockTime(adult.checkedInAt, telling))}
              {adult.isPresent && `, ${shifts.connected}`}
            </span>
          </span>
          {adult.isUnplanned && <Chip tone="line">{shifts.unplanned}</Chip>}
          {!adult.isPresent && (
            <Chip tone="warn" icon="offline">
              {shifts.lost}
            </Chip>
          )}
        </li>
      ))}
    </ul>
  )
}

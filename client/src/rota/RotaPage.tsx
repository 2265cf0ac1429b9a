import type { MeView } from '@lyktan/shared/members.ts'
import type { PlannedShiftView, RotaWeekView } from '@lyktan/shared/rota.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { daysOfWeek, mondayOf, plusDays, weekNumber } from '@lyktan/shared/weeks.ts'
import { useState } from 'react'
import type { ReactNode } from 'react'

import { useMe } from '../access/me.ts'
import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { useWords } from '../words/words.ts'
import { dayOf, dayShort } from './days.ts'
import { PlanDialog } from './PlanDialog.tsx'
import type { Planning } from './PlanDialog.tsx'
import { RotaDay } from './RotaDay.tsx'
import { RotaGaps } from './RotaGaps.tsx'
import { useRota } from './use-rota.ts'
import type { OpenRota } from './use-rota.ts'
import './rota.css'

/** `/personal/schema`: who is planned when, and who can take what. */
export function RotaPage() {
  const { rota } = useWords()
  const me = useMe()
  return (
    <LeaderPage title={rota.title} lead={rota.lead}>
      {me.state === 'signed-in' ? <Rota me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

function Rota({ me }: { readonly me: MeView }) {
  const telling = useTelling()
  const today = dayOf(useMinute(), telling)
  const [week, setWeek] = useState(() => mondayOf(today))
  const opened = useRota(week)
  return (
    <div className="stack">
      <WeekChoice week={week} today={today} choose={setWeek} />
      <Week me={me} week={week} today={today} opened={opened} />
    </div>
  )
}

interface WeekChoiceProps {
  readonly week: string
  readonly today: string
  readonly choose: (week: string) => void
}

function WeekChoice({ week, today, choose }: WeekChoiceProps) {
  const { rota } = useWords()
  const telling = useTelling()
  const go = (to: string) => {
    choose(to)
    announce('status', rota.week(weekNumber(to)))
  }
  return (
    <div className="row between">
      <h2>
        {rota.week(weekNumber(week))}{' '}
        <span className="muted rotadates">
          {rota.days(dayShort(week, telling), dayShort(plusDays(week, 6), telling))}
        </span>
      </h2>
      <div className="row rotaweeks">
        <Button kind="sec" icon="back" iconOnly onClick={() => go(plusDays(week, -7))}>
          {rota.weekBefore}
        </Button>
        <Button kind="sec" onClick={() => go(mondayOf(today))}>
          {rota.thisWeek}
        </Button>
        <Button kind="sec" icon="forward" iconOnly onClick={() => go(plusDays(week, 7))}>
          {rota.weekAfter}
        </Button>
      </div>
    </div>
  )
}

interface WeekProps {
  readonly me: MeView
  readonly week: string
  readonly today: string
  readonly opened: OpenRota
}

function Week({ me, week, today, opened }: WeekProps) {
  const words = useWords()
  const [planning, setPlanning] = useState<Planning | null>(null)
  const [onlyMine, setOnlyMine] = useState(false)
  const { rota, problem, again } = opened
  if (problem !== null && rota === null)
    return (
      <div role="alert">
        <Note tone="warn">
          <p>{words.rota.failed}</p>
          <p>
            <Button kind="sec" onClick={again}>
              {words.frame.tryAgain}
            </Button>
          </p>
        </Note>
      </div>
    )
  if (rota === null || rota.week !== week) return <Loading retry={again} />
  const mayPlan = permits(me.role, 'manage-staff')
  const mine = (shift: PlannedShiftView) => shift.person?.id === me.id || shift.taker?.id === me.id
  return (
    <>
      <RotaGaps rota={rota} />
      <WeekTools rota={rota} opened={opened} onPlan={mayPlan ? setPlanning : null}>
        <fieldset className="row rotashow">
          <legend className="vh">{words.rota.show}</legend>
          <Choice name="rota-show" checked={!onlyMine} onChange={() => setOnlyMine(false)}>
            {words.rota.everybody}
          </Choice>
          <Choice name="rota-show" checked={onlyMine} onChange={() => setOnlyMine(true)}>
            {words.rota.onlyMine}
          </Choice>
        </fieldset>
      </WeekTools>
      <ol className="rotaweek" role="list">
        {daysOfWeek(week).map((date) => (
          <RotaDay
            key={date}
            date={date}
            isToday={date === today}
            openings={rota.openings}
            shifts={rota.shifts.filter((shift) => shift.date === date && (!onlyMine || mine(shift)))}
            me={me}
            opened={opened}
            onPlan={mayPlan ? setPlanning : null}
          />
        ))}
      </ol>
      {planning !== null && (
        <PlanDialog planning={planning} rota={rota} opened={opened} onClose={() => setPlanning(null)} />
      )}
    </>
  )
}

interface WeekToolsProps {
  readonly rota: RotaWeekView
  readonly opened: OpenRota
  readonly onPlan: ((planning: Planning) => void) | null
  readonly children: ReactNode
}

function WeekTools({ rota: { week }, opened, onPlan, children }: WeekToolsProps) {
  const { rota } = useWords()
  const [problem, setProblem] = useState<OpenRota['problem']>(null)
  async function copy() {
    const asked = ask('rota:copy', { date: week })
    const refused = await opened.act(asked)
    setProblem(refused)
    const reply = await asked
    if (reply.ok) announce('status', rota.copied(reply.copied))
  }
  return (
    <>
      <div className="row between">
        {children}
        {onPlan !== null && (
          <div className="row">
            <Button icon="plus" onClick={() => onPlan({ date: week, shift: null })}>
              {rota.plan}
            </Button>
            <Button kind="sec" icon="copy" onClick={() => void copy()}>
              {rota.copy}
            </Button>
          </div>
        )}
      </div>
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  )
}

import type { MeView } from '@lyktan/shared/members.ts'
import { useState } from 'react'

import { useMe } from '../access/me.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { dayOf } from '../rota/days.ts'
import { MonthList } from './MonthList.tsx'
import { PlanForm } from './PlanForm.tsx'
import type { OpenForm } from './open-form.ts'
import { useOpenForm } from './open-form.ts'
import { ReflectionForm } from './ReflectionForm.tsx'
import { plusMonths, usePlanning } from './use-planning.ts'
import type { OpenPlanning } from './use-planning.ts'
import { usePlanningWords } from './words/words.ts'
import './planning.css'

/** `/personal/program`: the month as it is planned, and the way to plan more. */
export function PlanningPage() {
  const words = usePlanningWords()
  const me = useMe()
  return (
    <LeaderPage title={words.title} lead={words.lead}>
      {me.state === 'signed-in' ? <Planning me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

function Planning({ me }: { readonly me: MeView }) {
  const telling = useTelling()
  const today = dayOf(useMinute(), telling)
  const [month, setMonth] = useState(() => today.slice(0, 7))
  const planning = usePlanning(month, telling.timeZone)
  const form = useOpenForm(planning, { me: me.id, today, timeZone: telling.timeZone })
  if (form.reflecting !== null)
    return (
      <ReflectionForm
        session={form.reflecting}
        onClose={form.close}
        onNext={() => form.reflecting !== null && form.repeatOne(form.reflecting)}
      />
    )
  if (form.opened !== null)
    return (
      <PlanForm
        key={form.opened.key}
        opened={form.opened}
        planning={planning}
        form={form}
        onSaved={(date) => {
          setMonth(date.slice(0, 7))
          form.close()
          planning.again()
        }}
      />
    )
  return (
    <div className="stack">
      <MonthTools month={month} today={today} choose={setMonth} onPlan={form.planNew} />
      <Month planning={planning} month={month} form={form} />
    </div>
  )
}

interface MonthToolsProps {
  readonly month: string
  readonly today: string
  readonly choose: (month: string) => void
  readonly onPlan: () => void
}

function MonthTools({ month, today, choose, onPlan }: MonthToolsProps) {
  const words = usePlanningWords()
  const { language } = useTelling()
  const name = (of: string) =>
    new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${of}-15T12:00:00Z`))
  const go = (to: string) => {
    choose(to)
    announce('status', name(to))
  }
  return (
    <>
      <div className="row planways">
        <Button icon="plus" onClick={onPlan}>
          {words.plan}
        </Button>
        <LinkButton kind="sec" icon="copy" href="/personal/program/mallar">
          {words.toTemplates}
        </LinkButton>
        <LinkButton kind="sec" icon="leaf" href="/personal/program/lov">
          {words.toHolidays}
        </LinkButton>
      </div>
      <div className="row between">
        <h2 className="monthname">{name(month)}</h2>
        <div className="row">
          <Button kind="sec" icon="back" iconOnly onClick={() => go(plusMonths(month, -1))}>
            {words.monthBefore}
          </Button>
          <Button kind="sec" onClick={() => go(today.slice(0, 7))}>
            {words.thisMonth}
          </Button>
          <Button kind="sec" icon="forward" iconOnly onClick={() => go(plusMonths(month, 1))}>
            {words.monthAfter}
          </Button>
        </div>
      </div>
    </>
  )
}

interface MonthProps {
  readonly planning: OpenPlanning
  readonly month: string
  readonly form: OpenForm
}

function Month({ planning, month, form }: MonthProps) {
  if (planning.sessions === null) return <Loading retry={planning.again} />
  return <MonthList key={month} sessions={planning.sessions} form={form} />
}

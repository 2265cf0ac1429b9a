import type { PersonView } from '@lyktan/shared/people.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { SeriesView } from '@lyktan/shared/series.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { TemplateView } from '@lyktan/shared/templates.ts'
import { useEffect, useEffectEvent } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { instantOf } from './wall.ts'

export interface OpenPlanning {
  readonly sessions: readonly SessionView[] | null
  readonly series: readonly SeriesView[]
  readonly templates: readonly TemplateView[]
  readonly hosts: readonly PersonView[]
  readonly problem: Problem | null
  readonly again: () => void
}

/** "2026-12" and how many months further. */
export function plusMonths(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** A month of the programme with all that planning in it needs; read anew whenever a session has changed. */
export function usePlanning(month: string, timeZone: string): OpenPlanning {
  const from = instantOf(`${month}-01T00:00`, timeZone)
  const to = instantOf(`${plusMonths(month, 1)}-01T00:00`, timeZone)
  const sessions = useAnswer(() => ask('session:list', { from, to }), month)
  const series = useAnswer(() => ask('series:list', {}))
  const templates = useAnswer(() => ask('template:list', {}))
  const hosts = useAnswer(() => ask('hosts:list', {}))
  const readAll = () => {
    sessions.again()
    series.again()
    if (templates.answer === null) templates.again()
    if (hosts.answer === null) hosts.again()
  }
  const read = useEffectEvent(readAll)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    // A series changes many sessions at once: one reading for all of them.
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => read(), 300)
    }
    const ends = [hear('session:changed', soon), whenConnected(() => read())]
    return () => {
      clearTimeout(waiting)
      for (const end of ends) end()
    }
  }, [])
  return {
    sessions: sessions.answer?.sessions ?? null,
    series: series.answer?.series ?? [],
    templates: templates.answer?.templates ?? [],
    hosts: hosts.answer?.hosts ?? [],
    problem: sessions.problem,
    again: readAll,
  }
}

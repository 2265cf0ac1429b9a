import type { MemberId } from '@lyktan/shared/ids.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { TemplateView } from '@lyktan/shared/templates.ts'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'

import { draftAfter, draftOf, newDraft, withTemplate } from './draft.ts'
import type { PlanDraft, Planned } from './draft.ts'
import { generalRisks } from './general-risks.ts'
import type { OpenPlanning } from './use-planning.ts'
import { usePlanningWords } from './words/words.ts'

/** What the form was opened with. */
export interface Opened {
  readonly key: string
  readonly draft: PlanDraft
  /** Null: it is new. */
  readonly planned: Planned | null
  readonly session: SessionView | null
}

export interface OpenForm {
  readonly opened: Opened | null
  readonly reflecting: SessionView | null
  readonly planNew: () => void
  readonly change: (session: SessionView) => void
  /** One more like it. */
  readonly repeatOne: (session: SessionView) => void
  readonly reflect: (session: SessionView) => void
  readonly close: () => void
}

interface Facts {
  readonly me: MemberId
  readonly today: string
  readonly timeZone: string
}

/** Which session is being written, changed or thought about; `?mall=` in the address begins a new one from a template. */
export function useOpenForm(planning: OpenPlanning, { me, today, timeZone }: Facts): OpenForm {
  const words = usePlanningWords()
  const [, go] = useLocation()
  const wished = new URLSearchParams(useSearch()).get('mall')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [reflecting, setReflecting] = useState<SessionView | null>(null)

  const open = (draft: PlanDraft, session: SessionView | null = null) => {
    setReflecting(null)
    const key =
      session === null ? `new ${draft.date} ${draft.templateId}` : `${session.id} ${session.version}`
    setOpened({ key, draft, session, planned: session && plannedOf(session, planning) })
  }
  const shown = (session: SessionView): PlanDraft => {
    const template = planning.templates.find(({ id }) => id === session.templateId)
    const riskPoints = template?.content.riskPoints ?? generalRisks(words, session.place.kind)
    const series = planning.series.find(({ id }) => id === session.seriesId) ?? null
    return draftOf(session, { timeZone, series, riskPoints })
  }
  const fresh = () => newDraft(today, me, generalRisks(words, 'digital'))
  const fromTemplate = planning.templates.find(({ id }) => id === wished)
  const begun = opened ?? (fromTemplate ? beginWith(fromTemplate, fresh()) : null)
  return {
    opened: reflecting === null ? begun : null,
    reflecting,
    planNew: () => open(fresh()),
    change: (session) => open(shown(session), session),
    repeatOne: (session) => open(draftAfter(shown(session), today)),
    reflect: (session) => {
      setOpened(null)
      setReflecting(session)
    },
    close: () => {
      setOpened(null)
      setReflecting(null)
      if (wished !== null) go('/personal/program', { replace: true })
    },
  }
}

const beginWith = ({ id, content }: TemplateView, draft: PlanDraft): Opened => ({
  key: `template ${id}`,
  draft: withTemplate(draft, id, content),
  planned: null,
  session: null,
})

function plannedOf({ id, version, seriesId }: SessionView, planning: OpenPlanning): Planned {
  const series = planning.series.find((one) => one.id === seriesId) ?? null
  return { sessionId: id, version, seriesId, series }
}

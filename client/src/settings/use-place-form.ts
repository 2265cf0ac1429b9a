import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { numberFields, placeChanges, placeDraft, placeFaults } from './place-draft.ts'
import type { PlaceDraft, PlaceField } from './place-draft.ts'
import type { Faults } from './room-draft.ts'
import { serverFaults, stillWrong } from './server-faults.ts'

const fields: readonly PlaceField[] = [...numberFields, 'placeName', 'areas', 'decisionReference']

/** The form of the place's settings: what is typed, what is wrong, and the way to the server. */
export function usePlaceForm(settings: MunicipalitySettings) {
  const [before] = useState(() => placeDraft(settings))
  const [draft, setDraft] = useState(before)
  const [faults, setFaults] = useState<Faults<PlaceField>>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)

  const save = async (): Promise<MunicipalitySettings | null> => {
    const found = placeFaults(draft)
    setFaults(found)
    setProblem(null)
    setTries((count) => count + 1)
    if (Object.keys(found).length > 0) return null
    setBusy(true)
    const reply = await request('settings:change', placeChanges(before, draft))
    setBusy(false)
    if (reply.ok) return reply.settings
    setProblem(reply.problem)
    setTries((count) => count + 1)
    setFaults(serverFaults(withoutRetention(reply.problem), fields))
    return null
  }
  return {
    draft,
    change: (part: Partial<PlaceDraft>) => {
      const next = { ...draft, ...part }
      setDraft(next)
      setFaults((before) => stillWrong(before, placeFaults(next)))
    },
    faults,
    problem,
    isBusy,
    tries,
    save,
  }
}

/** The server says 'retention.heldDays'; here it is one form. */
const withoutRetention = (problem: Problem): Problem => ({
  ...problem,
  errors: (problem.errors ?? []).map(({ path, code }) => ({ path: path.replace(/^retention\./, ''), code })),
})

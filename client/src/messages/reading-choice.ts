import { useState } from 'react'

import { useLookChoices } from '../look/look-choices.ts'
import type { Reading } from './announcer.ts'

const storedUnder = 'lyktan.reading'
export const readings = ['all', 'mine', 'counts', 'silent'] as const satisfies readonly Reading[]

/** How much is read aloud, kept on the device. Unchosen it follows the room's pace; calm mode then says counts alone. */
export function useReadingChoice(): readonly [Reading | undefined, (reading: Reading) => void] {
  const [{ calm }] = useLookChoices()
  const [chosen, setChosen] = useState<Reading | undefined>(() => {
    const stored = localStorage.getItem(storedUnder)
    return readings.find((reading) => reading === stored)
  })
  const choose = (reading: Reading) => {
    localStorage.setItem(storedUnder, reading)
    setChosen(reading)
  }
  return [chosen ?? (calm ? 'counts' : undefined), choose]
}

import type { CaseId } from '@lyktan/shared/ids.ts'
import { useState } from 'react'

/** What can lie over the desk, one at a time. */
export type Sheet = 'give' | 'history' | 'decided' | 'raid' | 'load'

const ofCase: readonly Sheet[] = ['give', 'history']

/** The sheet that lies over the desk. One that is about a case goes when the case does. */
export function useSheet(caseId: CaseId | null): [Sheet | null, (sheet: Sheet | null) => void] {
  const [lying, setLying] = useState<{ sheet: Sheet; caseId: CaseId | null } | null>(null)
  const isGone = lying !== null && ofCase.includes(lying.sheet) && lying.caseId !== caseId
  const open = (sheet: Sheet | null) => setLying(sheet === null ? null : { sheet, caseId })
  return [isGone ? null : (lying?.sheet ?? null), open]
}

import type { MeView } from '@lyktan/shared/members.ts'
import { isStaff } from '@lyktan/shared/roles.ts'
import { useEffect } from 'react'

import type { OpenRoom } from '../messages/room-connection.ts'
import { foldingOf } from './told.state.ts'
import { toldOf } from './told.ts'

/** Folds in an open room what I have told about and whom I ignore. A leader sees everything: she is there to. */
export function useFolding(open: OpenRoom, { id, role }: MeView): void {
  useEffect(() => {
    const told = toldOf({ id, role })
    if (isStaff(role)) return undefined
    const tell = () => open.store.send({ type: 'folding', folding: foldingOf(told.get()) })
    tell()
    return told.subscribe(tell)
  }, [open, id, role])
}

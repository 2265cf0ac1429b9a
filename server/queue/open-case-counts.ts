import { severities } from '@lyktan/shared/findings.ts'
import type { Severity } from '@lyktan/shared/findings.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

import { trusted } from 'mongoose'

import { Case } from './case.model.ts'

/** How many cases wait for a person, by severity, as one leader may know of them: those for the managers alone only when she is one, none about herself. */
export async function openCaseCounts(
  municipalityId: MunicipalityId,
  { forManager, reader }: { forManager: boolean; reader: MemberId },
): Promise<Readonly<Record<Severity, number>>> {
  const waiting = {
    municipalityId,
    open: true,
    authorId: trusted({ $ne: reader }),
    ...(!forManager && { forManagers: false }),
  }
  const count = (severity: Severity) => Case.countDocuments({ ...waiting, severity })
  const [crisis, high, normal] = await Promise.all(severities.map(count))
  return { crisis: crisis ?? 0, high: high ?? 0, normal: normal ?? 0 }
}

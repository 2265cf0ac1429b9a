import { severities } from '@lyktan/shared/findings.ts'
import type { Severity } from '@lyktan/shared/findings.ts'
import type { MunicipalityId } from '@lyktan/shared/ids.ts'

import { Case } from './case.model.ts'

/** How many cases wait for a person, by severity; those for the managers alone only when a manager asks. */
export async function openCaseCounts(
  municipalityId: MunicipalityId,
  { forManager }: { forManager: boolean },
): Promise<Readonly<Record<Severity, number>>> {
  const waiting = { municipalityId, open: true, ...(!forManager && { forManagers: false }) }
  const count = (severity: Severity) => Case.countDocuments({ ...waiting, severity })
  const [crisis, high, normal] = await Promise.all(severities.map(count))
  return { crisis: crisis ?? 0, high: high ?? 0, normal: normal ?? 0 }
}

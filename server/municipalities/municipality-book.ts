import type { Language } from '@lyktan/shared/languages.ts'
import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'
import { remember } from '../remember.ts'
import { Municipality } from './municipality.model.ts'
import type { MunicipalityRecord } from './municipality.model.ts'

export interface MunicipalityFacts {
  readonly id: MunicipalityId
  readonly slug: string
  readonly name: string
  readonly isDemo: boolean
  readonly timeZone: string
  readonly languages: readonly Language[]
  readonly complaintsReaderId: string | null
  readonly settings: MunicipalitySettings
}

/** The municipalities as this process remembers them. */
export interface MunicipalityBook {
  /** One municipality; concurrent finds share one read. */
  find(id: string): Promise<MunicipalityFacts | null>
  /** Every municipality, the oldest name first; read anew, since another process may have made one. */
  all(): Promise<readonly MunicipalityFacts[]>
  forget(id: string): void
}

const remembered = 1000

export function createMunicipalityBook(): MunicipalityBook {
  const byId = remember(remembered, async (id: string) => {
    const record = await Municipality.findById(id).lean()
    return record === null ? null : factsOf(record)
  })
  return {
    find: byId.find,
    all: async () => {
      const records = await Municipality.find().sort({ slug: 1, _id: 1 }).lean()
      return records.map(factsOf)
    },
    forget: byId.forget,
  }
}

function factsOf(record: MunicipalityRecord): MunicipalityFacts {
  const { _id, slug, name, isDemo, timeZone, languages, settings, complaintsReaderId = null } = record
  return { id: asMunicipalityId(_id), slug, name, isDemo, timeZone, languages, settings, complaintsReaderId }
}

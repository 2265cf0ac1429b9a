import type { Looking } from '@lyktan/shared/desk.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

/** A colleague has a case open: a lease that she renews while she looks. */
export interface Look extends Looking {
  readonly caseId: CaseId
  /** When it ends by itself; at once when she has left. */
  readonly until: Date
}

/** What many changes in a moment become: those that fit, each as it stands last. */
export interface Gathered {
  readonly cases: readonly CaseRow[]
  readonly again: boolean
}

/** What this process remembers of the desk: who looks at what, and what is about to be said together. */
export interface DeskBook {
  look(look: Look): void
  /** Who has a case open now, in the order of their names. */
  lookers(caseId: CaseId, now: Date): readonly Looking[]
  /**
   * Says a change at once while few come; in a raid what comes within a quarter of a second is said together, so that no page drowns.
   * @param audience those who hear it, such as the leaders of a municipality
   */
  gather(
    audience: string,
    row: CaseRow,
    say: { one: (row: CaseRow) => void; many: (gathered: Gathered) => void },
  ): void
}

const togetherMilliseconds = 250
/** So many a quarter of a second are said one by one: more than a room of people writes on an ordinary evening. */
const oneByOneMax = 20
/** One page of the queue; who needs more reads it anew. */
const togetherMax = 200

interface Gathering {
  saidOneByOne: number
  /** As each stands last. */
  readonly waiting: Map<CaseId, CaseRow>
  many: (gathered: Gathered) => void
}

export function createDeskBook(): DeskBook {
  const looks = new Map<CaseId, Map<string, Look>>()
  const gatherings = new Map<string, Gathering>()

  const flush = (audience: string) => {
    const gathering = gatherings.get(audience)
    if (gathering === undefined) return
    const { waiting, many } = gathering
    if (waiting.size === 0) {
      gatherings.delete(audience)
      return
    }
    const cases = [...waiting.values()].slice(0, togetherMax)
    many({ cases, again: waiting.size > togetherMax })
    waiting.clear()
    later(audience)
  }
  const later = (audience: string) => void setTimeout(flush, togetherMilliseconds, audience).unref()

  return {
    look: (look) => {
      const known = looks.get(look.caseId) ?? new Map<string, Look>()
      known.set(look.memberId, look)
      looks.set(look.caseId, known)
    },
    lookers: (caseId, now) => {
      const known = looks.get(caseId)
      if (known === undefined) return []
      for (const [memberId, { until }] of known) if (until <= now) known.delete(memberId)
      if (known.size === 0) looks.delete(caseId)
      return [...known.values()]
        .map(({ memberId, name }) => ({ memberId, name }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    },
    gather: (audience, row, { one, many }) => {
      const gathering = gatherings.get(audience) ?? { saidOneByOne: 0, waiting: new Map(), many }
      if (!gatherings.has(audience)) {
        gatherings.set(audience, gathering)
        later(audience)
      }
      if (gathering.saidOneByOne < oneByOneMax && gathering.waiting.size === 0) {
        gathering.saidOneByOne += 1
        one(row)
        return
      }
      gathering.many = many
      gathering.waiting.set(row.id, row)
    },
  }
}

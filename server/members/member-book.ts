import { remember } from '../remember.ts'
import type { Memory } from '../remember.ts'
import { memberFacts } from './member-facts.ts'
import type { MemberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'

export { actorOf, ageBandOf, limitsIn } from './member-facts.ts'
export type { MemberFacts } from './member-facts.ts'
export { personView } from './member.view.ts'

/** The members that this process remembers. */
export interface MemberBook {
  /** One member; concurrent finds share one read. */
  find(id: string): Promise<MemberFacts | null>
  forget(id: string): void
}

const remembered = 20_000

export function createMemberBook(memory?: Memory): MemberBook {
  const read = async (id: string) => {
    const record = await Member.findById(id).lean()
    return record === null ? null : memberFacts(record)
  }
  return remember(remembered, read, memory)
}

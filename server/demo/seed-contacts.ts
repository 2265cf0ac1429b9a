import type { ContactInput } from '@lyktan/shared/concerns.ts'

import type { Circumstances } from '../call.ts'
import { contactsOf, setContacts } from '../concerns/contacts.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { callBy } from './demo-shift.ts'

/** Numbers that lead to nobody: of the series that is kept for stories. */
const demoContacts: readonly Omit<ContactInput, 'checkedOn'>[] = [
  { kind: 'day', name: 'Socialtjänsten, mottagning', phone: '0980-319 212', hours: 'Vardagar 8–16' },
  { kind: 'on-call', name: 'Socialjouren', phone: '0980-319 213', hours: 'Kvällar, nätter och helger' },
]

/** The demo's numbers to ring when one is worried; a manager's own are never touched. */
export async function seedContacts(call: Circumstances, members: readonly MemberFacts[]): Promise<void> {
  const manager = members.find(({ role }) => role === 'manager')
  if (manager === undefined) return
  const known = await contactsOf(call, manager.municipalityId)
  if (known.length > 0) return
  const checkedOn = call.now.toISOString().slice(0, 10)
  await setContacts(callBy(call, manager), {
    contacts: demoContacts.map((contact) => ({ ...contact, checkedOn })),
  })
}

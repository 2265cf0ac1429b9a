import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { ContactView } from '@lyktan/shared/concerns.ts'
import { may } from '@lyktan/shared/roles.ts'
import { isContactOld } from '@lyktan/moderation/concerns/reminders.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Contacts } from './contacts.model.ts'
import type { ContactsRecord } from './contacts.model.ts'

/** The numbers of a municipality, each with whether it has been checked of late. */
export async function contactsOf(
  call: Circumstances,
  municipalityId: string,
): Promise<readonly ContactView[]> {
  const record = await Contacts.findById(municipalityId).lean<ContactsRecord | null>()
  return (record?.contacts ?? []).map((contact) => ({
    ...contact,
    isOld: isContactOld(contact.checkedOn, call.now),
  }))
}

/** A manager keeps the numbers up, each with the day on which it was checked. @throws Refusal 'forbidden', 'bad-request' for a day to come */
export async function setContacts(
  call: Call,
  { contacts }: Input<'contacts:set'>,
): Promise<Answers['contacts:set']> {
  const { actor } = call
  const { municipalityId } = actor
  if (!may(actor, 'manage-settings')) throw new Refusal('forbidden')
  const dayAhead = new Date(call.now.getTime() + 24 * 3_600_000).toISOString().slice(0, 10)
  if (contacts.some(({ checkedOn }) => checkedOn > dayAhead)) throw new Refusal('bad-request')
  await Contacts.updateOne({ _id: municipalityId }, { $set: { contacts } }, { upsert: true })
  const object = { kind: 'municipality', id: municipalityId }
  await writeAudit(call, { municipalityId, act: 'contacts:set', object })
  return { contacts: await contactsOf(call, municipalityId) }
}

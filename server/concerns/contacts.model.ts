import { Schema, model } from 'mongoose'

import type { ContactInput } from '@lyktan/shared/concerns.ts'

/** The numbers that a municipality's leaders ring when they are worried, kept up by the manager. */
export interface ContactsRecord {
  /** The municipality's id. */
  _id: string
  contacts: ContactInput[]
}

const schema = new Schema<ContactsRecord>(
  {
    _id: { type: String, required: true },
    /** Read and written whole. */
    contacts: { type: Schema.Types.Mixed, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)

export const Contacts = model('Contacts', schema)

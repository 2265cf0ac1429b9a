import type { Category } from '@lyktan/shared/findings.ts'
import type { TemplateContent } from '@lyktan/shared/templates.ts'
import { filters } from '@lyktan/moderation/filters/index.ts'
import { findingsIn } from '@lyktan/moderation/screen.ts'

import { Refusal } from '../refusal.ts'

/** What leads out of the place or tells who somebody is. Hard words may be the very theme of an evening. */
const refused: readonly Category[] = ['personal_info', 'contact_off_platform', 'link']

/** @throws Refusal 'bad-request' with the fields whose text holds a number, an account, a name with address, or a link */
export function refuseContacts(content: TemplateContent): void {
  const { title, text, accessNote, purpose, steps, riskPoints } = content
  const texts = {
    title,
    text,
    accessNote: accessNote ?? '',
    purpose,
    steps,
    riskPoints: riskPoints.join('\n'),
  }
  const errors = Object.entries(texts)
    .filter(([, words]) => findingsIn(words, filters).some(({ category }) => refused.includes(category)))
    .map(([field]) => ({ path: `file.template.${field}`, code: 'text.contact' }))
  if (errors.length > 0) throw new Refusal('bad-request', { errors })
}

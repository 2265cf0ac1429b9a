import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { TemplateId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import { templateLimits } from '@lyktan/shared/templates.ts'
import type { TemplateContent } from '@lyktan/shared/templates.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { builtInTemplates } from './built-in.ts'
import { viewBuiltIn, viewTemplate } from './template.view.ts'
import { Template } from './template.model.ts'
import type { TemplateRecord } from './template.model.ts'

/** The municipality's own templates, then those that come with Lyktan. @throws Refusal 'forbidden' */
export async function listTemplates(call: Call): Promise<Answers['template:list']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const own = await Template.find({ municipalityId })
    .limit(templateLimits.templatesMost)
    .lean<TemplateRecord[]>()
  own.sort((a, b) => a.content.title.localeCompare(b.content.title, 'sv'))
  const builtIn = [...builtInTemplates].map(([id, content]) => viewBuiltIn(id, content))
  return { templates: [...own.map(viewTemplate), ...builtIn] }
}

/** What a template says: one of the municipality's own or one that comes with Lyktan. @throws Refusal 'not-found' */
export async function templateContent(call: Call, id: TemplateId): Promise<TemplateContent> {
  const builtIn = builtInTemplates.get(id)
  if (builtIn !== undefined) return builtIn
  const own = await Template.findOne({
    _id: id,
    municipalityId: call.actor.municipalityId,
  }).lean<TemplateRecord | null>()
  if (own === null) throw new Refusal('not-found')
  return own.content
}

/** A template as a file for another municipality: it names nobody and no place. @throws Refusal 'forbidden', 'not-found' */
export async function exportTemplate(
  call: Call,
  { templateId }: Input<'template:export'>,
): Promise<Answers['template:export']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const template = await templateContent(call, templateId)
  return { file: { format: 'lyktan-template', version: 1, template } }
}

/** Takes away one of the municipality's own. Sessions made from it stay. @throws Refusal 'forbidden', 'not-found' */
export async function removeTemplate(
  call: Call,
  { templateId }: Input<'template:remove'>,
): Promise<Answers['template:remove']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const { deletedCount } = await Template.deleteOne({ _id: templateId, municipalityId })
  if (deletedCount === 0) throw new Refusal('not-found')
  const object = { kind: 'template', id: templateId }
  await writeAudit(call, { municipalityId, act: 'template:remove', object })
  return {}
}

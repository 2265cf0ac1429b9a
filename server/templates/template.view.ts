import type { TemplateId } from '@lyktan/shared/ids.ts'
import type { TemplateView } from '@lyktan/shared/templates.ts'
import type { BuiltInTemplate } from './built-in.ts'
import type { TemplateRecord } from './template.model.ts'

/** A template as the leaders see it. */
export const viewTemplate = ({ _id, content, changedAt }: TemplateRecord): TemplateView => ({
  id: _id,
  isBuiltIn: false,
  content,
  changedAt: changedAt.toISOString(),
})

export const viewBuiltIn = (id: TemplateId, content: BuiltInTemplate): TemplateView => ({
  id,
  isBuiltIn: true,
  content,
  changedAt: null,
})

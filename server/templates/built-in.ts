import type { TemplateId } from '@lyktan/shared/ids.ts'
import { asTemplateId } from '@lyktan/shared/ids.ts'

import type { BuiltInTemplate } from './built-in-form.ts'
import { groupTemplates } from './built-in-groups.ts'
import { openTemplates } from './built-in-open.ts'
import { placeTemplates } from './built-in-places.ts'

export type { BuiltInTemplate } from './built-in-form.ts'

/** The templates that come with Lyktan: under the same id in every municipality. */
export const builtInTemplates: ReadonlyMap<TemplateId, BuiltInTemplate> = new Map(
  Object.entries({ ...openTemplates, ...groupTemplates, ...placeTemplates }).map(([id, content]) => [
    asTemplateId(`lyktan-${id}`),
    content,
  ]),
)

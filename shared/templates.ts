import { z } from 'zod'

import { sessionId, templateId } from './ids.ts'
import type { TemplateId } from './ids.ts'
import { placeKinds } from './session-choices.ts'
import { sessionContent } from './sessions.ts'
import { noInput } from './shifts.ts'
import { lineText, writtenText } from './text.ts'

export const templateLimits = {
  purposeCharacters: 300,
  stepsCharacters: 2000,
  riskPointCharacters: 160,
  riskPointsMost: 12,
  templatesMost: 200,
} as const

const { place: _place, themeWeek: _themeWeek, ...lasting } = sessionContent

/** A session without its time, its people and its address: what another evening, or another municipality, can begin with. */
const templateContent = z.strictObject({
  ...lasting,
  placeKind: z.enum(placeKinds),
  minutes: z.int().min(15).max(840),
  /** Why one does it, for the leader who chooses. */
  purpose: writtenText(templateLimits.purposeCharacters),
  /** What to prepare and how the evening goes. */
  steps: writtenText(templateLimits.stepsCharacters),
  /** What to think through and tick before it can begin. */
  riskPoints: z.array(lineText(templateLimits.riskPointCharacters)).min(1).max(templateLimits.riskPointsMost),
})
export type TemplateContent = z.output<typeof templateContent>

/** A template as a file between municipalities. It names nobody: no author, no host, no place. */
export const templateFile = z.strictObject({
  format: z.literal('lyktan-template'),
  version: z.literal(1),
  template: templateContent,
})
export type TemplateFile = z.output<typeof templateFile>

const saveTemplateInput = z.strictObject({ templateId: templateId.nullable(), content: templateContent })
const oneTemplate = z.strictObject({ templateId })
const fromSessionInput = z.strictObject({ sessionId })
const importTemplateInput = z.strictObject({ file: templateFile })

export interface TemplateView {
  readonly id: TemplateId
  /** Comes with Lyktan: can be used and copied, not changed. */
  readonly isBuiltIn: boolean
  readonly content: TemplateContent
  readonly changedAt: string | null
}

/** What a client may ask about templates over the socket. */
export const templateCommands = {
  'template:list': noInput,
  'template:save': saveTemplateInput,
  'template:from-session': fromSessionInput,
  'template:remove': oneTemplate,
  'template:export': oneTemplate,
  'template:import': importTemplateInput,
} as const

export interface TemplateAnswers {
  /** The municipality's own first, by title. */
  'template:list': { readonly templates: readonly TemplateView[] }
  'template:save': { readonly template: TemplateView }
  'template:from-session': { readonly template: TemplateView }
  'template:remove': object
  'template:export': { readonly file: TemplateFile }
  'template:import': { readonly template: TemplateView }
}

import type { TemplateContent } from '@lyktan/shared/templates.ts'

export type BuiltInTemplate = TemplateContent

type Told = Pick<BuiltInTemplate, 'kind' | 'title' | 'text' | 'purpose' | 'minutes'> &
  Partial<Omit<BuiltInTemplate, 'steps' | 'riskPoints'>> & {
    /** One a line. */
    readonly steps: readonly string[]
    /** Besides those that hold for every evening. */
    readonly risks: readonly string[]
  }

/** What is thought through before every evening. */
const always = [
  'Två vuxna är med hela tiden, och båda vet vem som gör vad.',
  'Alla vet hur man säger till en ledare under kvällen.',
]

/** A template with what is usual where nothing else is told. */
export function template({ steps, risks, ...told }: Told): BuiltInTemplate {
  return {
    ageBands: ['13-15', '16-19'],
    language: 'sv',
    placeKind: 'digital',
    access: ['captions', 'easy-read'],
    accessNote: null,
    capacity: null,
    signUp: 'none',
    sensitive: false,
    youthLed: false,
    ...told,
    steps: steps.join('\n'),
    riskPoints: [...always, ...risks],
  }
}

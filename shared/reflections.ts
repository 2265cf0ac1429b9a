import { z } from 'zod'

import { sessionId } from './ids.ts'
import type { SessionId } from './ids.ts'
import { reflectionCharacters } from './reflection-parts.ts'
import { writtenText } from './text.ts'

const part = writtenText(reflectionCharacters)
const viewReflectionInput = z.strictObject({ sessionId })
const writeReflectionInput = z.strictObject({
  sessionId,
  happened: part,
  because: part,
  next: part,
  /** The writer has been asked about words that look like names, and they are none. */
  namesNobody: z.boolean(),
})

/** What the hosts thought afterwards. Names nobody: it is about the evening. */
export interface ReflectionView {
  readonly sessionId: SessionId
  readonly happened: string
  readonly because: string
  readonly next: string
  readonly writtenAt: string
}

/** What a client may ask about reflections over the socket. */
export const reflectionCommands = {
  'reflection:view': viewReflectionInput,
  'reflection:write': writeReflectionInput,
} as const

export interface ReflectionAnswers {
  'reflection:view': { readonly reflection: ReflectionView | null }
  /**
   * `doubts`: words that look like people's names; nothing is saved until the writer has changed them or says that they name nobody.
   * A participant's nickname is refused whatever she says ('bad-request' with the code 'text.nickname').
   */
  'reflection:write':
    | { readonly outcome: 'saved'; readonly reflection: ReflectionView }
    | { readonly outcome: 'doubts'; readonly doubts: readonly string[] }
}

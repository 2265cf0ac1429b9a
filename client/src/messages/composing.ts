import { limits } from '@lyktan/shared/limits.ts'
import type { MessageId } from '@lyktan/shared/ids.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'

/** What the field is for just now. A draft that was begun waits while something is changed. */
export type Composing =
  | { readonly kind: 'new' }
  | { readonly kind: 'reply'; readonly to: NonNullable<MessageView['replyTo']> }
  | { readonly kind: 'edit'; readonly messageId: MessageId; readonly text: string }

/** How many characters too many; the server counts in the same way. */
export function tooMany(text: string): number {
  const bytesOver = new TextEncoder().encode(text.trim()).length - limits.messageBytes
  return Math.max(0, text.trim().length - limits.messageCharacters, Math.ceil(bytesOver / 2))
}

/** Shown only when it begins to matter. */
export const fewLeft = (text: string): number | null => {
  const left = limits.messageCharacters - text.length
  return left <= 200 && left >= 0 ? left : null
}

interface SendKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly isComposing: boolean
}

/** Enter sends where there is a keyboard; where fingers write on glass it is a new line. */
export const sends = ({ key, shiftKey, isComposing }: SendKey, isTouch: boolean): boolean =>
  key === 'Enter' && !shiftKey && !isComposing && !isTouch

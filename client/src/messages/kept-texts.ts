import type { Pending } from './outbox.ts'

/**
 * What somebody has begun to write, and what is not yet sent, kept in this tab alone: a reload or a look at another
 * room loses nothing, and a closed tab keeps nothing. Signing out clears it with everything else.
 */
export interface KeptTexts {
  readonly draft: () => string
  readonly keepDraft: (text: string) => void
  readonly outbox: () => readonly Pending[]
  readonly keepOutbox: (outbox: readonly Pending[]) => void
  /** The last place that the reader has seen. */
  readonly seen: () => number | undefined
  readonly keepSeen: (seq: number) => void
}

/** @param storage `sessionStorage`; one that refuses (full, or closed by the school) only forgets more */
export function keptTexts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
): KeptTexts {
  const read = (what: string): string => {
    try {
      return storage.getItem(`lyktan.${what}.${name}`) ?? ''
    } catch {
      return ''
    }
  }
  const keep = (what: string, text: string): void => {
    try {
      if (text === '') storage.removeItem(`lyktan.${what}.${name}`)
      else storage.setItem(`lyktan.${what}.${name}`, text)
    } catch {
      // The page works without; the text is still in the field.
    }
  }
  return {
    draft: () => read('draft'),
    keepDraft: (text) => keep('draft', text),
    outbox: () => pendingFrom(read('outbox')),
    keepOutbox: (outbox) => keep('outbox', outbox.length === 0 ? '' : JSON.stringify(outbox)),
    seen: () => (read('seen') === '' ? undefined : Number(read('seen'))),
    keepSeen: (seq) => keep('seen', String(seq)),
  }
}

function pendingFrom(text: string): readonly Pending[] {
  if (text === '') return []
  try {
    const kept: readonly Pending[] = JSON.parse(text)
    return kept.map((pending) => ({ ...pending, phase: 'sending', problem: null }))
  } catch {
    return []
  }
}

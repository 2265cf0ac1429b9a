import { useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import type { Words } from '../words/words.ts'

/** What is known about a typed nickname. `why` is the server's word for the reason. */
export type NicknameState =
  | { readonly state: 'unasked' }
  | { readonly state: 'asking' }
  | { readonly state: 'fits'; readonly nickname: string }
  | { readonly state: 'unfit'; readonly why: string }

/** Why a nickname does not fit, in words; a reason that we have no words for is said in general. */
export function unfitWords(why: string, { access, problems }: Pick<Words, 'access' | 'problems'>): string {
  const known = Object.entries(access.nicknameWhy).find(([reason]) => reason === why)
  return known?.[1] ?? problems['nickname-unfit']
}

/** Asks whether a nickname can be used: when the field is left or the form sent, never on each key. */
export function useNicknameCheck(code: string) {
  const [known, setKnown] = useState<NicknameState>({ state: 'unasked' })
  const latest = useRef(0)
  return {
    known,
    forget: () => setKnown({ state: 'unasked' }),
    /** Whether to go on: an answer that cannot be had now is given when going in. */
    check: async (nickname: string): Promise<boolean> => {
      const asked = ++latest.current
      setKnown({ state: 'asking' })
      const reply = await request('nickname:check', { code, nickname })
      if (asked !== latest.current) return false
      if (!reply.ok) setKnown({ state: 'unasked' })
      else if (reply.fits) setKnown({ state: 'fits', nickname })
      else setKnown({ state: 'unfit', why: reply.why ?? '' })
      return !reply.ok || reply.fits
    },
  }
}

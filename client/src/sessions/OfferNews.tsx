import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { useSessionWords } from './session-words.ts'
import './offer-news.css'

/** A place that is offered while she is somewhere else, or was while she was away: said once, and shown until she answers or puts it away. */
export function OfferNews({ timeZone }: { readonly timeZone: string }) {
  const words = useSessionWords()
  const language = useLanguage()
  const [offer, setOffer] = useState<SignUpView | null>(null)
  useEffect(() => {
    const readOffers = async () => {
      const reply = await ask('sign-up:offers', {})
      if (reply.ok) setOffer((before) => before ?? reply.offers[0] ?? null)
    }
    const ends = [
      hear('sign-up:changed', ({ signUp }) =>
        setOffer((before) => {
          if (signUp.own?.state === 'offered') return signUp
          return before?.sessionId === signUp.sessionId ? null : before
        }),
      ),
      // What was offered while nobody listened is read when somebody does.
      whenConnected(() => void readOffers()),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  const until = offer?.own?.offeredUntil ?? null
  const text = until && words.offerNews(clockTime(until, { language, timeZone }))
  useEffect(() => {
    if (text) announce('alert', text)
  }, [text])
  if (offer === null || !text) return null
  return (
    <div className="offernews">
      <Note tone="ok" icon="bell">
        <p className="b">{text}</p>
        <p className="row">
          <LinkButton href={`/traff/${offer.sessionId}`} onClick={() => setOffer(null)}>
            {words.answerOffer}
          </LinkButton>
          <Button kind="sec" onClick={() => setOffer(null)}>
            {words.later}
          </Button>
        </p>
      </Note>
    </div>
  )
}

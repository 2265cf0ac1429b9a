import type { Problem } from '@lyktan/shared/problems.ts'
import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { Link } from 'wouter'

import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Field } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import { codeInFragment } from './card-code.ts'
import type { JoinEvent } from './join.state.ts'
import { useFirstWrong } from './use-first-wrong.ts'

interface CardStepProps {
  readonly code: string
  readonly send: (event: JoinEvent) => void
}

/** The code of a card: from its QR code, or typed. */
export function CardStep({ code: given, send }: CardStepProps) {
  const { access, problems } = useWords()
  const { code, setCode, problem, busy, check } = useCard(given, send)
  const [tried, setTried] = useState(0)
  const form = useFirstWrong(`${tried} ${problem?.callId ?? ''}`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(tried + 1)
    if (code.trim()) void check(code)
  }
  const error = problem ? problems[problem.code] : tried > 0 && !code.trim() ? access.codeMissing : null
  return (
    <form className="stack-l" noValidate ref={form} onSubmit={submit}>
      <div className="stack-s">
        <h1>{access.cardHeading}</h1>
        <p className="large">{access.cardLead}</p>
      </div>
      <Field
        label={access.code}
        hint={access.codeHint}
        error={busy ? null : error}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
      />
      <div className="row">
        <Button type="submit" big>
          {busy ? access.checking : access.next}
        </Button>
      </div>
      <p className="muted">{access.noCard}</p>
      <p>
        {access.hasAccount} <Link href="/logga-in">{access.signIn}</Link>
      </p>
    </form>
  )
}

function useCard(given: string, send: (event: JoinEvent) => void) {
  const [code, setCode] = useState(() => given || codeInFragment(location.hash))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  const check = async (typed: string) => {
    setBusy(true)
    const reply = await request('invitation:check', { code: typed.trim() })
    setBusy(false)
    if (reply.ok) send({ type: 'offered', code: typed.trim(), offer: reply.offer })
    else setProblem(reply.problem)
  }
  useEffect(() => {
    const scanned = codeInFragment(location.hash)
    if (!scanned) return
    // The code is worth a place: it does not stay in the address, where the next person at the screen could find it.
    history.replaceState(history.state, '', location.pathname)
    void check(scanned)
    // oxlint-disable-next-line react/exhaustive-deps -- once, for the card that the page was opened with
  }, [])
  return { code, setCode, problem, busy, check }
}

import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Link, Redirect, useSearch } from 'wouter'

import './access.css'
import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Page } from '../look/Page.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { homeOf, onTheWayTo } from './home.ts'
import { signedIn, useMe } from './me.ts'
import { NicknameField } from './NicknameField.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { useFirstWrong } from './use-first-wrong.ts'

/** Nickname and passphrase, for young people and staff alike. Whoever is already in goes straight on. */
export function SignInPage() {
  const { access } = useWords()
  const me = useMe()
  const search = useSearch()
  if (me.state === 'signed-in') return <Redirect to={onTheWayTo(search) ?? homeOf(me.me.role)} replace />
  return (
    <Page title={access.signInTitle} width="text" tabs={false}>
      <h1>{access.signInTitle}</h1>
      <SignInForm />
      <ul className="otherways" role="list">
        <li>
          <Link href="/aterkom">{access.forgot}</Link>
        </li>
        <li>
          <Link href="/kom-in">{access.firstTime}</Link>
        </li>
      </ul>
    </Page>
  )
}

function SignInForm() {
  const { access } = useWords()
  const [place, setPlace] = useState('')
  const [nickname, setNickname] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState({ tried: 0 })
  const { problem, busy, signIn } = useSigningIn()
  const form = useFirstWrong(wrong)
  const missing = wrong.tried > 0

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!nickname.trim() || !passphrase) return setWrong({ tried: wrong.tried + 1 })
    if (!busy) void signIn({ nickname: nickname.trim(), passphrase, ...(place && { place }) })
  }
  return (
    <form className="stack" noValidate ref={form} onSubmit={submit}>
      <PlaceField value={place} onChange={setPlace} />
      <NicknameField
        value={nickname}
        onChange={setNickname}
        error={missing && !nickname.trim() ? access.signInMissing : null}
      />
      <PassphraseField
        label={access.passphrase}
        error={missing && !passphrase ? access.signInMissing : null}
        value={passphrase}
        onChange={setPassphrase}
        purpose="current-password"
      />
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" big>
          {busy ? access.signingIn : access.signIn}
        </Button>
      </p>
    </form>
  )
}

function useSigningIn() {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const signIn = async (asked: { nickname: string; passphrase: string; place?: string }) => {
    setBusy(true)
    setProblem(null)
    const reply = await request('access:sign-in', asked)
    setBusy(false)
    if (reply.ok) signedIn(reply.me)
    else setProblem(reply.problem)
  }
  return { problem, busy, signIn }
}

import { limits } from '@lyktan/shared/limits.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'

import './access.css'
import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Field } from '../look/Field.tsx'
import { Page } from '../look/Page.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { homeOf } from './home.ts'
import { signedIn } from './me.ts'
import { NicknameField } from './NicknameField.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'
import { useFirstWrong } from './use-first-wrong.ts'

interface Recovered {
  readonly me: MeView
  readonly recoveryCode: string
}

/** A new passphrase for who wrote down her code; the code is used up and a new one shown. */
export function RecoverPage() {
  const { access } = useWords()
  const [, navigate] = useLocation()
  const [recovered, setRecovered] = useState<Recovered | null>(null)
  return (
    <Page title={access.recoverTitle} width="text" tabs={false}>
      {recovered ? (
        <RecoveryCode
          code={recovered.recoveryCode}
          onKept={() => {
            signedIn(recovered.me)
            navigate(homeOf(recovered.me.role), { replace: true })
          }}
        />
      ) : (
        <>
          <div className="stack-s">
            <h1>{access.recoverTitle}</h1>
            <p className="large">{access.recoverLead}</p>
          </div>
          <RecoverForm onRecovered={setRecovered} />
          <p className="muted">{access.noCode}</p>
        </>
      )}
    </Page>
  )
}

function RecoverForm({ onRecovered }: { readonly onRecovered: (recovered: Recovered) => void }) {
  const { access } = useWords()
  const [place, setPlace] = useState('')
  const [nickname, setNickname] = useState('')
  const [recoveryCode, setRecoveryCode] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [wrong, setWrong] = useState({ tried: 0 })
  const [busy, setBusy] = useState(false)
  const form = useFirstWrong(wrong)
  const isShort = passphrase.length < limits.passphraseCharactersMin

  const send = async () => {
    setBusy(true)
    setProblem(null)
    const asked = { nickname: nickname.trim(), recoveryCode: recoveryCode.trim(), passphrase }
    const reply = await request('access:recover', { ...asked, ...(place && { place }) })
    setBusy(false)
    if (reply.ok) onRecovered(reply)
    else setProblem(reply.problem)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!nickname.trim() || recoveryCode.trim().length < 8 || isShort)
      return setWrong({ tried: wrong.tried + 1 })
    if (!busy) void send()
  }
  const missing = (isMissing: boolean, text: string) => (wrong.tried > 0 && isMissing ? text : null)
  return (
    <form className="stack" noValidate ref={form} onSubmit={submit}>
      <PlaceField value={place} onChange={setPlace} />
      <NicknameField
        value={nickname}
        onChange={setNickname}
        error={missing(!nickname.trim(), access.recoverMissing)}
      />
      <Field
        label={access.recoveryCode}
        error={missing(recoveryCode.trim().length < 8, access.recoverMissing)}
        value={recoveryCode}
        onChange={(event) => setRecoveryCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={64}
      />
      <PassphraseField
        label={access.newPassphrase}
        hint={access.newPassphraseHint}
        error={missing(isShort, access.passphraseShort)}
        value={passphrase}
        onChange={setPassphrase}
        purpose="new-password"
      />
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" big>
          {access.recover}
        </Button>
      </p>
    </form>
  )
}

import { useRef, useState } from 'react'
import type { FormEvent } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Field } from '../look/Field.tsx'
import { useReminderWords } from './reminder-words.ts'
import type { Reminding } from './use-reminders.ts'

/** An address, the code that shows it is mine, and the way to have it forgotten. */
export function MailChoice({ reminding }: { readonly reminding: Reminding }) {
  const words = useReminderWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const mail = reminding.reminders?.mail ?? null
  // What was pressed is gone with its step: the next one stands under the heading.
  const done = (said: string) => {
    heading.current?.focus()
    announce('status', said)
  }
  return (
    <section className="stack-s" aria-labelledby="mail-reminders">
      <h3 id="mail-reminders" ref={heading} tabIndex={-1}>
        {words.mail}
      </h3>
      {mail === null && <Address reminding={reminding} done={done} />}
      {mail && !mail.isConfirmed && <Code reminding={reminding} done={done} hint={mail.hint} />}
      {mail?.isConfirmed && <p>{words.confirmed(mail.hint)}</p>}
      {mail && <Forget reminding={reminding} done={done} />}
    </section>
  )
}

interface PartProps {
  readonly reminding: Reminding
  readonly done: (said: string) => void
}

function Address({ reminding: { problem, change }, done }: PartProps) {
  const words = useReminderWords()
  const [address, setAddress] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await change('reminders:mail', { address })) done(words.codeSent(address))
  }
  return (
    <form className="stack-s" onSubmit={(event) => void send(event)} noValidate>
      <Field
        label={words.address}
        hint={words.mailHint}
        type="email"
        autoComplete="email"
        value={address}
        error={problem?.code === 'bad-request' ? words.addressWrong : null}
        onChange={(event) => setAddress(event.target.value)}
      />
      <p>
        <Button type="submit" kind="sec">
          {words.sendCode}
        </Button>
      </p>
    </form>
  )
}

function Code({ reminding: { problem, change }, done, hint }: PartProps & { readonly hint: string }) {
  const words = useReminderWords()
  const [code, setCode] = useState('')
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    if (await change('reminders:confirm', { code })) done(words.confirmedAloud)
  }
  return (
    <form className="stack-s" onSubmit={(event) => void confirm(event)} noValidate>
      <p>{words.codeSent(hint)}</p>
      <Field
        label={words.code}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        value={code}
        error={problem?.code === 'bad-request' ? words.codeWrong : null}
        onChange={(event) => setCode(event.target.value)}
      />
      <p>
        <Button type="submit">{words.confirm}</Button>
      </p>
    </form>
  )
}

function Forget({ reminding: { change }, done }: PartProps) {
  const words = useReminderWords()
  const forget = async () => {
    if (await change('reminders:stop', { way: 'mail' })) done(words.off)
  }
  return (
    <p>
      <Button kind="quiet" icon="trash" onClick={() => void forget()}>
        {words.forget}
      </Button>
    </p>
  )
}

import { limits } from '@lyktan/shared/limits.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { FieldFrame } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'

interface PassphraseFieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly value: string
  readonly onChange: (value: string) => void
  readonly purpose: 'new-password' | 'current-password'
  /** In the open from the start, where it is offered to be written down. */
  readonly open?: boolean
}

/** A passphrase, to be seen or hidden. Pasting and password managers are welcome (WCAG 3.3.8). */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, hint, error, value, onChange, purpose, open = false } = props
  const { access, look } = useWords()
  const [shown, setShown] = useState(open)
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(tied) => (
        <div className="withbutton">
          <input
            {...tied}
            type={shown ? 'text' : 'password'}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            autoComplete={purpose}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={limits.passphraseCharactersMax}
          />
          <Button kind="sec" onClick={() => setShown(!shown)}>
            {shown ? look.hideText : look.showText}
            <span className="vh"> {access.passphraseWord}</span>
          </Button>
        </div>
      )}
    </FieldFrame>
  )
}

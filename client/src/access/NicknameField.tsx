import { Field } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'

interface NicknameFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | null
}

/** The nickname of somebody who has been here before, as a password manager knows it. */
export function NicknameField({ value, onChange, error }: NicknameFieldProps) {
  const { access } = useWords()
  return (
    <Field
      label={access.nickname}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={64}
    />
  )
}

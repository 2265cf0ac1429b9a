import type { Language } from '@lyktan/shared/languages.ts'
import { useEffect, useState } from 'react'

import { Button } from '../look/Button.tsx'
import { rememberedOnDevice, rememberOnDevice } from '../look/device-memory.ts'
import { Switch } from '../look/Switch.tsx'
import { useAskingWords } from '../polls/asking-words.ts'
import { readAloud, stopReading, useCanReadAloud } from './read-aloud.ts'

const storedUnder = 'lyktan.quiz-aloud'

interface ReadAloudProps {
  /** The question with its answers; a new one is read at once where that is chosen. */
  readonly text: string
  readonly language: Language
}

/** Reading aloud by one's own choice, now or each time. Not drawn where the device has no voice of its own for the language. */
export function ReadAloud({ text, language }: ReadAloudProps) {
  const words = useAskingWords()
  const can = useCanReadAloud(language)
  const [isEach, setEach] = useState(() => rememberedOnDevice(storedUnder) === 'on')
  useEffect(() => {
    if (isEach && can) readAloud(text, language)
    return stopReading
  }, [text, language, isEach, can])
  if (!can) return null
  const choose = (isOn: boolean) => {
    rememberOnDevice(storedUnder, isOn ? 'on' : 'off')
    setEach(isOn)
  }
  return (
    <div className="stack-s">
      <p className="row">
        <Button kind="sec" onClick={() => readAloud(text, language)}>
          {words.quiz.readAloud}
        </Button>
        <Button kind="quiet" onClick={stopReading}>
          {words.quiz.stopReading}
        </Button>
      </p>
      <Switch label={words.quiz.readEach} checked={isEach} onChange={choose} />
    </div>
  )
}

import { languages } from '@lyktan/shared/languages.ts'
import { useRef, useState } from 'react'

import { setLanguage, useLanguage, useWords } from '../words/words.ts'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { Dialog } from './Dialog.tsx'
import { useLookChoices } from './look-choices.ts'
import { takePress } from './opening.ts'
import { Switch } from './Switch.tsx'

/** Opens "Anpassa": colours, text size, calm, letters, movement, language. At once, on this device. */
export function SettingsButton({
  isNamed = false,
}: {
  /** Its word is drawn however narrow the window is. */
  readonly isNamed?: boolean
}) {
  const { look } = useWords()
  const [open, setOpen] = useState(() => takePress('settings'))
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    // The browser does so itself, but for a dialog that was asked for before the app was there.
    button.current?.focus()
  }
  return (
    <>
      <Button kind="quiet" icon="adjust" data-opens="settings" ref={button} onClick={() => setOpen(true)}>
        <span className={isNamed ? undefined : 'hide-s'}>{look.adjust}</span>
        {!isNamed && <span className="vh only-s">{look.adjust}</span>}
        <span className="vh">{look.adjustWhat}</span>
      </Button>
      <Dialog open={open} onClose={close} title={look.adjust} kind="sheet">
        <SettingsForm />
      </Dialog>
    </>
  )
}

function SettingsForm() {
  const { look } = useWords()
  return (
    <>
      <LanguageChoice />
      <ThemeChoice />
      <TextSizeChoice />
      <ModeSwitches />
      <p className="small muted">{look.kept}</p>
    </>
  )
}

function LanguageChoice() {
  const { look } = useWords()
  const language = useLanguage()
  return (
    <fieldset>
      <legend>{look.language}</legend>
      <div className="grid2">
        {languages.map((one) => (
          <Choice key={one} name="language" checked={language === one} onChange={() => setLanguage(one)}>
            <span lang={one}>{look.languages[one]}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

function ThemeChoice() {
  const { look } = useWords()
  const [{ theme }, choose] = useLookChoices()
  const themes = [
    ['auto', look.asDevice],
    ['light', look.light],
    ['dark', look.dark],
    ['contrast', look.contrast],
  ] as const
  return (
    <fieldset>
      <legend>{look.colours}</legend>
      <div className="grid2">
        {themes.map(([value, label]) => (
          <Choice
            key={value}
            name="theme"
            checked={theme === value}
            onChange={() => choose({ theme: value })}
          >
            {label}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

function TextSizeChoice() {
  const { look } = useWords()
  const [{ textSize }, choose] = useLookChoices()
  const sizes = [
    ['usual', look.usual],
    ['large', look.larger],
    ['largest', look.largest],
  ] as const
  return (
    <fieldset>
      <legend>{look.textSize}</legend>
      <div className="grid2">
        {sizes.map(([value, label]) => (
          <Choice
            key={value}
            name="text-size"
            checked={textSize === value}
            onChange={() => choose({ textSize: value })}
          >
            {label}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

function ModeSwitches() {
  const { look } = useWords()
  const [{ calm, readable, still }, choose] = useLookChoices()
  return (
    <fieldset>
      <legend className="vh">{look.mode}</legend>
      <Switch label={look.calm} hint={look.calmHint} checked={calm} onChange={(on) => choose({ calm: on })} />
      <Switch
        label={look.readable}
        hint={look.readableHint}
        checked={readable}
        onChange={(on) => choose({ readable: on })}
      />
      <Switch
        label={look.still}
        hint={look.stillHint}
        checked={still}
        onChange={(on) => choose({ still: on })}
      />
    </fieldset>
  )
}

import type { TemplateFile } from '@lyktan/shared/templates.ts'
import { useId, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { usePlanningWords } from './words/words.ts'

/** More than any template is: read no further. */
const bytesMost = 30_000

/** Takes in a file from another municipality. What it holds is judged by the server. */
export function ImportTemplate({ onImported }: { readonly onImported: () => void }) {
  const words = usePlanningWords()
  const id = useId()
  const [fault, setFault] = useState<string | null>(null)

  const take = async (file: File) => {
    setFault(null)
    const parsed = file.size > bytesMost ? null : parse(await file.text())
    if (parsed === null) return setFault(words.importFailed)
    const reply = await ask('template:import', { file: parsed })
    if (reply.ok) {
      announce('status', words.imported)
      return onImported()
    }
    const hasContact = reply.problem.errors?.some(({ code }) => code === 'text.contact') ?? false
    setFault(hasContact ? words.importContact : words.importFailed)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words.importFile}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.importHint}
      </p>
      <input
        type="file"
        className="templatefile"
        id={id}
        accept="application/json,.json"
        aria-describedby={fault === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={fault === null ? undefined : true}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) void take(file)
        }}
      />
      {fault !== null && (
        <p className="err" id={`${id}-error`} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

function parse(text: string): TemplateFile | null {
  try {
    // What it is in truth the server finds out.
    const file: TemplateFile = JSON.parse(text)
    return file
  } catch {
    return null
  }
}

import { Dialog } from '../look/Dialog.tsx'
import { useWords } from '../words/words.ts'
import type { Reading } from './announcer.ts'
import { readings } from './reading-choice.ts'

interface KeysDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly reading: Reading | undefined
  readonly onReading: (reading: Reading) => void
}

/** The list of keys, and how much is read aloud. */
export function KeysDialog({ open, onClose, reading = 'all', onReading }: KeysDialogProps) {
  const { messages, flags } = useWords()
  const { keys } = messages
  const listed: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['F6'], keys.parts],
    [['Alt', 'N'], keys.newest],
    [['Alt', 'H'], keys.help],
    [['↑', '↓'], keys.upDown],
    [['PageUp', 'PageDown'], keys.ten],
    [['Home', 'End'], keys.ends],
    [['Enter'], keys.tools],
    [['R'], keys.reply],
    [['E'], keys.react],
    [['A'], flags.key],
    [['Esc'], keys.leave],
    [['?'], keys.these],
  ]
  return (
    <Dialog open={open} onClose={onClose} title={keys.title}>
      <fieldset>
        <legend>{keys.reading}</legend>
        <div className="grid2">
          {readings.map((choice) => (
            <label className="opt" key={choice}>
              <input
                type="radio"
                name="reading"
                checked={choice === reading}
                onChange={() => onReading(choice)}
              />
              {keys.readings[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <table className="keytable">
        <caption className="vh">{keys.title}</caption>
        <tbody>
          {listed.map(([names, does]) => (
            <tr key={does}>
              <th scope="row">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}

import { notReportedReasons, reportReceivers } from '@lyktan/shared/concern-choices.ts'
import type { ReportReceiver } from '@lyktan/shared/concern-choices.ts'
import type { ConcernView, ContactView } from '@lyktan/shared/concerns.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Field } from '../look/Field.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { isCaseNumber, localTime } from './concerns.state.ts'
import { NumberList } from './Numbers.tsx'
import type { ConcernActs } from './use-concerns.ts'

interface ReportStepProps {
  readonly concern: ConcernView
  readonly acts: ConcernActs
  readonly contacts: readonly ContactView[]
}

/** The call to the social services: the numbers, what to say, and afterwards that it was made. */
export function ReportStep({ concern, acts, contacts }: ReportStepProps) {
  const { concerns } = useWords()
  const [isChanging, setChanging] = useState(false)
  if (concern.report !== null && !isChanging)
    return <Made concern={concern} onChange={() => setChanging(true)} />
  return (
    <>
      <p>{concerns.reportHint}</p>
      {contacts.length === 0 ? <p>{concerns.noNumbers}</p> : <NumberList contacts={contacts} />}
      <ul className="checklist">
        {concerns.checklist.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ReportForm concern={concern} acts={acts} onSaved={() => setChanging(false)} />
      <fieldset className="stack-s">
        <legend className="b">{concerns.notMade}</legend>
        {notReportedReasons.map((notReported) => (
          <Choice
            key={notReported}
            name="not-reported"
            value={notReported}
            checked={concern.notReported === notReported}
            onChange={() => void acts.change({ notReported })}
          >
            {concerns.notReported[notReported]}
          </Choice>
        ))}
      </fieldset>
    </>
  )
}

function Made({ concern, onChange }: { readonly concern: ConcernView; readonly onChange: () => void }) {
  const { concerns } = useWords()
  const telling = useTelling()
  if (concern.report === null) return null
  const { to, at, caseNumber } = concern.report
  const when = `${dayName(at, telling)} ${clockTime(at, telling)}`
  return (
    <div className="row between">
      <p>
        {concerns.reportMade(concerns.receivers[to], when)} {caseNumber && concerns.caseIs(caseNumber)}
      </p>
      <Button kind="quiet" icon="pen" onClick={onChange}>
        {concerns.change}
      </Button>
    </div>
  )
}

interface ReportFormProps {
  readonly concern: ConcernView
  readonly acts: ConcernActs
  readonly onSaved: () => void
}

function ReportForm({ concern, acts, onSaved }: ReportFormProps) {
  const { concerns } = useWords()
  const { report } = concern
  const [to, setTo] = useState<ReportReceiver>(report?.to ?? 'social-services')
  const [at, setAt] = useState(() => localTime(report ? new Date(report.at) : new Date()))
  const [caseNumber, setCaseNumber] = useState(report?.caseNumber ?? '')
  const [isTried, setTried] = useState(false)
  const time = new Date(at)
  const now = useMinute()
  const faults = {
    at: isPast(time, now) ? null : concerns.whenFault,
    caseNumber:
      caseNumber.trim() !== '' && !isCaseNumber(caseNumber.trim()) ? concerns.caseNumberFault : null,
  }

  async function save() {
    setTried(true)
    if (faults.at !== null || faults.caseNumber !== null) return
    const number = caseNumber.trim() === '' ? null : caseNumber.trim()
    if (await acts.change({ report: { to, at: time.toISOString(), caseNumber: number } })) onSaved()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <fieldset className="stack-s">
        <legend className="b">{concerns.made}</legend>
        {reportReceivers.map((one) => (
          <Choice key={one} name="receiver" value={one} checked={one === to} onChange={() => setTo(one)}>
            {concerns.receivers[one]}
          </Choice>
        ))}
      </fieldset>
      <Field
        label={concerns.when}
        type="datetime-local"
        value={at}
        error={isTried ? faults.at : null}
        onChange={({ target }) => setAt(target.value)}
      />
      <Field
        label={concerns.caseNumber}
        hint={concerns.caseNumberHint}
        optional
        autoComplete="off"
        value={caseNumber}
        error={isTried ? faults.caseNumber : null}
        onChange={({ target }) => setCaseNumber(target.value)}
      />
      <p>
        <Button type="submit" icon="check">
          {concerns.saveReport}
        </Button>
      </p>
    </form>
  )
}

/** The minute that is just now counts as past. */
const isPast = (time: Date, now: Date): boolean => time.getTime() <= now.getTime() + 60_000

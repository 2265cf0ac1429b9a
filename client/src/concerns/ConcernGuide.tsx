import { concernDangers, consultedRoles, toldAnswers } from '@lyktan/shared/concern-choices.ts'
import type { ConcernView } from '@lyktan/shared/concerns.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { useState } from 'react'
import type { ReactNode } from 'react'

import { Button, LinkButton } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Icon } from '../look/Icon.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { ClosedConcern } from './ClosedConcern.tsx'
import { guideSteps } from './concerns.state.ts'
import type { GuideStep } from './concerns.state.ts'
import { FollowStep } from './FollowStep.tsx'
import { NamedColleagues } from './NamedColleagues.tsx'
import { ReportStep } from './ReportStep.tsx'
import { useConcernActs } from './use-concerns.ts'
import type { ConcernActs, OpenConcerns } from './use-concerns.ts'

interface ConcernGuideProps {
  readonly concern: ConcernView
  readonly me: MeView
  readonly opened: OpenConcerns
}

/** One concern: what is done and what comes next, in the order of the guide. */
export function ConcernGuide({ concern: known, me, opened }: ConcernGuideProps) {
  const { concerns } = useWords()
  const telling = useTelling()
  const acts = useConcernActs(known, opened.heard)
  const concern = acts.shown
  const steps = guideSteps(concern)
  return (
    <section className="card stack" aria-labelledby="concern-h">
      <div className="row between">
        <h2 id="concern-h">{concerns.rowOpened(dayName(concern.openedAt, telling))}</h2>
        <LinkButton kind="quiet" icon="close" iconOnly href="/personal/oro">
          {concerns.toList}
        </LinkButton>
      </div>
      {concern.talkId && concern.state === 'open' && <p className="small">{concerns.keepsTalk}</p>}
      {acts.problem && <ProblemNote problem={acts.problem} />}
      {concern.state === 'closed' ? (
        <ClosedConcern concern={concern} />
      ) : (
        <ol className="guide" role="list">
          {steps.map(({ step, isDone }, index) => (
            <Step key={step} step={step} isDone={isDone} place={[index + 1, steps.length]}>
              <StepBody step={step} {...{ concern, acts, opened }} />
            </Step>
          ))}
        </ol>
      )}
      <NamedColleagues concern={concern} me={me} leaders={opened.state.leaders} acts={acts} />
      {concern.state === 'open' && <Closing acts={acts} />}
    </section>
  )
}

interface StepProps {
  readonly step: GuideStep
  readonly isDone: boolean
  readonly place: readonly [number: number, of: number]
  readonly children: ReactNode
}

function Step({ step, isDone, place, children }: StepProps) {
  const { concerns } = useWords()
  return (
    <li className={isDone ? 'done stack-s' : 'stack-s'}>
      <h3>
        <span className="xs muted">{concerns.step(...place)}</span> {concerns.steps[step]}{' '}
        {isDone && (
          <>
            <Icon name="check" />
            <span className="vh">{concerns.done}</span>
          </>
        )}
      </h3>
      {children}
    </li>
  )
}

interface StepBodyProps {
  readonly step: GuideStep
  readonly concern: ConcernView
  readonly acts: ConcernActs
  readonly opened: OpenConcerns
}

function StepBody({ step, concern, acts, opened }: StepBodyProps) {
  switch (step) {
    case 'danger':
      return <Danger concern={concern} acts={acts} />
    case 'consult':
      return <Consulted concern={concern} acts={acts} />
    case 'report':
      return <ReportStep concern={concern} acts={acts} contacts={opened.state.contacts} />
    case 'tell':
      return <Told concern={concern} acts={acts} />
    case 'follow':
      return <FollowStep concern={concern} acts={acts} />
  }
}

type PartProps = Pick<StepBodyProps, 'concern' | 'acts'>

function Danger({ concern, acts }: PartProps) {
  const { concerns } = useWords()
  return (
    <>
      <p>{concerns.dangerHint}</p>
      <p>
        <a className="btn bad" href="tel:112">
          <Icon name="phone" />
          {concerns.call112}
        </a>
      </p>
      <fieldset className="stack-s">
        <legend className="vh">{concerns.steps.danger}</legend>
        {concernDangers.map((danger) => (
          <Choice
            key={danger}
            name="danger"
            value={danger}
            checked={concern.danger === danger}
            onChange={() => void acts.change({ danger })}
          >
            {concerns.dangers[danger]}
          </Choice>
        ))}
      </fieldset>
    </>
  )
}

function Consulted({ concern, acts }: PartProps) {
  const { concerns } = useWords()
  const toggle = (role: (typeof consultedRoles)[number], isOn: boolean) =>
    acts.change({
      consulted: isOn ? [...concern.consulted, role] : concern.consulted.filter((one) => one !== role),
    })
  return (
    <fieldset className="stack-s">
      <legend>{concerns.consultHint}</legend>
      <div className="roles">
        {consultedRoles.map((role) => (
          <Choice
            key={role}
            kind="checkbox"
            name={`consulted-${role}`}
            checked={concern.consulted.includes(role)}
            onChange={(isOn) => void toggle(role, isOn)}
          >
            {concerns.roles[role]}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

function Told({ concern, acts }: PartProps) {
  const { concerns } = useWords()
  return (
    <fieldset className="stack-s">
      <legend>{concerns.tellHint}</legend>
      {toldAnswers.map((told) => (
        <Choice
          key={told}
          name="told"
          value={told}
          checked={concern.told === told}
          onChange={() => void acts.change({ told })}
        >
          {concerns.told[told]}
        </Choice>
      ))}
    </fieldset>
  )
}

function Closing({ acts }: { readonly acts: ConcernActs }) {
  const { concerns } = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Note>
        <p>{concerns.debrief}</p>
      </Note>
      <p>
        <Button kind="sec" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {concerns.close}
        </Button>
      </p>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={concerns.closeAsk}>
        <p>{concerns.closeHint}</p>
        <p>
          <Button onClick={() => void acts.close().then(() => setAsking(false))}>{concerns.close}</Button>
        </p>
      </Dialog>
    </>
  )
}

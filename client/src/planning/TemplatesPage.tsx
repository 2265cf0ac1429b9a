import type { TemplateView } from '@lyktan/shared/templates.ts'
import { useState } from 'react'

import { saveAsFile } from '../access/save-as-file.ts'
import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { ImportTemplate } from './ImportTemplate.tsx'
import { TemplateForm } from './TemplateForm.tsx'
import { usePlanningWords } from './words/words.ts'
import './planning.css'

/** `/personal/program/mallar`: what evenings can begin with, and the way to share it with other municipalities. */
export function TemplatesPage() {
  const words = usePlanningWords()
  const { answer, problem, again } = useAnswer(() => ask('template:list', {}))
  const [edited, setEdited] = useState<TemplateView | 'new' | null>(null)
  const templates = answer?.templates ?? []
  const own = templates.filter(({ isBuiltIn }) => !isBuiltIn)
  const list = (some: readonly TemplateView[]) => (
    <ul className="templates" role="list">
      {some.map((template) => (
        <TemplateCard key={template.id} template={template} onEdit={setEdited} onChange={again} />
      ))}
    </ul>
  )
  return (
    <LeaderPage
      title={words.templatesTitle}
      lead={words.templatesLead}
      tools={
        <LinkButton kind="sec" icon="back" href="/personal/program">
          {words.toMonth}
        </LinkButton>
      }
    >
      <Unanswered isAnswered={answer !== null} problem={problem} again={again} />
      {answer !== null && edited !== null && (
        <TemplateForm
          key={edited === 'new' ? 'new' : edited.id}
          template={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null)
            again()
          }}
        />
      )}
      {answer !== null && edited === null && (
        <div className="stack-l">
          <ImportTemplate onImported={again} />
          <section className="stack">
            <div className="row between">
              <h2>{words.own}</h2>
              <Button kind="sec" icon="plus" onClick={() => setEdited('new')}>
                {words.newTemplate}
              </Button>
            </div>
            {own.length === 0 ? <p className="muted">{words.noOwn}</p> : list(own)}
          </section>
          <section className="stack">
            <h2>{words.builtIn}</h2>
            {list(templates.filter(({ isBuiltIn }) => isBuiltIn))}
          </section>
        </div>
      )}
    </LeaderPage>
  )
}

interface TemplateCardProps {
  readonly template: TemplateView
  readonly onEdit: (template: TemplateView) => void
  readonly onChange: () => void
}

function TemplateCard({ template, onEdit, onChange }: TemplateCardProps) {
  const words = usePlanningWords()
  const { id, isBuiltIn, content } = template
  const exportIt = async () => {
    const reply = await ask('template:export', { templateId: id })
    if (reply.ok) saveAsFile(`mall-${fileName(content.title)}.json`, JSON.stringify(reply.file, null, 2))
  }
  const remove = async () => {
    const reply = await ask('template:remove', { templateId: id })
    if (!reply.ok) return
    announce('status', words.removed)
    onChange()
  }
  const named = (label: string, whole: string) => (
    <>
      <span aria-hidden="true">{label}</span>
      <span className="vh">{whole}</span>
    </>
  )
  return (
    <li className="card stack-s">
      <h3>{content.title}</h3>
      <p className="row planchips">
        <Chip>{words.kinds[content.kind]}</Chip>
        <Chip tone="line">{words.places[content.placeKind]}</Chip>
        <Chip tone="line">{words.minutes(content.minutes)}</Chip>
      </p>
      <p>{content.purpose}</p>
      <details className="plain">
        <summary>{words.steps}</summary>
        <ol>
          {content.steps.split('\n').map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="b">{words.risks}</p>
        <ul>
          {content.riskPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
      <p className="row">
        <LinkButton icon="plus" href={`/personal/program?mall=${id}`}>
          {named(words.use, words.useWhich(content.title))}
        </LinkButton>
        <Button kind="quiet" icon="pen" onClick={() => onEdit(template)}>
          {isBuiltIn
            ? named(words.makeOwn, words.makeOwnWhich(content.title))
            : named(words.change, words.editWhich(content.title))}
        </Button>
        <Button kind="quiet" icon="download" onClick={() => void exportIt()}>
          {named(words.exportFile, words.exportWhich(content.title))}
        </Button>
        {!isBuiltIn && (
          <Button kind="quiet" icon="trash" onClick={() => void remove()}>
            {named(words.remove, words.removeWhich(content.title))}
          </Button>
        )}
      </p>
    </li>
  )
}

const fileName = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)

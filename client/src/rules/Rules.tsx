import type { Problem } from '@lyktan/shared/problems.ts'
import type { Rule, RuleSetView } from '@lyktan/shared/rules.ts'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { useWords } from '../words/words.ts'
import { RuleForm } from './RuleForm.tsx'

export interface ChangeProps {
  readonly set: RuleSetView
  readonly onChanged: (set: RuleSetView) => void
  readonly onRefused: (problem: Problem) => void
}

/** The words of a list; in a draft they can be added, changed and removed. */
export function Rules({ set, onChanged, onRefused }: ChangeProps) {
  const { ownRules } = useWords()
  const [edited, setEdited] = useState<Rule | 'new' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (edited === null && wasEditing.current) heading.current?.focus()
    wasEditing.current = edited !== null
  }, [edited])

  const isDraft = set.state === 'draft'
  const saved = (after: RuleSetView, pattern: string) => {
    announce('status', ownRules.rule.saved(pattern))
    setEdited(null)
    onChanged(after)
  }
  const remove = async (rule: Rule) => {
    const reply = await request('rules:drop', { setId: set.id, version: set.version, ruleId: rule.id })
    if (!reply.ok) return onRefused(reply.problem)
    announce('status', ownRules.rule.removed(rule.pattern))
    heading.current?.focus()
    onChanged(reply.set)
  }
  return (
    <section className="card stack" aria-labelledby="own-rule-words">
      <div className="row between">
        <h2 id="own-rule-words" tabIndex={-1} ref={heading}>
          {ownRules.rule.title}
        </h2>
        {isDraft && edited === null && (
          <Button icon="plus" onClick={() => setEdited('new')}>
            {ownRules.rule.add}
          </Button>
        )}
      </div>
      {set.rules.length === 0 && edited === null && <p className="muted">{ownRules.rule.none}</p>}
      {edited !== null && isDraft && (
        <RuleForm
          key={edited === 'new' ? 'new' : edited.id}
          rule={edited === 'new' ? null : edited}
          set={set}
          onSaved={saved}
          onRefused={onRefused}
          onCancel={() => setEdited(null)}
        />
      )}
      <ul className="stack" role="list">
        {set.rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule}>
            {isDraft && edited === null && (
              <p className="row">
                <Button kind="sec" icon="pen" onClick={() => setEdited(rule)}>
                  {ownRules.rule.change}
                  <span className="vh">{ownRules.rule.which(rule.pattern)}</span>
                </Button>
                <Button kind="quiet" icon="trash" onClick={() => void remove(rule)}>
                  {ownRules.rule.remove}
                  <span className="vh">{ownRules.rule.which(rule.pattern)}</span>
                </Button>
              </p>
            )}
          </RuleLine>
        ))}
      </ul>
    </section>
  )
}

function RuleLine({ rule, children }: { readonly rule: Rule; readonly children: ReactNode }) {
  const { ownRules, review } = useWords()
  const { pattern, language, category, severity, meaning } = rule
  return (
    <li className="ruleline row between">
      <div className="stack-s">
        <h3 lang={language === 'any' ? undefined : language}>{pattern}</h3>
        <p>{meaning}</p>
        <p className="row small">
          <Chip tone={severity === 'normal' ? 'line' : severity === 'crisis' ? 'bad' : 'warn'}>
            {ownRules.rule.short[severity]}
          </Chip>
          <span className="muted">
            {review.titles[category]}. {ownRules.rule.languages[language]}.
          </span>
        </p>
      </div>
      {children}
    </li>
  )
}

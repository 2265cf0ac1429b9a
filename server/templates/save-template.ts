import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { TemplateId } from '@lyktan/shared/ids.ts'
import { asTemplateId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import { templateLimits } from '@lyktan/shared/templates.ts'
import type { TemplateContent } from '@lyktan/shared/templates.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { refuseContacts } from './refuse-contacts.ts'
import { templateContent } from './list-templates.ts'
import { viewTemplate } from './template.view.ts'
import { Template } from './template.model.ts'
import type { TemplateRecord } from './template.model.ts'

/** Saves a template, a new one when no id is told. @throws Refusal 'forbidden', 'not-found', 'too-large' when there are too many */
export async function saveTemplate(
  call: Call,
  { templateId, content }: Input<'template:save'>,
): Promise<Answers['template:save']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  return { template: viewTemplate(await write(call, templateId, content)) }
}

/**
 * Makes a template of a session that went well, with the steps and risks of the template that it was made from.
 * Its address and its hosts stay behind. @throws Refusal 'forbidden', 'not-found', 'too-large'
 */
export async function templateFromSession(
  call: Call,
  { sessionId }: Input<'template:from-session'>,
): Promise<Answers['template:from-session']> {
  const session = await sessionFor(call, 'plan-sessions', sessionId)
  const { kind, title, text, ageBands, language, place, access, accessNote, capacity, signUp } = session
  const { sensitive, youthLed, startsAt, endsAt, templateId } = session
  const before = templateId === null ? null : await templateContent(call, templateId).catch(none)
  const content: TemplateContent = {
    kind,
    title,
    text,
    ageBands,
    language,
    access,
    accessNote,
    capacity,
    signUp,
    sensitive,
    youthLed,
    placeKind: place.kind,
    minutes: Math.max(15, Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)),
    purpose: before?.purpose ?? text.slice(0, templateLimits.purposeCharacters),
    steps: before?.steps ?? text,
    riskPoints: before?.riskPoints ?? ['Två vuxna är på plats hela tiden.'],
  }
  return { template: viewTemplate(await write(call, null, content)) }
}

/** The template that a session was made from may be gone. */
function none(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}

/**
 * Takes in a template from another municipality. It was parsed at the door; what could lead young people out of the staffed place
 * (numbers, accounts, links) is refused, for here nobody has read it yet.
 * @throws Refusal 'forbidden', 'bad-request' with where it stands, 'too-large'
 */
export async function importTemplate(
  call: Call,
  { file }: Input<'template:import'>,
): Promise<Answers['template:import']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  refuseContacts(file.template)
  return { template: viewTemplate(await write(call, null, file.template)) }
}

async function write(
  call: Call,
  templateId: TemplateId | null,
  content: TemplateContent,
): Promise<TemplateRecord> {
  const { municipalityId } = call.actor
  const changedAt = call.now
  const object = { kind: 'template', id: templateId ?? asTemplateId(call.newId()) }
  if (templateId === null) {
    const there = await Template.countDocuments({ municipalityId })
    if (there >= templateLimits.templatesMost) throw new Refusal('too-large')
    await Template.create({ _id: object.id, municipalityId, content, changedAt })
  } else {
    const changed = await Template.updateOne(
      { _id: templateId, municipalityId },
      { $set: { content, changedAt } },
    )
    if (changed.matchedCount === 0) throw new Refusal('not-found')
  }
  await writeAudit(call, { municipalityId, act: 'template:save', object })
  return { _id: asTemplateId(object.id), municipalityId, content, changedAt }
}

import type { Thresholds } from '@lyktan/shared/rule-bounds.ts'
import { usualThresholds } from '@lyktan/shared/rule-bounds.ts'
import { compileRules } from '@lyktan/moderation/rules/compile-rules.ts'
import type { CompiledRules } from '@lyktan/moderation/rules/compile-rules.ts'
import type { OwnRules, ScreenedText } from '@lyktan/moderation/rules/screen-with.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { remember } from '../remember.ts'
import { hashContent } from './hash-content.ts'
import { createHitCounts } from './hit-counts.ts'
import { RuleSet, RulesHead } from './rule-set.model.ts'
import type { RuleSetRecord } from './rule-set.model.ts'

/** A municipality's own rules, made ready to read with. */
export interface RuleFacts extends OwnRules {
  readonly thresholds: Thresholds
  /** Counts what was found. Returns at once. */
  note(screened: ScreenedText): void
}

/** The rules as this process remembers them. */
export interface RuleBook {
  /** What applies in a municipality; concurrent finds share one read. */
  find(municipalityId: string): Promise<RuleFacts>
  forget(municipalityId: string): void
  /** Writes what was counted since the last time. */
  flush(call: Circumstances): Promise<void>
}

const remembered = 1000

export function createRuleBook(): RuleBook {
  const hits = createHitCounts()
  const compiled = new Map<string, CompiledRules>()
  const facts = remember(remembered, (municipalityId: string) => readFacts(municipalityId, compiled))
  return {
    find: async (municipalityId) => ({
      ...((await facts.find(municipalityId)) ?? none),
      note: (screened) => hits.add(municipalityId, screened),
    }),
    forget: facts.forget,
    flush: (call) => hits.flush(call),
  }
}

const none: Omit<RuleFacts, 'note'> = { live: null, observed: [], thresholds: usualThresholds }

async function readFacts(
  municipalityId: string,
  compiled: Map<string, CompiledRules>,
): Promise<Omit<RuleFacts, 'note'>> {
  const head = await RulesHead.findById(municipalityId).lean()
  const ids = [head?.liveId ?? null, ...(head?.observedIds ?? [])].filter((id) => id !== null)
  if (head === null || ids.length === 0) return none
  const sets = await RuleSet.find({ municipalityId, _id: trusted({ $in: ids }) }).lean<RuleSetRecord[]>()
  const live = sets.find(({ _id }) => _id === head.liveId)
  return {
    live: head.liveId === null ? null : readied(live, compiled),
    observed: sets
      .filter(({ _id }) => head.observedIds.includes(_id))
      .map((set) => ({ setId: set._id, rules: readied(set, compiled) })),
    thresholds: live?.thresholds ?? usualThresholds,
  }
}

const compiledMax = 100

/** Compiled once, however often it is read again: a set that has been tested never changes. */
function readied(set: RuleSetRecord | undefined, compiled: Map<string, CompiledRules>): CompiledRules {
  // A set that is gone, or is no longer what somebody signed, is not to be trusted: it fails at every text, and so holds.
  if (set === undefined || hashContent(set) !== set.hash) return broken
  const key = `${set._id} ${set.hash}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  if (compiled.size >= compiledMax) compiled.clear()
  const ready = compileRules(set.rules, set.number)
  compiled.set(key, ready)
  return ready
}

const broken: CompiledRules = {
  find: () => {
    throw new Error('The set is not what was signed.')
  },
}

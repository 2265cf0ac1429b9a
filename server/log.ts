import { pino } from 'pino'
import type { DestinationStream } from 'pino'

/** Everything that a log line may hold. Never a text, a nickname or an address: a field that is not here does not compile. */
export interface LogFields {
  readonly callId?: string
  readonly verb?: string
  readonly actorId?: string
  readonly municipalityId?: string
  readonly roomId?: string
  readonly objectId?: string
  readonly outcome?: string
  readonly milliseconds?: number
  readonly count?: number
  readonly code?: string
  readonly stack?: string
  readonly reason?: string
  readonly port?: number
}

export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  'callId',
  'verb',
  'actorId',
  'municipalityId',
  'roomId',
  'objectId',
  'outcome',
  'milliseconds',
  'count',
  'code',
  'stack',
  'reason',
  'port',
])

/** The fields that may be said. A plain loop: it runs for every command. */
function kept(fields: LogFields = {}): LogFields {
  const said: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (allowed.has(name)) said[name] = value
  return said
}

/** One JSON line per event. The allow-list is kept at run time too, for values whose type said less than they held. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const lines = pino({ level, base: null }, destination)
  return {
    info: (event, fields) => lines.info(kept(fields), event),
    warn: (event, fields) => lines.warn(kept(fields), event),
    error: (event, fields) => lines.error(kept(fields), event),
  }
}

/**
 * What a log line may say of an error: its kind, its code and where it happened. Its message is left out, since it may quote what somebody
 * wrote (a duplicate key names the nickname, a parser the text); only the language's own complaints about our code are kept.
 */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error'
  const { name, message, stack = '' } = error
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const isOurFault = code === '' && /^(Type|Reference|Range)Error$/.test(name)
  const quoted = message === '' ? -1 : stack.indexOf(message)
  const places = (quoted === -1 ? stack : stack.slice(quoted + message.length)).match(/^ {4}at .+$/gm) ?? []
  return [isOurFault ? `${name}: ${message}` : `${name}${code}`, ...places].join('\n')
}

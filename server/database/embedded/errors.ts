import type { Doc } from './values.ts'

const names: Record<number, string> = {
  2: 'BadValue',
  8: 'UnknownError',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  20: 'IllegalOperation',
  22: 'InvalidBSON',
  24: 'LockTimeout',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  100: 'UnsatisfiableWriteConcern',
  112: 'WriteConflict',
  171: 'CannotIndexParallelArrays',
  225: 'TransactionTooOld',
  238: 'NotImplemented',
  251: 'NoSuchTransaction',
  256: 'TransactionCommitted',
  263: 'OperationNotSupportedInTransaction',
  292: 'QueryExceededMemoryLimitNoDiskUseAllowed',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
}

/** A refusal with MongoDB's number: the number is the contract, the words may differ. */
export class CommandError extends Error {
  readonly code: number
  readonly extra: Doc
  readonly labels: string[]

  constructor(code: number, message: string, more: { extra?: Doc; labels?: string[] } = {}) {
    super(message)
    this.code = code
    this.extra = more.extra ?? {}
    this.labels = more.labels ?? []
  }

  get codeName(): string {
    return names[this.code] ?? `Location${this.code}`
  }
}

export function fail(code: number, message: string, extra: Doc = {}): never {
  throw new CommandError(code, message, { extra })
}

/** Says by name what this database does not do. Nothing is ever accepted and then ignored. */
export function refuse(what: string): never {
  throw new CommandError(
    238,
    `${what} is not supported by the embedded database; use MongoDB (set MONGODB_URL)`,
  )
}

/** The answer of a failed command. */
export function errorReply(error: CommandError): Doc {
  const reply: Doc = {
    ok: 0,
    errmsg: error.message,
    code: error.code,
    codeName: error.codeName,
    ...error.extra,
  }
  if (error.labels.length) reply['errorLabels'] = error.labels
  return reply
}

/** Any thrown thing as a CommandError, when it is one or comes from reading BSON; undefined when it is a fault of ours. */
export function asCommandError(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error
  if (error instanceof Error && error.name.startsWith('BSON')) return new CommandError(22, error.message)
  return undefined
}

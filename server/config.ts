import { isIP } from 'node:net'

import { StartFault } from './operations/start-fault.ts'
import { readReminderConfig } from './reminders/reminder-config.ts'
import type { ReminderConfig } from './reminders/reminder-config.ts'

/** The place of running, read once from the environment (DESIGN section 3). Choices of a municipality live with the municipality. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly operationsPort: number | null
  readonly dataFolder: string
  readonly mongodbUrl: string | null
  readonly redisUrl: string | null
  readonly publicUrl: string | null
  readonly sessionSecret: string | null
  readonly trustProxy: number | string | false
  readonly isProduction: boolean
  readonly isDemo: boolean
  readonly logLevel: string
  readonly limits: Limits
  readonly reminders: ReminderConfig
  /** What making one passphrase hash costs; lower in tests only, never from the environment. */
  readonly passphraseCost: PassphraseCost
}

/** argon2id with one lane: memory in KiB and passes over it. */
export interface PassphraseCost {
  readonly memoryKib: number
  readonly passes: number
}

/** 64 MiB three times over: about 0.2 s on the machine the project was built on. */
const defaultPassphraseCost: PassphraseCost = { memoryKib: 64 * 1024, passes: 3 }

/** How often somebody may try (the house's security chapter, section 4). Single rows can be overridden by `LIMITS`. */
const defaultLimits = {
  signInPerAccount: 10,
  signInPerAddress: 50,
  signInWindowMinutes: 15,
  codesPerAddress: 10,
  codesWindowMinutes: 10,
  requestsPerAddressPerMinute: 600,
  messageBurst: 10,
  messagesPerSecond: 1,
  newcomerSeconds: 5,
  eventBurst: 40,
  eventsPerSecond: 20,
  socketsPerMember: 8,
  socketsPerProcess: 4000,
}
export type Limits = Readonly<typeof defaultLimits>

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment; an empty variable is none. @throws StartFault naming every fault, so that nobody mends them one start at a time. */
export function readConfig(given: Environment): Config {
  const faults: string[] = []
  const environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const isProduction = environment['NODE_ENV'] === 'production'
  const mongodbUrl = addressOf(environment, 'MONGODB_URL', faults)
  const config: Config = {
    host: environment['HOST'] ?? '127.0.0.1',
    port: portOf(environment, 'PORT', faults) ?? 3000,
    operationsPort: portOf(environment, 'OPERATIONS_PORT', faults),
    dataFolder: environment['DATA_DIR'] ?? './data',
    mongodbUrl,
    redisUrl: addressOf(environment, 'REDIS_URL', faults),
    publicUrl: publicUrlOf(environment, isProduction, faults),
    sessionSecret: secretOf(environment, isProduction, faults),
    trustProxy: trustProxyOf(environment, isProduction, faults),
    isProduction,
    isDemo:
      environment['DEMO'] === undefined ? mongodbUrl === null && !isProduction : environment['DEMO'] === '1',
    logLevel: logLevelOf(environment, isProduction, faults),
    limits: limitsOf(environment, faults),
    reminders: readReminderConfig(environment, faults),
    passphraseCost: defaultPassphraseCost,
  }
  if (isProduction && config.isDemo)
    faults.push('DEMO=1 cannot be used with NODE_ENV=production: remove one of them.')
  if (faults.length > 0) throw new StartFault(faults.join('\n'))
  return config
}

function portOf(environment: Environment, name: string, faults: string[]): number | null {
  const text = environment[name]
  if (text === undefined) return null
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  faults.push(`${name} must be a port between 0 and 65535.`)
  return null
}

/** One server, or several with a comma between, each with its port where it is not the usual one. */
const mongodbAddress =
  /^mongodb(\+srv)?:\/\/([^@/]+@)?(\[[\da-f:]+\]|[^\s:,/?@[\]]+)(:\d{1,5})?(,[^\s:,/?@[\]]+(:\d{1,5})?)*([/?]\S*)?$/i

const schemes = {
  MONGODB_URL: { form: mongodbAddress, example: 'mongodb://host:27017/lyktan?replicaSet=rs0' },
  REDIS_URL: { form: /^rediss?:\/\/[^/\s]\S*$/, example: 'redis://host:6379' },
} as const

function addressOf(environment: Environment, name: keyof typeof schemes, faults: string[]): string | null {
  const text = environment[name]
  if (text === undefined || schemes[name].form.test(text)) return text ?? null
  faults.push(`${name} is not a valid address, such as ${schemes[name].example}.`)
  return null
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

function logLevelOf(environment: Environment, isProduction: boolean, faults: string[]): string {
  const level = environment['LOG_LEVEL'] ?? (isProduction ? 'info' : 'warn')
  if (!logLevels.includes(level)) faults.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`)
  return level
}

function publicUrlOf(environment: Environment, isProduction: boolean, faults: string[]): string | null {
  const text = environment['PUBLIC_URL']
  if (text === undefined) {
    if (isProduction) faults.push('PUBLIC_URL is missing: set it to the https address that people use.')
    return null
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    faults.push('PUBLIC_URL must be an address such as https://motesplats.example.')
    return null
  }
  if (
    isProduction &&
    url.protocol !== 'https:' &&
    url.hostname !== 'localhost' &&
    url.hostname !== '127.0.0.1'
  ) {
    faults.push('PUBLIC_URL must begin with https:// in production.')
  }
  return url.origin
}

function secretOf(environment: Environment, isProduction: boolean, faults: string[]): string | null {
  const secret = environment['SESSION_SECRET']
  if (secret === undefined) {
    if (isProduction) faults.push('SESSION_SECRET is missing: set it to at least 32 random characters.')
    return null
  }
  if (secret.length < 32 || new Set(secret).size < 10) {
    faults.push('SESSION_SECRET is too weak: use at least 32 random characters.')
  }
  return secret
}

function trustProxyOf(
  environment: Environment,
  isProduction: boolean,
  faults: string[],
): number | string | false {
  const text = environment['TRUST_PROXY']
  if (text === undefined) {
    if (isProduction)
      faults.push('TRUST_PROXY is missing: set it to the number of proxies in front (0 for none).')
    return false
  }
  if (text === '0' || text === 'off') return false
  if (/^\d$/.test(text)) return Number(text)
  if (text === 'true') {
    faults.push('TRUST_PROXY=true would believe every client: give the number of proxies or their addresses.')
    return false
  }
  if (text.split(',').every(isProxy)) return text
  faults.push('TRUST_PROXY must be the number of proxies in front (0 for none), or their addresses.')
  return false
}

const isProxy = (part: string) => {
  const [address = '', bits = '0'] = part.trim().split('/')
  return (
    /^(loopback|linklocal|uniquelocal)$/.test(part.trim()) || (isIP(address) !== 0 && /^\d{1,3}$/.test(bits))
  )
}

function limitsOf(environment: Environment, faults: string[]): Limits {
  const text = environment['LIMITS']
  if (text === undefined) return defaultLimits
  const given = parsedObject(text)
  const isFit = ([name, value]: [string, unknown]) =>
    name in defaultLimits && typeof value === 'number' && value > 0
  if (given === undefined || !Object.entries(given).every(isFit)) {
    faults.push(
      `LIMITS must be a JSON object of positive numbers; it may hold ${Object.keys(defaultLimits).join(', ')}.`,
    )
    return defaultLimits
  }
  return { ...defaultLimits, ...given }
}

function parsedObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

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
  socketsPerAddress: 40,
  socketsPerProcess: 4000,
}
export type Limits = Readonly<typeof defaultLimits>

type Environment = Readonly<Record<string, string | undefined>>

/** Faults in the environment, all of them at once, in words that say what to do. */
export class ConfigFaults extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'ConfigFaults'
    this.faults = faults
  }
}

/** Reads the environment. @throws ConfigFaults naming every fault, so that nobody mends them one start at a time. */
export function readConfig(environment: Environment): Config {
  const faults: string[] = []
  const isProduction = environment['NODE_ENV'] === 'production'
  const mongodbUrl = environment['MONGODB_URL'] ?? null
  const config: Config = {
    host: environment['HOST'] ?? '127.0.0.1',
    port: portOf(environment, 'PORT', faults) ?? 3000,
    operationsPort: portOf(environment, 'OPERATIONS_PORT', faults),
    dataFolder: environment['DATA_DIR'] ?? './data',
    mongodbUrl,
    redisUrl: environment['REDIS_URL'] ?? null,
    publicUrl: publicUrlOf(environment, isProduction, faults),
    sessionSecret: secretOf(environment, isProduction, faults),
    trustProxy: trustProxyOf(environment, isProduction, faults),
    isProduction,
    isDemo:
      environment['DEMO'] === undefined ? mongodbUrl === null && !isProduction : environment['DEMO'] === '1',
    logLevel: environment['LOG_LEVEL'] ?? (isProduction ? 'info' : 'warn'),
    limits: limitsOf(environment, faults),
    passphraseCost: defaultPassphraseCost,
  }
  if (isProduction && config.isDemo)
    faults.push('DEMO=1 cannot be used with NODE_ENV=production: remove one of them.')
  if (faults.length > 0) throw new ConfigFaults(faults)
  return config
}

function portOf(environment: Environment, name: string, faults: string[]): number | null {
  const text = environment[name]
  if (text === undefined || text === '') return null
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  faults.push(`${name} must be a port between 0 and 65535.`)
  return null
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
  return text
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

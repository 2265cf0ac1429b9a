/** How reminders leave the place. What is null is not offered. */
export interface ReminderConfig {
  readonly push: PushConfig | null
  readonly mail: MailConfig | null
}

export interface PushConfig {
  readonly publicKey: string
  readonly privateKey: string
  /** How a push service reaches us: `mailto:` or `https:`. */
  readonly contact: string
  /** Where we send at all; `*.` in front stands for any name below. */
  readonly hosts: readonly string[]
}

export interface MailConfig {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly url: string
  readonly from: string
  readonly requiresTls: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** The push services of today's browsers: Chrome and Edge, Firefox, Safari, Windows. */
const knownPushHosts = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
] as const

const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

/** Reads `VAPID_…`, `PUSH_HOSTS`, `SMTP_URL`, `MAIL_FROM`; each fault is added to `faults`. */
export function readReminderConfig(environment: Environment, faults: string[]): ReminderConfig {
  return { push: pushOf(environment, faults), mail: mailOf(environment, faults) }
}

function pushOf(environment: Environment, faults: string[]): PushConfig | null {
  const {
    VAPID_PUBLIC_KEY: publicKey = '',
    VAPID_PRIVATE_KEY: privateKey = '',
    VAPID_CONTACT: contact = '',
  } = environment
  if (publicKey === '' && privateKey === '') return null
  if (!/^[A-Za-z0-9_-]{87}$/.test(publicKey) || !/^[A-Za-z0-9_-]{43}$/.test(privateKey)) {
    faults.push('VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be a pair: `npx web-push generate-vapid-keys`.')
    return null
  }
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact)) {
    faults.push('VAPID_CONTACT must be how a push service reaches you, such as mailto:drift@kommun.example.')
    return null
  }
  return { publicKey, privateKey, contact, hosts: pushHostsOf(environment) }
}

const pushHostsOf = ({ PUSH_HOSTS: text }: Environment): readonly string[] =>
  text === undefined ? knownPushHosts : text.split(',').map((host) => host.trim().toLowerCase())

function mailOf(environment: Environment, faults: string[]): MailConfig | null {
  const [url, from] = [environment['SMTP_URL'], environment['MAIL_FROM']]
  if (url === undefined) return null
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address === undefined || !/^smtps?:$/.test(address.protocol) || address.hostname === '') {
    faults.push('SMTP_URL must be an address such as smtps://name:word@mail.kommun.example.')
    return null
  }
  if (from === undefined || !/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(from)) {
    faults.push(
      'MAIL_FROM must be the address that reminders come from, such as Hänget <svara-inte@kommun.example>.',
    )
    return null
  }
  // On the way to another machine an address of a young person is never in clear text.
  return { url, from, requiresTls: address.protocol === 'smtp:' && !isLoopback(address.hostname) }
}

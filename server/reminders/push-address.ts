interface Allowed {
  readonly hosts: readonly string[]
  readonly isProduction: boolean
}

/**
 * Whether we send to this address at all. It comes from a browser, so it could name a machine of our own: only push services that are
 * known by name are asked, over https at their usual port. A host that is listed with its port may be plain http outside production.
 */
export function isPushAddress(endpoint: string, { hosts, isProduction }: Allowed): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, hostname, host, port, username, password } = new URL(endpoint)
  if (username !== '' || password !== '') return false
  if (!isProduction && port !== '' && hosts.includes(host)) return true
  return protocol === 'https:' && port === '' && hosts.some((one) => fitsHost(hostname, one))
}

const fitsHost = (hostname: string, listed: string): boolean =>
  listed.startsWith('*.') ? hostname.endsWith(listed.slice(1)) : hostname === listed

import { Double } from 'bson'
import type { Call, Command } from './command.ts'
import { refuse } from './errors.ts'
import { largestMessage } from './wire.ts'
import { type Doc, maxDocumentBytes, own } from './values.ts'

/** What we claim to be: MongoDB 7.0 as a replica set of one, without which drivers offer neither transactions nor retries. */
const version = '7.0.0'
const wireVersion = 21

const plain = (run: (call: Call) => Doc, options: readonly string[] = []): Command => ({
  kind: 'plain',
  options,
  run,
})

const hello = plain(
  (call) => ({
    helloOk: true,
    isWritablePrimary: true,
    ismaster: true,
    setName: 'embedded',
    setVersion: 1,
    secondary: false,
    hosts: [call.address],
    primary: call.address,
    me: call.address,
    maxBsonObjectSize: maxDocumentBytes,
    maxMessageSizeBytes: largestMessage,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: 1,
    minWireVersion: 0,
    maxWireVersion: wireVersion,
    readOnly: false,
    ok: 1,
  }),
  [
    'helloOk',
    'client',
    'compression',
    'loadBalanced',
    'speculativeAuthenticate',
    'saslSupportedMechs',
    'backpressure',
  ],
)

const buildInfo = plain(() => ({
  version,
  versionArray: [7, 0, 0, 0],
  modules: ['embedded'],
  maxBsonObjectSize: maxDocumentBytes,
  ok: 1,
}))

const status = plain((call) => ({
  host: call.address,
  version,
  process: 'embedded',
  pid: process.pid,
  uptime: new Double(process.uptime()),
  ok: 1,
}))

/** Commands that tell about the server and touch no data. */
export const serverCommands: Record<string, Command> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  buildInfo,
  buildinfo: buildInfo,
  ping: plain(() => ({ ok: 1 })),
  serverStatus: status,
  connectionStatus: plain(
    () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 }),
    ['showPrivileges'],
  ),
  getParameter: plain(
    (call) => {
      if (own(call.body, 'featureCompatibilityVersion') !== undefined) {
        return { featureCompatibilityVersion: { version: '7.0' }, ok: 1 }
      }
      return refuse('getParameter')
    },
    ['featureCompatibilityVersion'],
  ),
}

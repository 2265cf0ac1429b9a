/** Why the place cannot start and what to do about it, in words for whoever started it. */
export class StartFault extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'StartFault'
  }
}

/** As the system's own errors tell where they happened. */
type Fault = Error & { readonly port?: number; readonly path?: string }

const byCode: Readonly<Record<string, (fault: Fault) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is already in use. Stop what runs there, or choose another: PORT=3001 npm start`,
  EADDRNOTAVAIL: () =>
    'HOST is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.',
  ENOTFOUND: () => 'HOST is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.',
  EACCES: (fault) => `This account may not use ${placeOf(fault)}. Choose another PORT or DATA_DIR.`,
  EPERM: (fault) => `This account may not use ${placeOf(fault)}. Choose another PORT or DATA_DIR.`,
  EROFS: (fault) => `Nothing can be written to ${placeOf(fault)}. Choose another DATA_DIR.`,
  ENOSPC: (fault) => `The disk is full at ${placeOf(fault)}. Make room, or choose another DATA_DIR.`,
  EEXIST: (fault) => `${placeOf(fault)} is a file. DATA_DIR must name a folder.`,
  ENOTDIR: (fault) => `${placeOf(fault)} is not a folder. DATA_DIR must name a folder.`,
  DATA_FOLDER_IN_USE: () =>
    'Lyktan is already running on this data folder. Stop it first, or give this one a folder of its own: DATA_DIR=./data2 npm start',
}

const placeOf = ({ path, port }: Fault) => path ?? (port === undefined ? 'that place' : `port ${port}`)

/** Says in one plain message why the place could not start and what to do. */
export function startFault(error: unknown): string {
  if (!(error instanceof Error)) return 'Lyktan could not start.'
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof StartFault) return error.message
  if (/^Mongo(ose)?ServerSelection|^MongoNetwork|^MongoTopology/.test(error.name))
    return 'The database does not answer. Check MONGODB_URL, and that the replica set is running and reachable.'
  if (/^MongoParse|^MongoInvalidArgument|^MongoAPI|^MongoMissing/.test(error.name))
    return 'MONGODB_URL is not a valid address: mongodb://host:27017/lyktan?replicaSet=rs0'
  if (error.name === 'MongoServerError' && (code === '13' || code === '18'))
    return 'The database does not let Lyktan in. Check the name and the password in MONGODB_URL.'
  if (/malformed|not a database/.test(error.message))
    return 'The database in DATA_DIR is damaged. Put back a copy of the folder, or choose another DATA_DIR.'
  return byCode[code]?.(error) ?? `Lyktan could not start: ${error.message}`
}

/** Says in one plain message why the place could not start and what to do. */
export function startFault(error: unknown): string {
  if (!(error instanceof Error)) return 'Lyktan could not start.'
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    const port = 'port' in error ? String(error.port) : ''
    return `Port ${port} is already in use. Stop what runs there, or choose another: PORT=3001 npm start`
  }
  if (code === 'EACCES')
    return 'That port or data folder may not be used by this account. Choose another PORT or DATA_DIR.'
  if (code === 'DATA_FOLDER_IN_USE') {
    return 'Lyktan is already running on this data folder. Stop it first, or give this one a folder of its own: DATA_DIR=./data2 npm start'
  }
  if (/^MongoServerSelection|^MongoNetwork|^MongooseServerSelection/.test(error.name)) {
    return 'The database does not answer. Check MONGODB_URL, and that the replica set is running and reachable.'
  }
  if (/^MongoParse|^MongoInvalidArgument/.test(error.name))
    return 'MONGODB_URL is not a valid address: mongodb://host:27017/lyktan?replicaSet=rs0'
  if (code === 'ECONNREFUSED' || /redis/i.test(error.name))
    return 'Redis does not answer. Check REDIS_URL, or leave it out when one process serves the place.'
  return `Lyktan could not start: ${error.message}`
}

import { expect, test } from 'vitest'

import { readConfig } from '../../server/config.ts'

const production = {
  NODE_ENV: 'production',
  TRUST_PROXY: '1',
  PUBLIC_URL: 'https://motesplats.example',
  SESSION_SECRET: 'Yn8-wq2Rr7Lk0_pTz5Vd3Hs1Xc6Bf9Gm',
}

test('an empty environment is a demo on this machine alone', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    operationsPort: null,
    mongodbUrl: null,
    redisUrl: null,
    publicUrl: null,
    trustProxy: false,
    isDemo: true,
    isProduction: false,
  })
})

test('an empty variable is none, as Compose leaves one that is not set', () => {
  expect(readConfig({ MONGODB_URL: '', REDIS_URL: '', PORT: '', DEMO: '' })).toEqual(readConfig({}))
})

test('production with all it needs is no demo', () => {
  expect(readConfig(production)).toMatchObject({ isDemo: false, trustProxy: 1, logLevel: 'info' })
})

test.each([
  'mongodb://mongo:27017/lyktan?replicaSet=rs0',
  'mongodb://one:27017,two:27017,three/lyktan',
  'mongodb+srv://lyktan:w%C3%B6rd@cluster.example/lyktan?tls=true',
  'mongodb://[::1]:27017/lyktan',
  'mongodb://%2Ftmp%2Fdb.sock/lyktan?directConnection=true',
])('MONGODB_URL may be %s', (address) => {
  expect(readConfig({ MONGODB_URL: address }).mongodbUrl).toBe(address)
})

test.each([
  ['MONGODB_URL', 'mongodb://host:notaport/lyktan'],
  ['MONGODB_URL', 'localhost:27017'],
  ['MONGODB_URL', 'mongodb://'],
  ['REDIS_URL', 'localhost:6379'],
  ['PORT', '70000'],
  ['OPERATIONS_PORT', 'http'],
  ['LIMITS', '{"signInPerAddress":'],
  ['LIMITS', '{"signInPerAdress":5}'],
  ['LIMITS', '{"signInPerAddress":"many"}'],
  ['LIMITS', '{"signInPerAddress":0}'],
  ['LIMITS', '[5]'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'everybody'],
  ['TRUST_PROXY', 'true'],
  ['PUBLIC_URL', 'motesplats.example'],
  ['SESSION_SECRET', 'short'],
  ['SESSION_SECRET', 'a'.repeat(40)],
])('%s=%s is a fault that is named with the variable', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}[ =]`))
})

test.each([
  ['PUBLIC_URL', 'http://motesplats.example', /^PUBLIC_URL must begin with https:/],
  ['DEMO', '1', /^DEMO=1 cannot be used with NODE_ENV=production/],
])('in production %s=%s is refused', (name, value, message) => {
  expect(() => readConfig({ ...production, [name]: value })).toThrow(message)
})

test('proxies may be named by their addresses', () => {
  expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, loopback' }).trustProxy).toBe('10.0.0.0/8, loopback')
})

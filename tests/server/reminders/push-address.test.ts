import { expect, test } from 'vitest'

import { isPushAddress } from '../../../server/reminders/push-address.ts'
import { readReminderConfig } from '../../../server/reminders/reminder-config.ts'

const keys = {
  VAPID_PUBLIC_KEY: 'a'.repeat(87),
  VAPID_PRIVATE_KEY: 'b'.repeat(43),
  VAPID_CONTACT: 'mailto:a@b.se',
}
const { push } = readReminderConfig(keys, [])
const hosts = push?.hosts ?? []

test.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/abc',
])('%s is a push service of today', (address) => {
  expect(isPushAddress(address, { hosts, isProduction: true })).toBe(true)
})

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/abc',
  'https://fcm.googleapis.com.attacker.example/abc',
  'https://push.apple.com.attacker.example/',
  'https://notpush.apple.com/',
  'https://user@fcm.googleapis.com/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'http://169.254.169.254/latest/meta-data',
  'https://localhost:27017/',
  'file:///etc/passwd',
  'nothing',
])('%s is never asked', (address) => {
  expect(isPushAddress(address, { hosts, isProduction: true })).toBe(false)
})

test('a host listed with its port may be plain outside production, and only there', () => {
  const listed = { hosts: ['127.0.0.1:4000'] }

  expect(isPushAddress('http://127.0.0.1:4000/x', { ...listed, isProduction: false })).toBe(true)
  expect(isPushAddress('http://127.0.0.1:4001/x', { ...listed, isProduction: false })).toBe(false)
  expect(isPushAddress('http://127.0.0.1:4000/x', { ...listed, isProduction: true })).toBe(false)
})

test('half a configuration is named, and none offers nothing', () => {
  const faultsOf = (environment: Record<string, string>) => {
    const faults: string[] = []
    return { config: readReminderConfig(environment, faults), faults }
  }

  expect(faultsOf({})).toEqual({ config: { push: null, mail: null }, faults: [] })
  expect(faultsOf({ ...keys, VAPID_CONTACT: 'nobody' }).faults).toHaveLength(1)
  expect(faultsOf({ VAPID_PUBLIC_KEY: 'short' }).faults).toHaveLength(1)
  expect(faultsOf({ SMTP_URL: 'smtps://mail.example' }).faults).toHaveLength(1)
  expect(faultsOf({ SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@b.se' }).faults).toHaveLength(1)
  const { config, faults } = faultsOf({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Hänget <a@b.se>' })
  expect([config.mail?.requiresTls, faults]).toEqual([true, []])
})

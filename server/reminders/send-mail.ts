import { createTransport } from 'nodemailer'

import type { MailConfig } from './reminder-config.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Where the reader ends this. */
  readonly stopsAt: string
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 } as const

/** Sends one letter in plain text: nothing in it is fetched, counted or followed. Fails when the server does not take it. */
export async function sendMail({ url, from, requiresTls }: MailConfig, letter: Letter): Promise<void> {
  const transport = createTransport({
    url,
    requireTLS: requiresTls,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  })
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: letter.text,
      // Not answered by a machine, and ended with one press where the reader's program knows how.
      headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${letter.stopsAt}>` },
    })
  } finally {
    transport.close()
  }
}

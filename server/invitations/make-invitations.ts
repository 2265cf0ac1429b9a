import { asInvitationId } from '@lyktan/shared/ids.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { InvitationCard } from '@lyktan/shared/invitations.ts'
import { may } from '@lyktan/shared/roles.ts'
import { toString as drawQr } from 'qrcode'
import { makeCode, plainCode } from '../access/codes.ts'
import { keyedHash } from '../access/keyed.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import type { Config } from '../config.ts'
import { viewPlace } from '../municipalities/municipality.view.ts'
import { Refusal } from '../refusal.ts'
import { Invitation } from './invitation.model.ts'

const groups = 3
export const validDays = 14

/**
 * Cards to print and hand out: single use, 14 days, one municipality, one age band. Their codes can be read now and never again.
 * Written in the audit: who made them, never who gets them.
 * @throws Refusal 'forbidden'
 */
export async function makeInvitations(
  call: Call,
  input: EndpointInput<'invitations:make'>,
): Promise<EndpointAnswers['invitations:make']> {
  const place = await call.live.municipalities.find(call.actor.municipalityId)
  if (place === null || !may(call.actor, 'make-invitations')) throw new Refusal('forbidden')

  const cards = await keepInvitations(call, {
    municipalityId: place.id,
    ...input,
    days: validDays,
    isReusable: false,
  })
  for (const card of cards) {
    const act = {
      act: 'invitations:make',
      object: { kind: 'invitation', id: card.id },
      reason: input.ageBand,
    }
    await writeAudit(call, { municipalityId: place.id, ...act })
  }

  return { cards, place: viewPlace(place) }
}

/** New cards as they are kept and as they are printed. */
export async function keepInvitations(
  call: Circumstances,
  wish: { municipalityId: string; ageBand: AgeBand; count: number; days: number; isReusable: boolean },
): Promise<InvitationCard[]> {
  const { municipalityId, ageBand, isReusable } = wish
  const expiresAt = new Date(call.now.getTime() + wish.days * 24 * 3_600_000)
  const codes = Array.from({ length: wish.count }, () => ({ id: call.newId(), code: makeCode(groups) }))
  await Invitation.insertMany(
    codes.map(({ id, code }) => ({
      _id: id,
      municipalityId,
      ageBand,
      isReusable,
      madeAt: call.now,
      expiresAt,
      state: 'unused',
      codeHash: keyedHash(call.config, 'invitation code', plainCode(code)),
    })),
  )
  return Promise.all(
    codes.map(async ({ id, code }) => {
      // In the fragment, so that no server's log ever holds the code.
      const address = `${placeAddress(call.config)}/kom-in#kod=${code}`
      const qrSvg = await drawQr(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
      return { id: asInvitationId(id), code, ageBand, expiresAt: expiresAt.toISOString(), address, qrSvg }
    }),
  )
}

/** Where people find the place: the public address, or this machine's own while trying it. */
const placeAddress = (config: Config): string => config.publicUrl ?? `http://localhost:${config.port}`

import type { Reaction } from '@lyktan/shared/reactions.ts'

import clap from './reactions/clap.svg'
import eyes from './reactions/eyes.svg'
import heart from './reactions/heart.svg'
import hug from './reactions/hug.svg'
import laugh from './reactions/laugh.svg'
import star from './reactions/star.svg'
import think from './reactions/think.svg'
import wave from './reactions/wave.svg'

const pictures: Readonly<Record<Reaction, string>> = { heart, laugh, wave, star, eyes, clap, hug, think }

/** The drawing of a reaction; its name stands in the words (`look.reactions`). */
export function ReactionIcon({ name }: { readonly name: Reaction }) {
  return <img className="reaction" src={pictures[name]} alt="" width="22" height="22" decoding="async" />
}

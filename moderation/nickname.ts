/** Why a nickname cannot be used. */
export type NicknameRefusal =
  | 'length'
  | 'characters'
  | 'taken'
  | 'reserved'
  | 'real-name'
  | 'contact'
  | 'birth-year'
  | 'unfit'
export type NicknameAnswer = { ok: true; skeleton: string } | { ok: false; refused: NicknameRefusal }

/** The form in which look-alike names are the same: stored with a member and compared. */
export function nicknameSkeleton(nickname: string): string {
  return nickname
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Whether a nickname can be used, given the skeletons of staff and members.
 */
export function checkNickname(nickname: string, isTaken: (skeleton: string) => boolean): NicknameAnswer {
  const skeleton = nicknameSkeleton(nickname)
  if ([...nickname].length < 2 || [...nickname].length > 24) return { ok: false, refused: 'length' }
  if (isTaken(skeleton)) return { ok: false, refused: 'taken' }
  return { ok: true, skeleton }
}

import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import type { ProgrammeItem } from '@lyktan/shared/sessions.ts'
import type { Circumstances } from '../call.ts'
import { placeAddress, programmeAddress, sessionAddress } from './addresses.ts'
import { occasionsOf } from './occasions.ts'
import { wordsIn } from './words/words.ts'

/**
 * The programme as data, in the form of a JSON feed (jsonfeed.org, version 1.1) with the session itself under `_lyktan`. Nobody is named in
 * it: what is handed on to other places cannot be taken back. @throws Refusal 'bad-request', 'not-found'
 */
export async function programmeFeed(call: Circumstances, query: ProgrammeQuery): Promise<object> {
  const { occasions, municipalities } = await occasionsOf(call, { query, unless: 'allt' })
  const language = query.lang ?? 'sv'
  const words = wordsIn[language]
  const origin = placeAddress(call.config)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.calendarName(words.nameList(municipalities.map(({ name }) => name))),
    home_page_url: origin + programmeAddress(query),
    feed_url: origin + programmeAddress(query, '/program.json'),
    language,
    items: occasions.map(({ item, timeZone }) => ({
      id: item.id,
      url: origin + sessionAddress(item.id),
      title: item.title,
      content_text: item.text,
      date_modified: item.changedAt,
      language: item.language,
      tags: [words.kinds[item.kind], ...(item.themeWeek === null ? [] : [item.themeWeek])],
      _lyktan: { ...withoutPeople(item), timeZone },
    })),
  }
}

const withoutPeople = ({ leaders: _leaders, ...item }: ProgrammeItem) => item

import { asRead } from './rule-readings.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Common words that one of the languages has and the other has not. */
const swedish = listed(
  'och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu ska vill du mig dig där här bara måste eller hur vad vem alla lite ganska mycket bra också då ju väl nej ja hej tack',
)
const english = listed(
  "the and to of is in you that it was for on are with they be this have from or had by not but what all were we when your can there use each which she do how their if will up other about many then them these so would like him into time has look two more go see no could my than been who now its did get come made may i'm im dont",
)

/** What a text seems to be written in, by its common words: a guess for counting by language, never for deciding. */
export function languageOf(text: string): 'sv' | 'en' | 'other' {
  let [inSwedish, inEnglish] = [0, 0]
  for (const word of asRead(text).trim().split(' ')) {
    if (swedish.has(word)) inSwedish += 1
    if (english.has(word)) inEnglish += 1
    if (/[åäö]/.test(word)) inSwedish += 1
  }
  if (inSwedish === inEnglish) return inSwedish === 0 ? 'other' : 'sv'
  return inSwedish > inEnglish ? 'sv' : 'en'
}

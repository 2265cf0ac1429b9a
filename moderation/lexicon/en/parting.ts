import type { WordGroup } from '../tags.ts'

/** English for taking leave of life, for a friend in danger, for starving; and for the accidents and holidays that are neither. */
export const englishParting: readonly WordGroup[] = [
  {
    tag: 'last',
    words:
      'last (night|day|time|message|words|goodbye) (here|alive|on earth|ever|), for the last time, my last, never see (me|you) again, wont be here, before i go, wont see me, wont be around',
  },
  {
    tag: 'farewell',
    words:
      'goodbye, bye, farewell, love you all, love u all, i love you all, sorry for everything, im sorry, take care of (my|mom|each other|yourselves), thank you for everything, thanks for everything, remember me, dont be sad, forgive me, tell my (mom|mum|dad|family), dont forget me',
  },
  {
    tag: 'decided',
    words:
      'decided, i have a plan, got a plan, tonight, tomorrow, this weekend, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday), after (christmas|the holidays|my birthday|graduation), soon, set a date, this time, next week',
  },
  {
    tag: 'not-left',
    words:
      'ill be gone, i will be gone, i wont be here, itll be over, it will be over, it will all be over, im gone, i wont exist, youll be rid of me, you wont have to worry about me, wont have to deal with me, its over for me',
  },
  {
    tag: 'letter',
    words:
      'wrote (a |my |) (letter|letters|note|notes), writing (a |my |) (note|letter|letters|goodbye*), left a note, leaving a note, written (my |the |) (letters|note|notes)',
  },
  {
    tag: 'to-family',
    words:
      'to (my |) (mom|mum|dad|parents|family|everyone|brother|sister|friends), on my (desk|bed|pillow), for my (mom|mum|dad|family|parents)',
  },
  { tag: 'voices', words: 'the voices, voices in my head, the voice in my head, my brain, my head' },
  {
    tag: 'tell',
    words: 'tell me to, telling me to, keeps telling me, tells me to, say i should, want me to',
  },
  {
    tag: 'friend',
    words:
      'my friend, my sister, my brother, my bff, my best friend, my bf, my gf, my boyfriend, my girlfriend, my cousin, my classmate, a friend, she, he, my mom, my mum, my dad, my ex, someone i know',
  },
  {
    tag: 'risk',
    words:
      'wants to be dead, wants to die, want to be dead, wanna die, wants to kill (her|him|them)self, kill (herself|himself|themselves), hurt (herself|himself|themselves), hurting (herself|himself), cut (herself|himself), cutting (herself|himself|again), do something stupid, do something to (herself|himself), end it, end (her|his|their) life, suicidal, doesnt want to live, took (a bunch of|too many|all) pills, said goodbye, overdosed, jump off, going to jump',
  },
  {
    tag: 'cannot-alone',
    words:
      '(cant|cannot) (be alone|get through the night|make it through the night|make it through tonight|get through tonight|do this alone|trust myself) (tonight|rn|right now|anymore|), (need|please) (someone|somebody|anyone) to talk to (rn|right now|now|tonight|me), scared of myself, scared what i (might|will) do, scared of what i (might|will) do, dont trust myself (tonight|rn|right now|anymore), please (somebody|someone|anyone) help me',
  },
  { tag: 'eat', words: 'eat, eating, ate, eaten, binge, binged, bingeing, food, meals' },
  {
    tag: 'purge',
    words:
      'purge, purging, purged, throw it up, throw up, throwing up, puke it, vomit, laxatives, threw it all up, threw it up, make myself sick',
  },
  { tag: 'calories', words: 'calories, cals, kcal, calorie' },
  {
    tag: 'diet-goal',
    words: 'fat, disgusting, gross, only, max, today, a day, limit, under, skinny, thin, skinnier, too much',
  },
  {
    tag: 'sick',
    words:
      'flu, stomach bug, food poisoning, carsick, hungover, fever, pregnant, the cat, the dog, my dog, my cat, the baby',
  },
  {
    tag: 'accident',
    words:
      'bike, fell, fall, tripped, soccer, football, hockey, the cat, cat, dog, skateboard, skating, oven, pizza, stove, paper, cooking, finger, thumb, knee, surgery, vaccine, sunburn, sunburnt, workshop, hair, my hair, practice, gym, toast, iron, nails, class, grass, cake, onions',
  },
  {
    tag: 'holiday',
    words:
      'camp, season, semester, school, class, trip, tour, the team, internship, my job, moving, new school, summer, year, for today, for tonight, course',
  },
  {
    tag: 'if-gone',
    words:
      'if (a|the|some) (car|truck|bus|train) (hit|ran over|took|killed) me, if i got (hit|run over|cancer|sick|killed|shot)',
  },
  {
    tag: 'crisis',
    words:
      'nothing left to (live|fight|hope) for, nothing to live for, (dont|do not) deserve to (eat|live|be alive|be here|be happy|exist), (keep|have|hide|sleep with|got) (a |my |the |) (blade|razor|razors|knife) (under|in|behind|by) my (pillow|mattress|bed|phone case|room|drawer|bag)',
  },
  {
    tag: 'how-to-die',
    words: 'how easy it would be to, how easy it is to, what it would be like to, how it would feel to',
  },
  {
    tag: 'weary',
    words: 'dont know why i, dont get why i, wonder why i, no energy (left |) to, no strength (left |) to',
  },
  {
    tag: 'living',
    words: 'keep living, keep trying, still here, still try, go on living, getting up anymore',
  },
  {
    tag: 'if-gone',
    words:
      '(she|he|they|mom|everyone) (was|were|got) rid of me, if i stopped (showing up|existing|breathing|coming) (forever|)',
  },
  { tag: 'many', words: 'everything in, all of, every single' },
  { tag: 'pills', words: 'medicine cabinet, the cabinet' },
  { tag: 'marks', words: 'blood, bloody, bleeding' },
  {
    tag: 'eating',
    words: '(havent|have not) eaten (in|for|since) (#|days|two|three|four|a), eat nothing, dont eat anymore',
  },
]

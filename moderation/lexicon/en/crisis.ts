import type { WordGroup } from '../tags.ts'

/** English for not wanting to live, hurting oneself, starving oneself; and for telling somebody else to. */
export const englishCrisis: readonly WordGroup[] = [
  {
    tag: 'crisis',
    words: `
      (want|wish|need) (it|this|everything) (all |)to (end|be over), (have|got|holding) (the |some |my )(pills|tablets|blade|razor) (next to me|ready|in my hand|right here), (planned|decided) (how|when) (im going to|to|i will|ill) (die|end it|do it|kill myself), (my (friend|sister|brother)|she|he) (is |)(cuts|cutting|cut|hurts|hurting|starves) (herself|himself), given up on (life|living), no one cares if i (live|die|live or die), (should|could) just (kill myself|end it), (why|dont) (am i|i even) (still |)alive, hope i die, i deserve to die, my life (is over|is worthless|has no meaning)
      (want|wanna|going|gonna|plan|planning|need|ready|trying|tried|tries|try) (to |)(kill|hang|shoot|drown|cut|hurt|harm|end) (myself|my self|my life|it all|himself|herself|themself|themselves), kill(ing|ed|) (myself|himself|herself|themselves), (end|ending|ended|take|taking) (my|his|her|their) (own |)life, (end|ending) it all, end it tonight, (about|of|to|just) end(ing|) it, (thinking|think) (about|of) (suicide|dying|ending it|killing myself|death all the time)
      suicide, suicidal*, suicides, unalive (myself|me), unaliving myself, kms, sewerslide, s1de
      (dont|do not|cant|cannot|dont even) (want|wanna|wish) (to |)(be alive|live|exist|be here|wake up)( anymore|), (dont|do not) (want|wanna) (to |)live, (dont|do not|not) (want|wanna|wish) (to |)(exist|be alive), no longer want to live, (wish|wished) i (was|were) (dead|never born|gone), wish i (could just |could |would |)(not wake up|disappear|die|never wake up|stop existing|fall asleep and never|didnt exist|didnt wake up|wasnt here|wasnt alive), wish i had never been born
      (want|wanna) to die, i wanna die, (just |)(want|wanna) (to |)disappear (forever|), rather be dead, better off (dead|without me), better (if|off if) i (was|were) (gone|dead), (nobody|no one|noone) (would|will|wouldnt) (miss me|notice|care|even notice) (if|when) i (died|die|was gone|disappeared|am gone), (nobody|no one) would miss me
      (no|any) (reason|point) (to|in) (live|living|life|keep going|going on|be here), nothing (left |)to live for, (cant|cannot) (go on|do this|take it|take this|keep going|keep doing this) (anymore|any more|any longer), (dont|cant) see (a|any) (future|way out)( for me| with me|), (life|living) (is not|isnt) worth (it|living), tired of (living|being alive|life|existing), not worth living, (no|a) future for me
      goodbye (note|letter|forever), suicide note, (this is|its) (goodbye|my last message|the last time you*), (wrote|writing|written) (a |my )(goodbye|farewell|note to everyone), (gave|giving|given) away (all |)my (stuff|things), (have|got) a plan to (die|end), (jump|jumping) (off|in front of) (a|the) (bridge|roof|train|building)
      (cut|cutting|cuts|burn|burning|hurt|hurting|harm|harming|scratching) myself( again|), self harm*, selfharm*, (started|been|stop) (cutting|self harming)( again|), (new|fresh) cuts on my (arm|arms|legs|thighs), (took|take|taking|swallowed) (too many|all the|a bunch of|a lot of|the whole bottle of) (pills|tablets|meds), overdos*, relapsed (and cut|on cutting), razor (blade|blades) (again|on my)
      hate (my life so much|myself so much|being alive), i hate being alive, (im|i am) (just |)a burden( to*|), i am worthless and, everyone would be (better|happier) (off |)without me, (says|said|saying|told me|texted me|threatens|threatening) (that |)(she|he|they) (wants|want|is going|are going|will|gonna|wanna) (to |)(die|kill*|end it|hurt*|jump), i dont want to be here anymore, make it (all |)stop forever, sleep and never wake up, never wake up, not wake up
    `,
  },
  {
    tag: 'eating',
    words: `
      pro ana, pro mia, proana, promia, ana buddy, mia buddy, ana coach, thinspo*, bonespo, meanspo, (starve|starving|starved) myself, (throw|throwing|threw|puke|puking) up (after|my food|every meal|everything i eat), make myself (throw up|sick|puke), havent eaten (in|for) (two|three|four|five|2|3|4|5|days) (days|), (purge|purging|purged) (after|again), (have|got|developing) (anorexia|bulimia|an eating disorder), fingers down (my|your) throat
    `,
  },
  { tag: 'want', words: 'want to, wanna, wish i could, wish to, want, ready to, need to' },
  { tag: 'die', words: 'die, be dead, disappear forever' },
  {
    tag: 'urge-self-harm',
    words: `
      (go|please|just|should|could|ought to|why dont you|u should|gonna|now) (and |)(die|kill|kill yourself|hang yourself|neck yourself|jump off a bridge|unalive yourself|rope yourself|end yourself), (kill|hang|neck|unalive|shoot|drown|off|rope) (yourself|yourself|urself|yourselves|ur self|your self|u rself), kys, k y s, go die, drop dead, (drink|drinking|chug) (some |)(bleach|antifreeze|cyanide), (go|should|please|just go) (and |)(jump off a (bridge|cliff|roof|building)|play in traffic|walk in front of a (train|bus|truck|car)|jump in front of a (train|bus|truck|car))
      (nobody|no one) would miss you, (world|everyone|we) (would|will|wouldbe|is|are) (be |)(a |)(better|happier) (place |off |)without you, (hope|wish|want|praying) (that |)(you|u) (die|died|would die|to die|were dead|get cancer|get hit by*|never wake up), (hope|wish) you (were|was) never born, should (have |never have )been (aborted|born), (you|u) (should|deserve to|need to|must) die, do (us|everyone|the world) a (favor|favour) and (die|kill yourself|end it|jump), end (your life|yourself), take your (own |)life, cut deeper, your mom should have aborted you, waste of (oxygen|air|space)
    `,
  },
]

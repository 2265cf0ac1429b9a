import type { WordGroup } from '../tags.ts'

/** English for despair, put together from its parts. */
export const englishDespair: readonly WordGroup[] = [
  {
    tag: 'want',
    words:
      'ready to, thinking (of|about), thought about, planning to, (tried|trying) to, wish i could, wish i would, id rather, rather, going to, gonna, might, (just |)want, im about to, deserve to',
  },
  {
    tag: 'die',
    words:
      'dying, be gone, not exist, stop existing, not be alive, not be here, stop living, stop breathing, be dead, never wake up, not wake up, disappear forever, end it, end it all, end my life, end everything, off myself, jump off, fall asleep forever, sleep forever',
  },
  {
    tag: 'if-i',
    words: 'if i, when i, if i just, without me, once i, if im, when im, if i wasnt, if i werent, that i',
  },
  {
    tag: 'gone',
    words:
      'died, die, gone, am gone, was gone, were gone, wasnt here, wasnt around, werent around, werent here, disappeared, was dead, were dead, stopped existing, didnt exist, didnt wake up, never woke up, around anymore, here anymore, not around, not here, dead, killed myself, never born, wasnt born, wasnt alive',
  },
  {
    tag: 'crisis',
    words: `
      (cant|cannot|dont want to|dont wanna|do not want to|tired to) (keep |)(live|living|go on|going on|keep going|do this|exist|be here|be alive|survive|go through this) (like this|anymore|any longer|any more|another day|this way|on this planet|in this world), cant (live|exist) (anymore|any longer), (cant|dont) (see|imagine|picture) (myself|me|a future|any future|a way out) (making it|living|alive|turning|being here|past|reaching|for me|with me|in the future|in), (whats|what is|is there|theres no|there is no|no|see no) (the |any |)(point|reason|purpose) (of|in|to) (being alive|living|life|going on|live|my life|existing|exist|trying anymore|being here|continuing|any of this), (life|living|it) (has|have) no (point|meaning|purpose), (not|isnt) worth (living|it anymore|being alive)
      (want|need|wish|make|wanted) (the pain|it|it all|everything|this|my life|all of this|the suffering) (to |)(end|be over|stop|go away) (for good|forever|already|tonight|so bad|permanently|now), (want|need) (the pain|my life|all of this) to (end|stop|be over), (step|stepping|walk|walking|jump|jumping|throw myself|throwing myself|lie down|run) (out |)(in front of|off|onto|into|from) (a |the |my |)(train|trains|bus|car|truck|traffic|bridge|roof|rooftop|tracks|balcony|cliff|building|window|lake|road), (cut|cutting|slit|slitting|burn|burned|burnt|burning|scratch|scratched|bruise|harm|harmed|harming|hurt|hurting) (my|myself|me) (wrist|wrists|arm|arms|leg|legs|thigh|thighs|skin|again|last|every|on purpose|tonight|so|when|to feel|because|yesterday), (cut|cutting|hurting|harming|burning) myself, (ive|i have|been|started|keep|still) (been |)(hurting|cutting|harming|burning|starving) myself, cutting again, self harm*, (razor|blade|knife) (to my|on my|across my|against my) (wrist|wrists|arm|skin|leg|thigh|throat)
      (took|take|taking|swallow|swallowed|saved|saving|hoarding|stashed) (a bunch of|a lot of|all my|all the|too many|the whole|some of moms|up|my moms|every) (pills|tablets|meds|sleeping|bottle|medication|painkillers), (a bunch|handful|bottle) of (pills|tablets|painkillers|sleeping pills), overdos*, (noose|rope around my neck|hang myself), (easiest|painless|quickest|best) way to (die|kill|end|go), how (to|do i|do you) (die|kill myself|tie a noose|end my life|end it), already (wrote|written|said) (my |)(letters|letter|note|notes|goodbye|goodbyes), (wrote|writing|written|leaving|left) (letters|a letter|a note|notes|goodbye notes|my will|my last) (to|for|behind), (bye|goodbye|farewell) (everyone|world|forever|all|cruel|for good|for the last time), (last|final) (message|post|night|day|goodbye|words|time) (from me|ill ever|on earth|youll|you will|alive|im here|here), you wont (see|hear from) me (again|anymore|after), wont be here (tomorrow|anymore|much longer|next week|for long), (take care of|look after) (my dog|my cat|each other|my sister|mom) (when im gone|for me when|without me)
      (better|easier|happier|nicer|relieved) (off |)(without me|if i (was|were|wasnt|werent|died|disappeared)|with me gone), (world|everyone|family|mom|mum|life|lives|friends|parents) (would|will|could|d) be (so much |much |a lot |)(better|easier|happier|relieved|fine) (off |)(without me|if i|with me|when im|once im), (nobody|no one|noone|who) (would|will|d) (even |ever |)(notice|miss|care|cry|mourn)(| me)(| if i| when i), (im|i am|i feel like|feel like) (such |just |nothing but |)(a |)(burden|waste of space|worthless|mistake|useless piece)(| to everyone| to my*| and), (i |)(was|should) (a mistake|never been born|never have been born|not be alive|have died|be dead|not exist), (i |)(deserve|deserved) to (die|be dead|suffer|hurt|disappear), wish(ed|) (i |that i |)(was|were|wasnt|werent|could|had|would) (dead|never|just die|disappear|die|not wake|died|alive|stop existing|never existed|born|gone)(| instead), wish (my (mom|mum|parents) (never|hadnt|aborted)|someone would (kill|shoot) me|a car would|id never)
      (dont|do not|didnt|cant) (deserve|want|wanna) (to |)(live|be alive|exist|life|wake up|keep living|be on this earth|be here), (hate|hating) (my life|myself|living|being alive|existing|that i exist|being me), (tired|sick|exhausted) of (living|life|being alive|existing|being me|everything and|trying|fighting|it all|breathing|pretending), (nothing|nobody|no one|no reason) (to|worth) (live|living|stay) for, (given|giving|gave) up on (life|everything|myself|living), (no|lost all|lost) hope (left|anymore|for me|in life|of), (dark|intrusive|suicidal) thoughts, thoughts (of|about) (dying|death|ending|killing|suicide|hurting myself), (friend|bestie|bff|sister|brother|girlfriend|boyfriend|gf|bf|cousin|classmate|he|she|they|mom|mum|dad) (keeps |)(is|was|says|said|told me|texted|texted me|wrote|talks about|posted|threatened|saying|messaged|messaged me)(| me| that| about| she| he| hes| shes| they| saying| to)(| she| he| they| hes| shes) (wants to|wanna|is going to|gonna|is gonna|will|might|took|cutting|suicidal|ending|killing|dying|wants|hurting|self|cant go on|doesnt want|tried)(| to| pills| a bunch*| her*| him*| live| die), (scared|worried|afraid) (that |)(she|he|they|my friend|my sister|my brother|shes|hes) (will|might|is going to|gonna|wants to|going to|might be) (hurt|kill|harm|do something|die|suicidal|hurting|take|cutting), (she|he|friend|sister|brother) (is |keeps |)(cuts|cutting|starving|hurting|harming) (herself|himself|themself|again)
    `,
  },
  {
    tag: 'eating',
    words: `
      starve myself, starving myself, starved myself, (havent|not|didnt|barely) (eaten|eat|ate) (anything |)(in|for|since) (#|two|three|four|five|six|days|monday|a week|sunday|yesterday|over), (skip|skipping|skipped) (every meal|all meals|meals to|meals until|dinner again to|eating), (throw|throwing|threw|make myself throw|made myself throw) up (after|my|every|what|so|to|whenever|everything), (making|make|made) myself (sick|puke|vomit|throw up), (purge|purging|purged) (every|my|the food|what i ate|to lose), (fast|fasting|starve|starving) (until|so i|to (fit|be|get|lose|reach)|buddy|together), (eat|ate|eating) (only |less than |under |)(#|200|300|400|500) (calories|cals|kcal) a day, (weigh|get down to|goal is|under) (#|80|85|90) (lbs|pounds|kg), (so |too |feel )fat i (cant|wont|stopped|dont) eat*, stopped eating, (tips|how) (to|for) (starve|starving|stop eating|purge|not eat|hide not eating)
    `,
  },
]

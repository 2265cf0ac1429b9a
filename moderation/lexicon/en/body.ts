import type { WordGroup } from '../tags.ts'

/** English for sex, and for the ways of those who seek out children. */
export const englishBody: readonly WordGroup[] = [
  { tag: 'genital', words: 'dick, cock, pussy, penis, my d, your d, balls, tits, boobs' },
  {
    tag: 'nude',
    words:
      'nudes, nude, nudez, naked (pic*|photo*|picture*|video*), dick pic*, dickpic*, pussy pic*, tit pic*, titties, tits, boobs, boobies, your (body|ass|butt|feet|underwear|tits|boobs|dick|cock|pussy), (you|u) naked, in your (underwear|bra|panties), without (clothes|your shirt|a shirt), feet pics, bulge pic',
  },
  {
    tag: 'sexual-hard',
    words:
      'blow job*, blowjob*, handjob*, jerk(ed|ing|s|) off, jerkoff, jack(ed|ing) off, wank(ed|ing), cum, cums, cumming, cumshot*, creampie*, horny, hornyy, porn, porno*, pornhub*, porn link*, onlyfans*, only fans*, hentai*, loli, lolicon*, sexting, sexcam*, cam girl, camgirl*, cyber sex, cybersex, gangbang*, threesome with, deepthroat*, anal with, rimjob*, dildo*, fuck me, fuck her (hard|raw|good|in), (wanna|want to|going to|gonna|id|would|lets) (fuck|bang|smash|finger|lick|eat out|have sex with|hook up with) (you|her|me|him|u), have sex with (you|me|u), suck (my|your|his) (dick|cock|balls), suck me off, eat (you|her) out, sugar (daddy|baby|mommy), sex for money, selling (nudes|content|pics|feet pics), what are you wearing, deep throat, titty fuck, milf, milfs, tits out',
  },
  {
    tag: 'sexual',
    words:
      'sexy, (have|had|having) sex with, tits, titties, boobs, boobies, pussy, dick, cock, penis, vagina, orgasm*, masturbat*, naked, nude, ass pics, thicc, butt, hook up, make out, making out, panties',
  },
  {
    tag: 'send',
    words:
      'send, sned, snd, show, show me, gimme, give me, share, trade, trading, wanna see, want to see, let me see, can i see, post, drop, pass, check out my',
  },
  {
    tag: 'ask-sexual',
    words:
      'are you (horny|a virgin|wet|hard|alone and), have you (ever |)(had sex|done it|touched yourself|masturbated|kissed a*|been with), how big (is|are) (your|ur), what are (you|u) wearing, what color are your (panties|underwear), can i touch (you|your), touch yourself, touch (my|your) (dick|cock|pussy|body), take off your (shirt|clothes|top|pants|bra), take your (shirt|clothes|top|pants) off, sit on my (face|lap), do you sleep naked, shower with me, get naked, strip for me, bra size, what turns you on',
  },
  {
    tag: 'age-question',
    words:
      'how old (are|r) (you|u), whats your age, what age are you, are you (11|12|13|14|15|16|under 18|a minor), what grade are you in, what year are you in, asl, a s l, are you (single|a girl|a boy|a girl or), do you have a (boyfriend|girlfriend|bf|gf), got a (boyfriend|girlfriend|bf|gf), what do you look like, mature for your age',
  },
  {
    tag: 'secret',
    words:
      '(our|a) (little |)secret between, our (little |)secret, (keep|stays|stay|just|keep it|keep this) (it |this |)(between|a secret|secret|quiet)( us| you and me| from*|), between (you and me|us), (dont|do not|never|not to) (tell|show|mention) (anyone|anybody|your (parents|mom|mum|dad|friends|family|mother)|them|the (staff|leaders|adults|mods)|nobody|no one)( about*|), nobody (has to|needs to|can|must|should) (know|find out)*, no one (has to|needs to|can) know, (delete|clear|erase) (this|the|our|these|all the) (chat|messages|conversation|texts)( after|), delete (this|it) after, (your (parents|mom|mum|dad)|they|the staff|the leaders) (wouldnt|wont|dont) (understand|get it|need to know|have to know), promise (me |)(you wont|not to|you will not) tell, secret friends',
  },
  {
    tag: 'alone',
    words:
      '(are|r) (you|u) (home |)alone, alone (at home|tonight|right now|in your room), (when|what time) (do|are|does|will) (your (parents|mom|mum|dad|folks)) (leave|go|asleep|sleep|home|get home|out|away|work), your parents (home|asleep|away|out|gone|around), are your parents, just (the two of us|us two|you and me|us|me and you), only (you and me|the two of us), (come|meet) (me |)alone, walk home alone, without your (parents|friends), do you have your own room, door (closed|locked)',
  },
  {
    tag: 'parents-away',
    words:
      '(when|what time) (do|are|does|will|did) (your|ur) (parents|mom|mum|dad|folks) (leave|go|going|asleep|sleep|home|get home|out|away|work|go to bed|be home), are (your|ur) (parents|mom|mum|folks) (home|asleep|away|out|gone|there|around)',
  },
  {
    tag: 'parents',
    words:
      'your parents, your mom, your mum, your dad, your family, (do|does|can) your (parents|mom|mum|dad) (check|read|look|go through|see|monitor), check your (phone|messages|chats|phone at night)',
  },
  {
    tag: 'picture',
    words:
      'send (me |)(a |some |more |another |)(pic|pics|picture|pictures|photo|photos|selfie|selfies|snap|video|vid|one more)( of (you|yourself|your*)|), (can|could|may) i (see|get|have) (a |)(pic|picture|photo|selfie|video) of (you|u), show (me |)(your face|yourself|what you look like|me on cam*), (turn on|on|open) (your |)(cam|camera|webcam|facetime)( on|), pic of (you|u), pics of (you|u), another pic, facetime me, video call me, trade pics, send a pic, send pics',
  },
  {
    tag: 'meet',
    words:
      '(wanna|want to|lets|can we|should we|could we|we could|we should|we can) (meet|meet up|hang out|link|link up) (alone|irl|in person|in real life|at (my|your)|tonight|somewhere|just|without|soon|secretly), meet (me|irl|in person|in real life|alone|at my), come (over|to my (place|house|flat|room|car)|see me|meet me), (ill|i will|i can|i could|let me|can i) (pick you up|drive you|come get you|come over|pick u up|meet you), pick (you|u) up, (at|to) my (place|house|apartment|flat), in my car, sleep over at mine, stay the night, (run away|sneak out)( with| to| and|)',
  },
  {
    tag: 'gift',
    words:
      '(buy|get|give|send|gift|pay|cashapp|paypal) (you|u) (some |a |new |anything |all the |the |whatever |)(v bucks|vbucks|v bucks|robux|shoes|sneakers|skins|skin|gift card*|giftcard*|money|phone|iphone|clothes|jewelry|present|presents|anything|whatever|nitro|vape|alcohol|weed|beer|cash), buy you, gift you, pay you, send you money, get you (robux|v bucks|vbucks|a gift*|an iphone|a phone|new|vapes|alcohol), give you (robux|v bucks|vbucks|money|a gift*|100|50|20), (20|50|100|200|500) (dollars|bucks|quid|euro*) (if|for)',
  },
  {
    tag: 'trust',
    words:
      'you can trust me, trust me more*, trust me (more|im|not), (only|no one else|nobody else) (i |)(understands|understand|gets|get|cares about) you, understand you better than, i get you like nobody, more than your (family|parents|friends)',
  },
  {
    tag: 'flattery',
    words:
      '(youre|you are|you seem|u seem|so) (so |very |really |pretty |)(mature|grown up|special to me|different from|not like other), mature for (your|ur) age, not like other (girls|boys|kids|people), you look (older|so grown*), my (little |)(princess|angel|babygirl|baby girl)',
  },
  {
    tag: 'older',
    words:
      'age is (just |only |)a number, im (older|a bit older|much older|(2|3|4)(0|1|2|3|4|5|6|7|8|9)), i am (older|(2|3|4)(0|1|2|3|4|5|6|7|8|9)), age doesnt matter, older guy, older man',
  },
]

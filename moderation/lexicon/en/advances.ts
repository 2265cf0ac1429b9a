import type { WordGroup } from '../tags.ts'

/** English for sexual advances and for the ways of those who seek out children, put together from their parts. */
export const englishAdvances: readonly WordGroup[] = [
  {
    tag: 'body-sexual',
    words:
      'dick, cock, penis, pussy, vagina, tits, titties, boobs, boobies, breasts, nipples, ass, butt, booty, body, underwear, panties, thong, bra, feet, naked, nude, 🍆, 🍑, lingerie, cleavage, crotch, balls',
  },
  {
    tag: 'ask-sexual',
    words: `
      (send|sned|snd|show|share|give|trade|drop|flash|gimme|post|get) (_ |me |us |)(a pic of |pics of |a picture of |pictures of |some |a video of |a |)(your |ur |)(nudes|nude|naked|dick|cock|pussy|tits|titties|boobs|boobies|ass|butt|booty|panties|underwear|bra|feet|body|dick pic|dick pics|sexy pic|sexy pics|lewds|nipples|topless), (wanna|want to|do you want to|would you like to|u wanna|can i|may i|could i|let me|i want to|i wanna|id love to|wanna see|want) (_ |)(see|touch|feel|lick|suck|fuck|taste|grab|squeeze|rub|play with|ride|smash|bang|finger) (my|your|ur|you|u|on|it|me|those|that)(| dick| cock| pussy| tits| boobs| ass| naked| body| all night| hard| so bad), (take|pull) (_ |)(your |ur |)(top|shirt|bra|pants|clothes|panties|shorts|underwear) off, take off (your|ur) _, (strip|undress|get naked|touch yourself|play with yourself|rub yourself|moan|twerk) (for|on|in|with|to)(| me| cam| camera| us), (are|r) (you|u) (a |still a |)(virgin|horny|wet|hard|turned on|naked|wearing panties|freaky|dtf|submissive), (what|which) (are|r) (you|u) wearing(| right now| under| rn), (what|which) (color|colour|size) (are|is|r) (your|ur) (panties|bra|underwear|bras|dick|boobs|tits), (how) (big|hard|wet|tight|long) (is|are) (your|ur) _, (ever|have you|did you|do you) (_ |)(had sex|masturbate|masturbated|touch yourself|touched yourself|watch porn|watched porn|sext|sexted|fuck|gave head|had an orgasm|finger yourself|done anal|cum), (sext|sexting|cybersex|phone sex|sex chat|sexchat|erp|lewd rp|dirty talk|talk dirty|nude trade|trade nudes|dick rate), (wanna|want to|lets|looking for|who wants to|anyone wanna|down to) (sext|fuck|hook up|bang|smash|have sex|trade nudes|cyber|get freaky|do it|cuddle naked|69|erp), (sell|selling|buy|buying|trading) (_ |my |your |)(nudes|nude|pics of me|panties|used panties|feet pics|content|lewds|naked pics|onlyfans|sex), (watch|watching) porn(| together| with me), (sit|bounce) on my (lap|face|dick|cock), (my|your) (dick|cock|pussy|tits) (is|are|looks|in|on|for|all), (spank|choke|tie) (me|you) (_ |)(daddy|up|in bed), come (to bed|sleep) with me, daddy (kink|wants), good girl for
    `,
  },
  {
    tag: 'sexual-hard',
    words: `gave (him|her|me|them) (a |)(head|blowjob|handjob|bj), blowjob*, bj, handjob*, jerk(ed|ing|s|) off, jacking off, jerking it, wanking, fapping, fap, fapped, cumming, creampie*, hard on, horny*, horniest, porn, porn (link|links|site|sites|video|videos|hub)(| anyone), pornhub, xvideos, xhamster, rule 34, rule34, nsfw (pics|links|art|server|content), hentai, milf, gilf, dilf, threesome*, gangbang*, anal sex, oral sex, doggy style, doggystyle, deepthroat*, rimming, dildo*, fleshlight, butt plug*, fucked (her|him|me|you|them) (so|hard|all|in|last|on|raw|good|at), fucking (her|him) (in|on|so|all|from), fucks (her|him|everyone|anyone), (got|getting|get) laid, hooked up with, smashed her, tits out, camel toe, cameltoe, upskirt*, side boob, jailbait, barely legal, sugar (daddy|mommy|baby|babies), onlyfans, only fans, camgirl*, stripper*, sexcam*, 👉👌, 🍆💦, 🍆🍑, 🍑🍆`,
  },
  {
    tag: 'age-question',
    words: `how old (are|r) (you|u|ya)(| again| really| actually| cutie| babe| hun| if), how old (you|u)(| are), (whats|what is) (your|ur) (age|asl|a s l|birth year), (are|r) (you|u) (really |only |just |even |still |)(9|10|11|12|13|14|15|16|17|single|a minor|underage|a boy or|a girl or|girl or|boy or|taken|in middle school|in high school|legal|18)(| years| yet| tho), (what|which) (grade|class|year|school year) (are|r) (you|u)(| in), (do|have) (you|u) (have|got|ever had) (a |any )(boyfriend|girlfriend|bf|gf|bfs|crush), (ever|have you) (kissed|been kissed|dated|had a boyfriend|had a bf), asl, a s l, (what|how) do (you|u) look(| like), (pic|age|city) (age|pic|and age)`,
  },
  {
    tag: 'minor',
    words:
      '(youre|you are|ur|for|being|only|just|for a|even if youre|even though youre|that youre) (only |just |like |a |)(9|10|11|12|13|14|15|16|17|so young|a kid|a minor|young|underage|thirteen|fourteen|fifteen|twelve|year old), for (your|ur) age, year old, (age|ages) (is|are|doesnt) (just|only|a|matter)',
  },
  {
    tag: 'flattery',
    words: `(youre|you are|ur|you seem|u seem|you look|u r|you sound) (so |very |really |pretty |super |way |a lot |)(mature|sexy|hot|grown up|grown|older than|special to me|different from|not like|cute for|beautiful for|developed|experienced|seductive|tempting)(| for| than| other| to me), (sexy|hot|cute|pretty|beautiful|gorgeous) (girl|boy|body|lips|legs|thing|baby|kid|little|for (a|your))(| like you), my (little |sweet |secret |)(princess|angel|babygirl|baby girl|girlfriend|doll|kitten|bunny|secret), (i|im) (think about you|dream about you|thinking about you|dreaming of you|thinking of you) (all|every|at night|in bed|constantly|when), (im|i am|i think im) (falling |so |)(in love with|for|attracted to|obsessed with|crazy about) you, (you|u) (drive|turn|make) me (crazy|wild|on|hard|feel things|horny|feel alive), not like (other|the other|those) (girls|boys|kids|teens|people)(| your age)`,
  },
  {
    tag: 'older',
    words: `im (actually |only |just |)(18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|38|40|45|older|an adult|a bit older|way older|much older|a grown)(| but| years| and| than you| if| tho), i am (20|21|22|23|24|25|26|27|28|29|30|31|32|33|35|40|older|an adult), (older|grown) (guy|man|boyfriend|bf|friend|dude|men|guys), (age gap|age difference|age is just|age doesnt|age is only), twice your age, old enough to`,
  },
  {
    tag: 'secret',
    words: `(our|my) (_ |)(little |own |)(secret|secrets), (this|its|it|thats|be|keep it|keep this|stay|just) (_ |)(our|a) (little |own |)secret(| between| ok| okay| right| promise| from| you and me| baby), (keep|stay|stays|just|strictly|stays) (_ |)(between|quiet|secret|private|a secret|on the low|hush|to yourself)(| us| you and me| about| from| ok), between (us|you and me|you and i|me and you|the two of us), (dont|do not|never|pls dont|please dont|you cant|you cannot|you must not|without) (tell|telling|show|mention|let|say) (_ |)(anyone|anybody|your|ur|mom|mum|dad|parents|mods|staff|teacher|friends|a soul|them|anything|her|him|nobody|about|this to|know|the leaders|no one)(| mum| mom| dad| parents| friends| about| we| i| that| teacher| sister| know), (nobody|no one|noone|nobody else|none of them) (has to|needs to|must|should|can|will|gotta|is gonna|would|ever has to) (ever |)(know|find out|see|hear|notice), (delete|clear|erase|remove|wipe) (_ |)(_ |)(chat|chats|messages|conversation|texts|history|dms|pics|evidence) (after|when|afterwards|ok|so|please|every time|now), (delete|clear|erase) (our|all our|this|the|these) (chat|chats|messages|conversation|texts|dms), (your|ur|the|they|mom|dad) (parents|mom|mum|dad|friends|teachers|staff|mods|leaders|wouldnt|dont) (_ |)(wouldnt|wont|dont|shouldnt|cant|doesnt|would|never|have to|need to) (_ |)(understand|get it|know|find out|like|approve|be mad|freak out|allow|need to know), (swear|promise) (_ |)(you wont|not to|u wont|to not|never to) (tell|show|say|tell anyone), secretly (meet|date|chat|talk|see), behind (your|their) (parents|moms|moms back|back)`,
  },
  {
    tag: 'alone',
    words: `(are|r|u|you) (you |u |)(home |all |by yourself |)(alone|by yourself|on your own|in your room|in bed|home)(| rn| right now| tonight| now| at home| in your room| this weekend), (home|house|room|all) alone(| tonight| rn), (come|meet|see me|hang out|come over|be|visit) (_ |)(alone|by yourself|on your own|without your|without anyone|just us), (just|only) (the two of us|us two|you and me|us|me and you|you and i|you)(| ok| alone| tonight), (when|what time|how late|until when|what times) (do|does|are|will|is|did) (your|ur) (parents|mom|mum|dad|folks|family|sister|roommate) (_ |)(go|leave|sleep|asleep|home|out|away|work|get|come|be)(| to bed| home| to work| asleep| to sleep), (parents|mom|mum|dad|folks) (home|asleep|away|out|gone|sleeping|at work|not home|out of town)(| tonight| rn), (lock|close|shut) (your|the) door, under the (covers|blanket), in (your|my) (bed|bedroom), (no|without) (one|parents|adults|friends) (around|home|watching)`,
  },
  {
    tag: 'picture',
    words: `(send|snd|show|share|take|give|drop|snap|got|post|have) (_ |me |)(_ |another |a |some |more |)(pic|pics|picture|pictures|photo|photos|selfie|selfies|snap|snaps|video|vid|face pic|full body|body pic|mirror selfie|bed selfie)(| of you| of yourself| of your| in| so i| of u| please| and| nobody| before| i| for| rn| of ur| without), (can|could|may|lemme|let me|i wanna|i want to|wanna) (i |)(see|get|have) (_ |)(a |your |more |what |)(pic|picture|face|photo|selfie|you look|pics|you on cam|you on video|of you|more of you|you)(| of you| of u| like| on cam| better), (turn|switch|put) (on |)(your |ur |the |)(cam|camera|webcam|video|facetime)(| on), cam on, (facetime|video call|videocall|video chat|skype|cam) (me|with me|tonight|with|rn|alone), (pic|pics|picture|photos|selfie) of (you|u|yourself|your|ur), (on|in front of) (cam|camera|webcam)`,
  },
  {
    tag: 'meet',
    words: `(wanna|want to|lets|can we|should we|could we|we could|we should|we can|wanna try to|can u|can you|would you|if we|when can we|why dont we|shall we) (_ |)(meet|meet up|hang out|link|link up|hook up|hang|go out|get together|chill|see each other|cuddle)(| irl| alone| in person| in real life| at my| tonight| somewhere| just| secretly| soon| one day| up| at mine| in private), (meet|see|visit) (me|up|you|u) (_ |)(alone|irl|in person|in real life|at my|at the park|after dark|behind|tonight|somewhere|secretly|just|at mine|in my car), (come|come over|sleep|stay|crash) (over |to |at |by |)(_ |)(my|mine|my place|my house|my car|my flat|alone|my room|my apartment|the night)(| place| house| car| flat| room| alone| tonight|), come over (alone|tonight|when|to|and|after|mine)(| alone), if you come over, (ill|i will|i can|i could|let me|can i|i|lemme|i would) (_ |)(pick you up|drive you|come get you|come over|pick u up|meet you|drop by|get you from|take you|give you a ride|fetch you|sneak you)(| in my| after| at| from| alone| somewhere| tonight| to), pick (you|u) up(| in| after| from| at| alone), (in|to) my (car|flat|apartment|bed|bedroom|van|basement), (run away|sneak out|slip out|sneak away|skip school|leave home)(| with me| to meet| tonight| and), (be|become) my (girlfriend|boyfriend|gf|bf|girl|baby|secret)`,
  },
  {
    tag: 'gift',
    words: `(ill|i will|i can|i could|can|let me|gonna|i|id|will) (_ |)(buy|get|give|send|gift|pay|cashapp|paypal|venmo|order|bring|spoil|treat|hook) (_ |)(you|u|ya) (_ |)(_ |)(phone|iphone|airpods|shoes|robux|vbucks|v bucks|nitro|skins|skin|gift card|money|cash|bucks|dollars|clothes|makeup|alcohol|beer|vodka|vape|weed|concert|tickets|whatever|anything|everything|dinner|jewelry|necklace|console|laptop|ps5|things|stuff|drinks|presents)(| if| for| when| in), (buy|get|gift|pay|send|give) (you|u) (_ |)(_ |)(robux|vbucks|v bucks|nitro|phone|iphone|airpods|shoes|skins|money|alcohol|beer|vapes|vape|gift|present|presents|drinks|anything|whatever), (want|need|earn|make) (some |free |easy |)(money|robux|vbucks|v bucks|nitro|cash|vape|alcohol|weed) (if|for|just|you|send|all), (#|20|50|100|200|500) (dollars|bucks|quid|euro|euros|robux|vbucks|kr|sek|pounds) (if|for|per|each)(| you| a| every| pic), (i|ill) (have|got|bring|buy|get) (beer|alcohol|vodka|weed|vapes|drinks|booze|wine)(| at| for| if| and), sugar (daddy|mommy), spoil you`,
  },
  {
    tag: 'trust',
    words: `(you|u) can (always |totally |)(trust|tell|talk to|count on) me(| more| with| anything| everything| about| i), trust me (more|im|i|not|baby|ok|you|nobody), (i|ill) (care|understand|know|love|get|protect|like) (_ |)(about |)(you|u) (more|better|like no|best|most) (than|one|like)(| your| anyone| them| else), (only|nobody|no one|noone) (_ |)(else |)(understands|gets|cares|loves|knows) (about |)you(| like| the way| but me), (dont|no need to) be (scared|afraid|shy|nervous|worried)(| of me| with me| i wont| its ok| baby), (im|i am) (here for you|not like|a nice|your friend|the only one)(| always| more| other| who), (ill|i will|i can) (take care of|protect|look after|teach) you(| more| better| things| everything)`,
  },
  {
    tag: 'parents',
    words: `(do|does|did|can|will|are) (your|ur|they) (parents|mom|mum|dad|folks|family|mother|father) (check|read|look|go|see|monitor|know|watch|have|control|track|look at|let|home|around)(| through| your| at| ur| about| what| who| you| access)`,
  },
]

import type { WordGroup } from '../tags.ts'

/** English for luring somebody, part by part: by sex, by age, by secrets, by favours, out of the room. */
export const englishLures: readonly WordGroup[] = [
  {
    tag: 'pic-noun',
    words:
      'pic, pics, picture, pictures, photo, photos, vid, vids, video, videos, snap, snaps, clip, clips, selfie',
  },
  {
    tag: 'show',
    words:
      'send, snd, show, share, trade, drop, give me, flash, wanna see, want to see, let me see, can i see, can i have, post, film, do you have, please, sell, selling, buy, buying, gimme',
  },
  {
    tag: 'undress',
    words:
      'take (off your|your|it) (shirt|pants|clothes|top|bra|all) (off|), take it (all |) off, strip for me, undress for me, get undressed, nothing on, under your (shirt|clothes|covers|blanket), wearing underneath, without (clothes|a shirt|a bra|panties), in your (underwear|bra|panties|towel), in just (a towel|your underwear), (do |) you sleep naked, are you naked, in the shower (rn|now|right now), naked rn',
  },
  { tag: 'camera', words: 'cam, camera, webcam, facetime, video call, video, snap, skype' },
  {
    tag: 'seek-person',
    words:
      'looking for, anyone, any girls, any guys, any girl, any boys, who wants, who wanna, wanna, want to, lets, seeking, need a, searching for, down to, can we, should we',
  },
  {
    tag: 'sex-word',
    words:
      'sex, fuck, fwb, hookup, hook up, sugar daddy, sugar baby, bdsm, sext, sexting, nudes, trade nudes, cyber, threesome, ons, anal, oral, get freaky, netflix and chill naked, dirty chat, erp, naughty',
  },
  {
    tag: 'body-private',
    words:
      'dick, cock, penis, pussy, vagina, tits, titties, boobs, boobies, breasts, nipples, ass, butt, booty, body, underwear, panties, thong, your bra, feet, down there, privates, bulge, 🍆, 🍑',
  },
  {
    tag: 'intimate-question',
    words:
      '(have|did|do|ever|r|are) (you|u) (ever |still |) (touch yourself|touched yourself|shave down there|shaved|had sex|given head|gave head|masturbate|been naked with|watch porn|watched porn|had an orgasm|slept with|done it|a virgin|wet|hard|horny|freaky|dtf), ever given head, whats (your|ur) (bra size|cup size|dick size|body count|kink|kinks), what (color|colour|kind of) (panties|underwear|bra|thong), how (big|long|thick) (is|are) (your|ur) (dick|boobs|tits|cock|ass|it), what turns (you|u) on, what would (you|u) do to me, do (you|u) like (it rough|sex|older guys|big)',
  },
  {
    tag: 'older',
    words:
      '(im|i am) (actually |only |just |) (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50), (an |) older (guy|man|dude|person|boyfriend)',
  },
  {
    tag: 'age-excuse',
    words:
      '(age|it) (is|doesnt|does not) (just |) (a number|matter), (is that|thats not|am i) (too old|ok|okay|weird|a problem)*, dont care (about age|how old|about your age), age is (just |only |) a number babe, does that bother (you|u), i dont mind, dont worry, you seem (older|mature), not a big deal, hope thats ok',
  },
  {
    tag: 'nice-look',
    words: 'pretty, beautiful, cute, hot, gorgeous, sexy, mature, developed, grown, smart, handsome',
  },
  {
    tag: 'for-age',
    words:
      'for (your|ur) age, for (a|being) (#|kid|teen|young|thirteen|fourteen), than (13|14|15|12|11|16), at your age',
  },
  {
    tag: 'favour',
    words:
      'if (you|u|ur|youre|you are) (nice to me|good to me|a good girl|a good boy|like me|love me|trust me|do something for me|do me a favor|up for it|want it|brave|sweet), in return, in exchange, as a thank you, then ill, and ill',
  },
  {
    tag: 'reward',
    words:
      'robux, v bucks, vbucks, skins, money, cash, gift card, gift, gifts, phone, iphone, airpods, shoes, clothes, makeup, alcohol, beer, vodka, vape, nitro, game, games, tickets, pizza, # bucks, # dollars, whatever you want, whatever u want, anything you want, pay you, pay u',
  },
  {
    tag: 'asked-thing',
    words:
      'pic, pics, picture, selfie, video, snap, cam, meet, meet up, come over, hang alone, kiss, hug, cuddle, massage, stay over, sleep over, come with me',
  },
  {
    tag: 'role',
    words:
      '(be|like) (your |a |) (daddy|secret friend|secret boyfriend|big brother|older friend|mentor|sugar daddy|protector|real dad|father figure)',
  },
  {
    tag: 'model',
    words:
      'model, photographer, modeling, modelling, photoshoot, photo shoot, casting, agency, influencer, test shots',
  },
  {
    tag: 'become',
    words:
      '(you|u) (could|should|would|can) (be|become|make), i know (a|someone), looking for (young|new|girls|boys|a), make (you|u) famous',
  },
  {
    tag: 'in-secret',
    words:
      'secretly, in secret, on the low, on the down low, without anyone (knowing|seeing|noticing), no one has to know, behind their backs, where no one (sees|can see), private, hidden',
  },
  {
    tag: 'us',
    words: 'we, us, you and me, me and you, together, meet, date, talk, see each other, hang, you, u',
  },
  {
    tag: 'alone',
    words:
      '(is|are) (anyone|anybody|someone|your mom|your parents|any adults) (else |) (home|there|awake|around|with) (with you|with u|rn|now|), whos (home|there) (with you|rn|now|), (are|r) (you|u) (alone|by yourself|in your room|in bed|on your own|all alone) (rn|now|tonight|), does (your|ur) door lock, lock (your|the|ur) door, do (you|u) have (your|ur) own room, got (your|ur) own room',
  },
  {
    tag: 'parents',
    words:
      '(who|anyone) (else |) (has access|checks|reads|can see|looks at) (to |) (your|ur), (do|does) (anyone|your (mom|mum|dad|parents)) (check|read|see|have|go through) (your|ur), does anyone know (about us|we talk|about me|you talk)',
  },
  {
    tag: 'secret',
    words:
      'say (youre|you are|ur|u are) (at|going to|staying at|with) (a |) (friend|friends|friends house|library), make up (an excuse|a story), lie to (your|ur) (mom|mum|dad|parents), (delete|clear|erase) (our|this|the|everything|all) (chat|chats|messages|texts|convo|conversation|after|dms), (youll|we will|well|i will|ill) (be |get |) in trouble if (you|u|anyone), if (you|u) tell (anyone|your|someone), our little thing, no one (needs|has|gets) to know, keep (this|it) (hush|low key|quiet|between us)',
  },
  {
    tag: 'trust',
    words:
      'i understand (you|u) (better|more) than, (no one|nobody) (gets|understands|listens to) (you|u) like (me|i do), you can (always |) (come|talk) to me (if|when|instead|about), im not like (other|the other|those) (guys|men|adults|people), they dont (understand|get) (you|u), your friends dont (care|really)',
  },
  {
    tag: 'meet',
    words:
      '(meet|see) me (at|in|behind|by) (the |my |) (woods|park|behind|beach|car|parking lot|station|garage|hotel|place|alley), (i can|i could|ill|i will|lemme|let me) (pick|get|grab|drive|fetch) (you|u) (up |) (after|from|tonight|at|around|where|later), you can (always |) (stay|sleep|crash|come) (over |) (at|to|with) (mine|my place|me)',
  },
  {
    tag: 'app-any',
    words:
      'snap, snapchat, insta, instagram, ig, discord, dc, telegram, tele, tg, whatsapp, wa, signal, kik, messenger, skype, facetime, teams, zoom, tiktok, steam, psn, xbox, twitch, viber, imessage, text, email, mail, yubo, wizz, omegle, bereal, reddit, twitter, my server, private server, group chat, gc, private chat, apple id',
  },
  {
    tag: 'talk-there',
    words:
      '(talk|chat|text|move|continue|take this|take it|hop|jump|switch|go|meet|write|hit me up|call|ring|reach) (to |on |over to |over |in |) (there|private|somewhere else|elsewhere|instead|privately|without|just us|alone), (add|follow|find|text|call|dm|pm|message|hit|hmu|hit me up|contact|join|snap) (me|my|on|us), slide into my, (give|send|drop|gimme|whats|what is) (me |) (your|ur), can i (get|have) (your|ur), (got|do you have|u got|you got|anyone got), lets (talk|chat|move|go|hop|switch)',
  },
  {
    tag: 'contact-ask',
    words:
      '(text|call|email|facetime|message|ring|dm|pm) me (instead|later|tonight|l8r|privately|if|at|on|rn|when), (can|could|may) i (get|have) (your|ur) (number|snap|insta|discord|tag|phone|digits), (whats|what is|drop|gimme|give me|send me) (your|ur) (at|number|digits|gamertag|snap|insta|tag|handle|user|apple id|username), (my|mine) (tag|gamertag|snap|insta|ig|discord|user|username|handle|psn|kik) is, (talk|chat|go|move) (somewhere|someplace) (more |) (private|else|quiet|safe), (they|mods|staff|adults|leaders) (are |can |) (reading|read|see|watch|watching) (this|everything|it all|here|us), not here (they|the|mods), join my (discord|server|group|gc|chat)',
  },
  {
    tag: 'account-name',
    words: '(my |) (username|gamertag|user name|handle|account name|discord tag|snap name|insta name)',
  },
  { tag: 'flattery', words: 'age is (just |only |) a number' },
  {
    tag: 'ask-sexual',
    words:
      '(send|show|give|trade|got) (me |us |) (something |some |) (sexy|spicy|naughty|dirty|hot) (pics|pic|stuff|vids|videos|photos|content|baby|), something (sexy|spicy|naughty|dirty), (hot|sexy|naked|nude) (teen|teens|schoolgirl|schoolgirls|young girls|girls) (pics|vids|here|dm|videos|content), bend over for, on your knees for, (video|pic|vid|pics) of (you|u) (in the|in|on) (shower|bath|bed|bathroom), show (some|more) skin, good (girl|boy) for daddy',
  },
  {
    tag: 'role',
    words: '(could|can|will|wanna|let me) be (your|ur) (older |big |) (brother|daddy|dad|boyfriend|mentor)',
  },
  { tag: 'flattery', words: '(you|u) (seem|look|sound) (so |really |) (lonely|sad and alone|lost)' },
  {
    tag: 'contact-ask',
    words: 'join my (server|discord|group|gc|chat), (no mods|no adults|no staff|no filter) (there|here)',
  },
  {
    tag: 'ask-sexual',
    words:
      '(any|some) (sexy|spicy|naughty|dirty|hot) (pics|pic|vids|videos|photos|content), (whats|what is) under (that|your|ur|the) (hoodie|shirt|skirt|clothes|top|towel|dress|sweater)',
  },
  {
    tag: 'intimate-question',
    words:
      '(ever|have you|did you|u) (done it|slept|been|made out|hooked up) with (someone|anyone|a guy|a girl|somebody) (older|before|yet)',
  },
]

/**
 * What easy passphrases are built of, as they read in small letters without spaces and signs: the commonest passwords,
 * rows of keys, names of teams, games and months, and what people write when a box asks for something long.
 * A passphrase that is little more than such pieces can be guessed.
 */
export const commonPieces: readonly string[] = `
  password passwort passord passwd lösenord losenord lösen losen hemligt hemlig lösenfras passphrase
  qwerty qwertyuiop qwertyuiopå qwertz azerty asdfgh asdfghjkl asdfghjklöä asdf zxcvbn zxcvbnm 1qaz2wsx qazwsx
  qweasd qweasdzxc 1q2w3e4r 1q2w3e4r5t q1w2e3r4 zaq12wsx qwer poiuytrewq lkjhgfdsa mnbvcxz
  abcdefghijklmnopqrstuvwxyzåäö abcdefghijklmnopqrstuvwxyz abcdefghijklmno abcdefgh abcdef abcd abc123 abc
  1234567890 0123456789 123456789 12345678 1234567 123456 12345 1234 123 0987654321 987654321 87654321 7654321
  654321 54321 4321 321 112233 121212 123123 123321 11223344 1122334455 102030 010203 000000 111111 222222
  333333 444444 555555 666666 777777 888888 999999 159753 147258369 789456123 159357 741852963 69420 1337
  admin administrator root user guest test testing tester testar prov demo login logga loggain signin signup
  välkommen valkommen welcome hello hejhej hejsan hejhopp tjena tjenare hallå halla goddag hejdå hejda hej
  letmein släppin slappin öppna oppna sesam öppnasesam iloveyou jagälskardig jagalskardig ilovemymom ilove älskar
  alskar älskling alskling kärlek karlek love lovely princess prinsessa sunshine solsken dragon drake monkey apa
  football fotboll hockey ishockey innebandy handboll baseball basketball basket soccer master superman batman
  spiderman pokemon pikachu minecraft fortnite roblox counterstrike csgo leagueoflegends overwatch valorant
  playstation xbox nintendo mario zelda sonic starwars starwars1 harrypotter hogwarts disney frozen naruto
  shadow michael jordan jordan23 charlie daniel ashley jessica michelle jennifer andrew thomas robert george
  anna emma maria elsa alice maja alma olivia ebba lilly astrid wilma hugo william liam noah oscar lucas elias
  alexander oliver adam johan anders erik lars karl mikael fredrik linnea sara amanda julia ida hanna matilda
  killer hunter buster soccer1 freedom frihet whatever trustno1 computer dator internet google youtube tiktok
  instagram snapchat facebook discord spotify netflix twitch samsung iphone android apple windows microsoft
  cheese pepper ginger cookie banana banan chocolate choklad coffee kaffe pizza godis glass tacos fredagsmys
  summer sommar winter vinter spring våren hösten vår host höst autumn january februari march april juni juli
  augusti september oktober november december januari mars maj monday måndag tisdag onsdag torsdag fredag lördag
  söndag friday sunday julafton midsommar påsk jultomten tomten god jul gottnyttår nyår halloween
  sverige sweden svensk swedish stockholm göteborg goteborg malmö malmo uppsala västerås örebro linköping
  helsingborg jönköping norrköping lund umeå gävle borås borlänge falun luleå kiruna lindåsa lindasa
  hammarby djurgården djurgarden aik ifkgöteborg malmöff frölunda brynäs färjestad leksand skellefteå modo
  arsenal liverpool chelsea barcelona realmadrid manchester manchesterunited juventus bayern zlatan messi ronaldo
  metallica abba avicii eminem beyonce taylorswift blackpink bts ladygaga justinbieber harrystyles
  mamma pappa mormor farfar mormorochmorfar familjen hund hunden katt katten hästen häst kanin hamster
  kommun kommunen fritidsgård fritidsgard fritids ungdomsgård ungdomsgard mötesplats motesplats digital lyktan
  skola skolan gymnasiet högstadiet klass klassen lärare elev student ungdom
  detärhemligt detarhemligt jagheter jagbor jagglömde jagvetinte vetinte ingenaning bestäm duglangt langt långt
  minpassord mittlösenord mittlosenord mylongpassword mypassword changeme bytmig byta nytt nyttlösenord secret
  default temp tempo temporary tillfällig correcthorsebatterystaple correct horse battery staple
  tobeornottobe blinkalilla blinkalillastjärna imsevimse imsevimsespindel björnensover dugamladufria
  aaaaaaaa bbbbbbbb xxxxxxxx zzzzzzzz ååååååå lol lmao xoxo haha hahaha hihi blabla bla tralala
  asd qwe zxc wasd ijkl hjkl fgh vbn
`
  .trim()
  .split(/\s+/)

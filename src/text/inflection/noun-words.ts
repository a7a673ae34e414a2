// What comes in: nothing. What goes out: the nouns whose plural or class their shape does not show, as reviewable
// lists; a hyphen marks a word that also counts as the last part of a compound.

import { readWords } from "./word-list.js";

/** Loans with a plural on -s only: wijkteams. */
export const S_PLURALS: ReadonlySet<string> = readWords(`
account amateur app -assessment award back-up balkon ballon bar baseline beat blog board bodycam -broer bug café call
callcenter camping cartoon chalet chat -check chef clan clip clown -club commitment concern coupon crew dashboard deal
depot design detail drug event -expert fan feed film flat -flow format frame -framework freak gig goal gym hashtag hit
host hub -interview item jeep jet -job junk kit lab label lead level link log login logé mail meeting motel nerd
-niveau oom outfit parking peer pension -pilot plot plug pod podcast poll -pool pop-up preview -professional rayon
reset restaurant review run salon -scan -screen script scroll set sheet shift shirt shock shop shot show skill slogan
song spot sprint squad statement -station stick stream stunt tag -team -tip tool toolkit track tram trend trick trip
troll truc tweet twist upload view vlog webinar weekend -workshop
`);

/** Loans with a plural on -es: coaches. */
export const ES_PLURALS: ReadonlySet<string> = readWords("-coach match -lunch crash pitch sketch speech branch switch batch launch");

/** Nouns with an unstressed end whose plural is on -en, with or without another on -s: maatregelen, redenen. */
export const EN_PLURALS: ReadonlySet<string> = readWords(`
-artikel beweegreden drijfreden engel hoofdreden -keten -maatregel -middel mossel reden -sreden -teken titel vleugel
wapen wonder wortel
`);

/** Nouns on -en that are neither a plural nor an infinitive worth conjugating: keten, teken. */
export const EN_NOUNS: ReadonlySet<string> = readWords(`
bekken beweegreden christen deken denkvermogen drijfreden -examen gegeven haken heden heiden hoofdreden -huishouden
-inkomen -jongen kenteken -keten -keuken kuiken laken leervermogen leugen levensteken linnen midden molen noorden
oosten reden regen -sreden teken toren varken verleden vermogen veulen voornemen voorteken -wapen westen wezen zegen
zuiden
`);

/** Nouns on -e whose plural on -en must lead back to them, and which are no inflected adjective: gemeenten, jongere. */
export const E_NOUNS: ReadonlySet<string> = readWords(`
-aangifte aarde afgevaardigde -analyse beambte bediende begeerte -behoefte bejaarde bekende belanghebbende -belofte
bende -betrokkene -bijdrage -bijlage blinde bode -breedte circulaire code -dakloze -deskundige -diagnose -diepte
dikte dove -droogte einde ellende -episode -fase gave gebeente -geboorte -gedachte -gedeelte gedetineerde gedupeerde
gehalte -gehandicapte geliefde gemachtigde -gemeente genade genodigde -gestalte gesteente -getuige -gevangene
gewonde -gewoonte geïnterviewde -groente -grootte -handelwijze -hoogte hulpbehoevende -hypothese -jarige jeugdige
-jongere kalmte -keuze kilte -klasse laagte -leegte -leerwijze legende -leidinggevende -lengte leuze liefde
meerwaarde -methode mode -naaste nabestaande normwaarde oase onbekende ondervraagde -opgave orde oudere overledene
pauze -periode -prognose -prothese -psychose -rechtsorde rente -route -ruimte -schaarste -schade -stage -sterkte
-stilte synthese tante these toelage -uitgave -verdachte veroordeelde -verslaafde verwante -vlakte -volwassene
vrede vreugde waarde -warmte weduwe weide -werkloze -werkwijze wijze woede zieke -ziekte -zienswijze zijde zwakte
`);

/** Plurals on -en to be read as nouns only, since their forms as a verb are other words: rechten, gerecht; wijken, week. */
export const NOUN_PLURALS: ReadonlySet<string> = readWords(`
achtergronden dingen gebieden gebouwen gevallen gewichten gezichten gezinnen gronden grondrechten kinderrechten
mensenrechten middelen namen ouderrechten rechten rechtszaken strafzaken tijden wijken zaken zieken zinnen
`);

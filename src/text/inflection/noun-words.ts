// What comes in: nothing. What goes out: the nouns whose plural or class their shape does not show, as reviewable
// lists; a hyphen marks a word that also counts as the last part of a compound.

import { readWords } from "./word-list.js";

/** Loans with a plural on -s only: wijkteams. */
export const S_PLURALS: ReadonlySet<string> = readWords(`
app -assessment award back-up balkon ballon baseline blog board -broer café call chat clown drug -check -club commitment concern coupon dashboard
deal design event -expert fan feed flat film -flow format -framework hub -interview -job kit label lab lead level link log logé mail
meeting -niveau oom pension pilot -pilot plug podcast -pool preview -professional rayon restaurant review salon scan -scan -screen
script sheet shift shirt shot show skill song spot sprint -station -statement -team tip -tool toolkit track trend trip truc tram tweet vlog
webinar weekend workshop -workshop
`);

/** Loans with a plural on -es: coaches. */
export const ES_PLURALS: ReadonlySet<string> = readWords("-coach match -lunch crash pitch sketch speech branch switch batch launch");

/** Nouns with an unstressed end whose plural is on -en, with or without another on -s: maatregelen, redenen. */
export const EN_PLURALS: ReadonlySet<string> = readWords(`
-middel -artikel -maatregel engel mossel wortel vleugel titel reden hoofdreden beweegreden drijfreden -sreden -teken wapen -keten wonder
`);

/** Nouns on -en that are neither a plural nor an infinitive worth conjugating: keten, teken. */
export const EN_NOUNS: ReadonlySet<string> = readWords(`
teken kenteken voorteken levensteken -keten -wapen reden hoofdreden beweegreden drijfreden -sreden gegeven -keuken -jongen toren regen
zegen oosten westen noorden zuiden midden vermogen leervermogen denkvermogen verleden heden laken varken haken molen bekken
 kuiken veulen christen heiden -examen wezen -inkomen -huishouden voornemen deken linnen leugen
`);

/** Nouns on -e whose plural on -en must lead back to them, and which are no inflected adjective: gemeenten, jongere. */
export const E_NOUNS: ReadonlySet<string> = readWords(`
-gemeente -gedachte -gedeelte gehalte gebeente gesteente -gestalte -geboorte -gewoonte -behoefte -belofte begeerte
-ziekte zwakte -sterkte -hoogte -diepte -lengte -breedte -ruimte -grootte -warmte -vlakte -leegte -stilte -droogte
-schaarste laagte dikte kalmte kilte toelage -bijlage -uitgave -opgave gave -aangifte -bijdrage -getuige weduwe wijze -werkwijze
-zienswijze -handelwijze -leerwijze zijde weide aarde waarde meerwaarde normwaarde orde -rechtsorde -periode -methode mode
-episode code bode einde -bende ellende legende vrede vreugde woede -schade liefde genade -analyse -hypothese synthese these
-fase circulaire -keuze pauze leuze -klasse oase -prothese -groente -route -diagnose -prognose -psychose -stage -tante -rente
-zieke -gehandicapte verwante -naaste bekende -betrokkene -volwassene -verdachte geliefde gedupeerde gemachtigde gedetineerde
geïnterviewde ondervraagde -verslaafde -dakloze -werkloze blinde dove gewonde genodigde afgevaardigde beambte bediende bejaarde
-gevangene onbekende overledene veroordeelde -jongere oudere hulpbehoevende -leidinggevende belanghebbende -deskundige
-jarige jeugdige nabestaande
`);

/** Plurals on -en to be read as nouns only, since their forms as a verb are other words: rechten, gerecht; wijken, week. */
export const NOUN_PLURALS: ReadonlySet<string> = readWords(`
-gezinnen -wijken zieken -gebieden dingen -gevallen namen rechten kinderrechten mensenrechten ouderrechten grondrechten
gronden achtergronden -tijden middelen zaken rechtszaken strafzaken -gezichten gewichten zinnen
`);

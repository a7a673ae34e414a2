// What comes in: nothing. What goes out: adjectives that no ending gives away, and nouns that look like one, as
// reviewable lists; a hyphen marks a word that also counts as the last part of a compound.

import { readWords } from "./word-list.js";

/** Adjectives to be known by heart; on- and over- go before all of them. */
export const ADJECTIVES: ReadonlySet<string> = readWords(`
aangewezen absoluut abstract absurd accuraat acuut adequaat afgelopen afgezonderd alert algemeen alledaags analoog
anoniem apart arm autonoom autoritair banaal bang bars beducht beknopt bekrompen -bekwaam -belast beleefd benauwd
beperkt bereid beroemd beroerd berucht beschaafd bescheiden beschroomd beter betrokken -bevoegd bewogen
-bewust bezet bezonnen bezorgd bijzonder bitter blank blauw bleek blij blind blond bloot boos bot braaf braak breed
broos bruin brutaal bruusk bruut centraal clean compact compleet complementair complex compulsief concreet conform
cool correct corrupt creatief cru cruciaal cultureel dapper debiel decentraal dement demode desolaat dicht diep
digitaal dik direct disciplinair discreet divers dol dom donker dood doof doordacht dor droef dronken droog dubbel
duf duister dun dungezaaid duur dwaas dwars echt eerder effen egaal eigenwijs egalitair eigen elementair eng enkel enorm
enthousiast erg erger exact exclusief expliciet extern extra extreem failliet fataal fel fier fijn fiks finaal fit
flauw flink formeel fors fout fraai fragiel fris frontaal gaaf gaar gebonden geboren gecertificeerd gedegen gedreven
gedwongen geel gegrond gehandicapt gehecht geheel geheim -gehuwd gek geleerd -geletterd geliefd gemeen gemengd
gemiddeld genegen geneigd gepast gering -gerust gescheiden geschikt gesloten gespannen gestoord gestrest getrouw
-gewenst -gewoon -gezind -gezond glad globaal goed goedkoop gouden graag grauw grif grijs groen grof groot gul guur
half -hard hecht heel hees heet hel helder hol hoog hoogopgeleid hoogstaand houten humaan humanitair ideaal idioot
illegaal immens immuun impliciet impopulair inadequaat inclusief inert infaam informeel ingewikkeld instabiel intact
integer intens interdisciplinair intern intersectoraal intiem intuïtief jaloers jarenlang jong joods juist kaal kalm
kapot kil klaar klam klef klein kleurrijk knap knus koel koen koest koket koperen kort koud krap krom kuis kwaad
kwiek kwijt laag laaggeletterd laagopgeleid laat labiel laf lam lang later lauw leeg leep legaal lek lekker leuk
levenslang licht lief linker links lomp loom los louter loyaal luguber lui luid lukraak luxe maf mager mals mank
massaal mat maximaal meerder middeleeuws mild min minder minimaal minuscuul minutieus modaal modern moe monotoon
monter mooi moreel muf multidisciplinair naakt naar nabij nader nat nauw nauwgezet naïef net netjes neutraal nieuw
nijver nobel nors nuchter obscuur offensief offline onbekwaam onbelast onbevangen onbevoegd onbewust onderbelicht
onderhuids onderling ondoordacht oneens ongecertificeerd ongedwongen ongehuwd ongerept ongerust ongewenst online
onterecht onthutst ontspannen ontwricht open opgebrand -opgeleid opgetogen opgewonden oprecht optimaal oud ouderwets
overbelast overspannen overstuur paars paraat parallel particulier passief perfect plat plomp plotseling populair
positief pover precair precies preuts priem pril prima primair privaat proactief profaan prompt publiek puik puur
raak raar rank rap rauw reactief recent rechtstreeks regulair rein relaxed reëel rijk rijp robijnen robuust rond
rood rot royaal ruig ruim ruw saai schaars schamel scheef scheel schel scherp schoon schor schraal schril schuin
schuw secundair secuur senior sereen sexy simpel simultaan slank slap slecht slim slinks sloom smal -snel snood
snugger sober sociaal soepel solidair solide somber speciaal specifiek spits spontaan stabiel steil sterk stiekem
stijf stil stipt stoer stom straf strak streng strikt stroef stug subliem suboptimaal subtiel suf summier supersnel
synoniem taai tam teder teer tegendraads tenger terecht tertiair tevreden timide toegewijd tof traag trendy triest
trots trouw tussentijds uiterst uitgebreid uitgeput ultiem uniek uniform urbaan vaag vaak vaal vals vast vastberaden
verantwoord verbaal verbaasd verborgen verdacht verder vergeefs vergevorderd verkeerd verkouden verlegen verliefd
verontrust verontwaardigd verplicht vers verslaafd vertrouwd verwant verward verzot vet vierkant vies violet vitaal
vlak vlot vlug vol volkomen volslagen volstrekt volwassen vooringenomen voornaam voos vreemd vrij vroeg vroom vuil
waar waard wakker warm week weids welkom wijd wijs wild wit woest wollen wrang wreed zacht zat zeker zelfbewust ziek
zilt zoet zuiver zuur zwaar zwak zwanger zwart
`);

/** Adjectives that are as much a noun, so that both readings are wanted. */
export const ALSO_NOUNS: ReadonlySet<string> = readWords(`
arm bot complex donker dood druk dwaas fout geheel geheim gek goed half ideaal idioot katholiek kwaad laag leed lek
licht lokaal mat net offensief parallel particulier publiek rijk senior spits straf trouw uniform vers verwant vet
vierkant vlak week wild zout zuur
`);

/** Comparatives and superlatives of another stem, with the other forms of their adjective. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, readonly string[]> = new Map([
  ["goed", ["goede", "goeie", "goeds", "beter", "betere", "beters", "best", "beste"]],
  ["grof", ["grove", "grover", "grovere", "grofst", "grofste", "grofs"]],
]);

/** Words on -er and -ste that are a noun or a word of their own before they are a degree of another. */
export const NO_COMPARATIVES: ReadonlySet<string> = readWords(`
ander beter laatste uiterste dichter eerder fitter heler later leger meerder minder nader ouder rechter verder vrijer vrijwilliger
wijzer
`);

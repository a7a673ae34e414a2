/** Words with a capital that are no name of a person: the field's own, organisations, languages, days, starts of sentences. */
import { FUNCTION_WORDS } from "../../text/inflection/blocked.js";
import { towns } from "../indirect/towns.js";
import { isRelative, isWorker } from "./cues.js";
import { firstNames } from "./first-names.js";
import { foldAccents } from "./fold-accents.js";
import { remember } from "./remember.js";
import { readWords } from "./word-list.js";

const plain = /^[A-Za-z]*$/u;

const words = readWords(`
  bel secretariaat redactie ajax psv feyenoord ado sparta zag sprak gaf bracht kreeg nam stond deed zocht
  aanleiding aanmelding aanpak aanwezig aarde abraham actie actielijn actielijnen advies afdeling afspraak afspraken agenda albert-heijn alles allemaal altrecht amendement analyse april artikel augeo augustus avg
  basisschool beleid bericht beschermd besluit best beste bestuur bijeenkomst bijlage boba bron bureau bureaus bso casus casussen centraal centrum christelijk christen christus code codeboek college commissie
  conclusie consultatiebureau context corona covid crisis daarbij dag dagbesteding datum december deel deelnemer defensie dinsdag doel dokter donderdag dossier duits duitse duo duos dyslexie eerst eerste
  eigen engels engelse enver er europa europese evaluatie facebook factsheet familiegroepsplan februari feest fit format foto frans-talig fries friese gecertificeerde gedrag gedragen gemeente gemeenten generaal gereformeerd gesprek
  gezamenlijk gezin gezinnen gezinscoach gezinshuis gezinsplan gezinsteam gezond gezondheid god google graag groep groepen groepsapp groet groeten haaglanden handelen havo heils helaas help horizon hof hulp hulpverlening humanitas
  huis huiselijk ib iedereen ieder impegno inclusief informatie ingrado inhoud inleiding instagram instelling instituut integraal interview intervisie inwoner islam januari jeugd jeugdbescherming jeugdformaat jeugdhulp
  jeugdteam jeugdwet jeugdzorg jezus joods juli juni juridisch justitie kamer kerk kerst kind kinder- kinderbescherming kinderen kinderdagverblijf kwaliteit kwaliteitskader laatste leger lente leren lesbrief lid lieve lijst
  loket lokaal lokale maandag maart maatregel mantelzorg marketing markt mdo media medewerkers mei methode methodiek middin ministerie missie moskee moslim nationaal nederland nederlands nederlandse nee nieuw nieuwe noord normaal
  november oktober onderwijs onderzoek oost organisatie organisaties ouder ouders ouderschap overheid overleg parnassia partners pasen pauze periode pinksteren plan politie pools poolse pppp praktijk precies prettig privacy probleem proces
  proeftuin proeftuinen professional professionals programma project projecten punt raad raden ramadan rechtbank regie regio regionaal regionale rijk rode rondje ruimte russisch safety samen samenwerking school scholen
  schriftelijk schrikker september signaal signalen signalenkaart signs sinterklaas sociaal spaans staat stage start status stelsel stem stichting syrisch team teams telefoon tegen thema theresa teresa thuis tiktok tijd toekomst
  toekomstscenario top training turks turkse twee tweede uit uitkomst universiteit utwente veilig veiligheid veiligheidsplan veiligheidsteam verklarende vereniging verslag vertrouwen vertrouwelijk verzoek visie vmbo volgende volwassen
  voorbeeld vraag vragen vrijdag vrijwillig vwo wbo wekelijks welkom werk west wet wetenschap whatsapp wijk wijkteam wijkteams winter wmo woensdag wonen youtube zaterdag zelf ziekenhuis zoals zomer zondag zorg zorgen zorgteam zuid
  herfst lenteschool marokkaans marokkaanse surinaams surinaamse arabisch arabische berbers oekraïens oekraïense syrische somalisch somalische eritrees eritrese tigrinya farsi dari vlaams vlaamse
  alstublieft bedankt oké ok okee prima goed goeie ja jazeker jawel nou tja inderdaad klopt mooi boos bang fijn lastig moeilijk spannend soms nooit altijd eigenlijk misschien gewoon natuurlijk precies absoluut
  sorry pardon amen gelukkig jammer echt dank dankjewel dankuwel hoezo waarom hoe wanneer wat wie welke zeker zeg kijk luister stel denk weet wil bent heb hebben had zou kan mag moet ga doe zie hoor kom vind vond was waren
  heeft is zijn wordt werd zegt zei gaat geeft vertelt vraagt belt belde wilde kwam moest onbekend anoniem geen nvt n.v.t idem diverse verschillende alle beide enkele diversen idem volgt leeg
  minister staatssecretaris premier kamerlid kamerleden paus gast gasten genodigde betrokkene belangstellende belangstellenden geïnteresseerden kandidaat sollicitant
  collega's allemaal mensen lezer lezers team teamleden ouder(s) relatie relaties klant klanten bezoeker bezoekers dames heren meneer mevrouw heer meiden jongens vrienden familie genodigden bewoners buurtbewoners leden iemand
  microsoft excel word outlook teams zoom chatgpt fortnite roblox netflix snapchat twitter linkedin windows apple samsung gps
  bjz bjzh cjg ggd ggz gi gis gz havo kjp ots rvdk rvt save spv vt vo mdft fact mst ptss adhd asd odd nvt hbo mbo wo
  inloop huisbezoek huisbezoeken intake opvoeding opvoeden opvoedpoli opvoedondersteuning uithuisplaatsing omgangsregeling omgang gezag echtscheiding scheiding huwelijk verslaving armoede schulden schuldhulp geweld kindermishandeling
  observatie observaties participant reflectie reflecties leersessie werkwijze toelichting vervolg samenvatting titel bijzonderheden opmerking opmerkingen aantekening aantekeningen terugblik
  arkin levvel spirit lumens altra youké pluryn entrea lentis karakter accare triversum yulius mentrum antes fivoor trimbos movisie nji drift vng vws jenv zonmw augeo villa pactum cardea ipse prodeba rivierduinen
  samenveilig timon partners elker reik bascule opvoedpoli ambulante ambulant behandeling diagnostiek beschikking verlenging maatregelen gedwongen vrijwillige preventief preventieve
  kracht oplossingsgericht systeemtherapie emdr triple geweldloos verzet nieuwe-autoriteit kindveilig huishouden mijn onze ons jouw uw hun haar wijze kinderrechten kinderombudsman ombudsman nationale
  vlaanderen belgië duitsland engeland frankrijk spanje italië marokko turkije suriname polen syrië oekraïne roemenië bulgarije somalië eritrea afghanistan irak iran ghana nigeria indonesië china
  amerika afrika azië curaçao aruba antillen groningen friesland drenthe overijssel flevoland gelderland utrecht zeeland limburg brabant noord-brabant noord-holland zuid-holland veluwe achterhoek twente rijnmond
  merenland lindewaard oosterhage zuiderkoog
`);

const plurals =
  /(?:eren|enen|ende?|lingen|heden|ingen|sters|aars|eurs|verleners?|gevers?|nemers?|professionals?|genoot|deskundige|isten|anten|enten|ussen|teams|leden)$/u;
const compounds =
  /.(?:team|teams|school|huis|zorg|bescherming|plan|plannen|kaart|kaarten|hulp|dienst|overleg|groep|recht|lijn|werk|kamer|raad|wet|centrum|stichting|college|bureau|loket|punt|kring|beleid|onderzoek|gesprek|verslag|analyse|methode|methodiek|veiligheid|jaar|week|dag|maand|tijd|ziekenhuis|kliniek|praktijk|instelling|instituut|fonds|app|bank|kerk|moskee|programma|project|training|cursus|therapie|ing|heid|tie|teit|schap|isme|isch|ische|landse|lands|aanse|aans|eel|ële|lijk|lijke|atie|gericht|thuis|poli|vorm|eert|wijk|buurt|stad|dorp|gemeente|regio|land|landen)$/u;
const streets = /.{3}(?:straat|laan|kade|plein|singel|gracht|steeg|dreef|plantsoen|weg|park|boulevard|hof)$/u;
const houses =
  /(?:^|.)(?:stichting|school|college|lyceum|ziekenhuis|kliniek|instituut|universiteit|hogeschool|centrum|fonds|huis|groep|groepen|stadion|arena|museum|theater|foundation|institute|university|press|journal|prijs|award|methode|wet|bv|nv)$/u;

/** Never a name, whatever stands before it. The word as it is written. */
export const isNonName = remember((word) => {
  const key = word.toLowerCase();
  if (words.has(key) || FUNCTION_WORDS.has(key)) return true;
  return isShort(word) || /-\p{Ll}{4,}$/u.test(word) || (!/\p{Ll}-\p{Lu}/u.test(word) && (isRelative(key) || isWorker(key)));
});

/** No name after a cue that other words follow as well. */
export const isProbablyNoName = remember((word) => {
  const key = word.toLowerCase();
  if (firstNames.has(foldName(word))) return false;
  return (
    isNonName(word) ||
    plurals.test(key) ||
    compounds.test(key) ||
    streets.test(key) ||
    towns.has(key) ||
    isRelative(key.replace(/(?:en|s)$/u, ""))
  );
});

export function isStreet(word: string): boolean {
  return streets.test(word.toLowerCase());
}

/** The last word of an institute's name: Kannerhuis, Stichting. */
export function isHouse(word: string): boolean {
  return houses.test(word.toLowerCase());
}

export const isFirstName = remember(
  (word) => firstNames.has(foldName(word)) || (word.includes("-") && word.split("-").every((part) => firstNames.has(foldName(part)))),
);

function foldName(word: string): string {
  const small = word.toLowerCase();
  return plain.test(word) ? small : foldAccents(small);
}

/** GI, VT, MDFT: letters that stand for words; a name in capitals is longer, or a known one. */
function isShort(word: string): boolean {
  return word.length < 6 && word.toUpperCase() === word && !(word.length > 2 && firstNames.has(foldName(word)));
}

/** Towns and villages of the Netherlands, the larger ones and those with a municipality's name: our own list, in small letters. */
import { readWords } from "../names/word-list.js";

/** One word; two with a hyphen or a space are in `longTowns`. */
export const towns = readWords(`
  aalsmeer aalst aalten aardenburg abcoude achtkarspelen akkrum alblasserdam albrandswaard alkmaar almelo almere alphen amby ameland amerongen amersfoort ammerzoden amstelveen amsterdam andijk anna-paulowna apeldoorn appingedam appelscha arnemuiden arnhem assen
  assendelft asten axel baarle baarlo baarn balk barendrecht barneveld beek beekbergen beesd beilen bemmel bennebroek bennekom bergambacht bergeijk bergen bergschenhoek berkel berlicum bernheze best beuningen beverwijk biddinghuizen bladel blaricum bleiswijk bloemendaal
  bodegraven boekel bolsward borculo borger borne borsele boskoop boxmeer boxtel breda breskens breukelen brielle bronckhorst brummen brunssum bunde bunnik bunschoten buren bussum capelle castricum coevorden cothen cranendonck cuijk culemborg
  dalen dalfsen damwoude dantumadiel dedemsvaart deil delden delft delfzijl deurne deventer didam diemen diepenheim dinteloord dinxperlo doesburg doetinchem dokkum domburg dongen doorn doornspijk dordrecht drachten driebergen dronten drunen druten duiven duivendrecht
  echt ede edam eemnes eemshaven eersel eibergen eijsden eindhoven elburg elst emmeloord emmen enkhuizen enschede epe ermelo etten etten-leur franeker geertruidenberg geldermalsen geldrop geleen gemert gendt gennep giessen gilze ginneken goes goirle goor gorinchem gorredijk
  gouda graft grave groenlo groningen grootebroek grou gulpen haaksbergen haaren haarlem haarlemmermeer haastrecht halsteren hardenberg harderwijk hardinxveld haren harlingen hasselt hattem heemskerk heemstede heerde heerenveen heerhugowaard heerlen heesch heeswijk heeze heiloo helden
  hellendoorn hellevoetsluis helmond hendrik-ido-ambacht hengelo heusden hillegom hilvarenbeek hilversum hoensbroek holten hoofddorp hoogeveen hoogezand hoogvliet hoorn horst houten huissen huizen hulst ijmuiden ijsselmuiden ijsselstein joure julianadorp kaatsheuvel
  kampen kapelle katwijk kerkdriel kerkrade kessel klazienaveen koewacht kollum krimpen krommenie kudelstaart laren leek leerdam leersum leeuwarden leiden leiderdorp leidschendam lelystad lemmer leusden lichtenvoorde liempde limmen lisse lith lochem loon losser lunteren
  maarn maarssen maarssenbroek maartensdijk maasbracht maasbree maasdriel maasland maassluis maastricht made margraten marum medemblik meerkerk meerssen meppel middelburg middelharnis mierlo mijdrecht millingen mill moerdijk monnickendam monster montfoort mook muiden muiderberg
  naaldwijk naarden neede nieuwegein nieuwerkerk nieuwkoop nieuwkuijk nieuwleusen nieuwstadt nieuwveen nijkerk nijmegen nijverdal noordwijk noordwijkerhout nootdorp norg nuenen nunspeet nuth odijk oegstgeest oirschot oisterwijk oldebroek oldenzaal olst ommen ommoord ooltgensplaat
  oostburg oosterbeek oosterhout oosterwolde oostvoorne oostzaan opmeer opsterland oss oud-beijerland oudenbosch ouderkerk oudewater papendrecht panningen pekela pernis pijnacker poortugaal purmerend putte putten raalte raamsdonksveer reeuwijk renkum renswoude reusel reuver rheden
  rhenen rhoon ridderkerk rijen rijnsburg rijsbergen rijssen rijswijk roden roermond roosendaal rosmalen rotterdam rozenburg rucphen ruurlo sassenheim schagen schaijk scherpenzeel scheveningen schiedam schiermonnikoog schijndel schinnen schoonhoven schoonrewoerd sevenum simpelveld
  sittard sliedrecht slochteren sluis smilde sneek soest soesterberg someren son spakenburg spijkenisse stadskanaal staphorst stede steenbergen steenwijk stein stiens stolwijk stramproy surhuisterveen swalmen tegelen terneuzen texel tholen tiel tilburg tubbergen tynaarlo uden
  uitgeest uithoorn urk utrecht vaals vaassen valkenburg valkenswaard varsseveld veendam veenendaal veere veghel veldhoven velp velsen venlo venray vianen vinkeveen vlaardingen vlagtwedde vleuten vlieland vlijmen vlissingen voerendaal volendam voorburg voorhout voorschoten voorst
  voorthuizen vorden vriezenveen vught waalre waalwijk waddinxveen wageningen warmenhuizen warmond wassenaar weert weesp werkendam westervoort westzaan wierden wieringermeer wieringerwerf wijchen wijhe winschoten winsum winterswijk woensdrecht woerden wolvega wormer wormerveer woubrugge woudenberg
  woudrichem zaandam zaandijk zaanstad zaltbommel zandvoort zeewolde zeist zelhem zetten zevenaar zevenbergen zierikzee zoetermeer zoeterwoude zuidhorn zuidland zuidlaren zundert zutphen zwaag zwanenburg zwijndrecht zwolle
`);

/** Those of more than one word. */
export const longTowns =
  "Den Haag|'s-Gravenhage|Den Bosch|'s-Hertogenbosch|Den Helder|Den Burg|Den Dolder|De Bilt|De Meern|De Lier|De Rijp|Alphen aan den Rijn|Capelle aan den IJssel|Krimpen aan den IJssel|Berkel en Rodenrijs|Bergen op Zoom|" +
  "Hoek van Holland|Hendrik-Ido-Ambacht|Oud-Beijerland|Sint-Oedenrode|Sint Oedenrode|Sint-Michielsgestel|Wijk bij Duurstede|Wijk aan Zee|Bergen aan Zee|Egmond aan Zee|Katwijk aan Zee|Ter Apel|Ter Aar|Ten Boer|Musselkanaal|" +
  "Nieuw-Vennep|Nieuw-Lekkerland|Etten-Leur|Koog aan de Zaan|Tweede Exloërmond|Ouder-Amstel|Loon op Zand|Beek en Donk|Son en Breugel|Sint Anthonis|Sint Maartensdijk|Oude Pekela|Nieuwe Pekela|De Koog|Baarle-Nassau|Horst aan de Maas";

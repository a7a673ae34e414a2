/** Names that are Dutch words too: at the start of a sentence they say nothing. */
import { readWords } from "./word-list.js";

export const ordinaryNames = readWords(`
  aarts abel ad aker amber april arts baan baas bakker bal bank bart bas beek beekman beer bel bent berg bergen berk bet beuk beuker
  bever bijl blank blauw bleeker bloem blok bode boer boerman bol bont boom boon boot bos bosch brand breed brink broek broer bron
  brouwer brug bruin buis burger claver cor daal dag dam dames deen dekker dijk dirk do dokter dood door doorn dorst draaijer draak
  dries drost druif duif duin eik eiland els engel engels ernst faber fee felix fiets floor fluit frank frans fries gans gast geel geest
  geluk goed goud gouden graaf graven groen groot haak haan haas hak hamer hand haring hart haven heer heide hein held hemel hengel
  herder herfst hert heuvel hoed hoek hof hol hond honing hoop horst houtman huis hulst imme ijzer iris jager jan jasmijn jaspers jet jong
  jongen joke joy kaat kaiser kamer kamp kan kant kapitein kat keet kei keizer kerk kers keuning kieft kist klaver klein klok klomp knecht
  knol koch koe kok komen koning kooi kool koos kop koper koppel kort korte korver koster kraai kramer krans kroon kruis kuip kuiper
  kunst kwant laan lam land lang lans leen leeuw lente lies lieve lijn linde lot maas maat mak man mandemaker mark marks may meer mees
  meester mei mens merel meulen minder mink mis mol molen molenaar mooi moor moos mug muis mulder mus muur naber nader nap nel net nooit noor
  noord noot nova nu oever olie oord oost op otter oud oude paal paap paard palm park pen piek pijl ploeg plug pol poot post postma pot
  prins puck raaf rein riet ring rink rob roe rood roos rozen ruiter rust sam schaap schaar schilder schipper schoen scholten schouten
  schut smal smid snel spaan spring stam star steen ster sterk sterre stoel stok stom storm stroom taal tak timmerman tol ton toon toren
  trees tuin uil vaan vaart valk veen vel veld ver verhoeven vet vink vis visser vlam vlieger vlug voet vogel vogels volkers vonk voorn
  vos vrede vriend vrij waal waard wagenaar wal water weber weer werf werk west wever wiel wijn wijs wil will wind winkel winter
  wit witte wolf wolk wolters wout zaal zalm zand zee zeeman zijl zomer zoon zuid zwaan zwager zwart
`);

/** What can be said of a codebook, its rules and its examples. */
export const codebookMessages = {
  "codebook/front-matter": {
    severity: "error",
    nl: "Onverwachte kop, verwacht YAML met id, titel en versie ({detail}).",
    en: "Unexpected front matter, expected YAML with id, title and version ({detail}).",
  },
  "codebook/unknown-key": {
    severity: "error",
    nl: "Onverwachte sleutel «{key}», verwacht een van: {valid}.{hint}",
    en: "Unexpected key «{key}», expected one of: {valid}.{hint}",
  },
  "codebook/misplaced": {
    severity: "warning",
    nl: "Dit lijkt een codeboek, maar het wordt niet gelezen; verwacht het in {expected}.",
    en: "This looks like a codebook, but it is not read; expected it in {expected}.",
  },
  "codebook/id": {
    severity: "error",
    nl: "Onverwacht id «{id}», verwacht kleine letters, cijfers en streepjes, te beginnen met een letter.",
    en: "Unexpected id «{id}», expected lower-case letters, digits and hyphens, beginning with a letter.",
  },
  "codebook/folder-id": {
    severity: "warning",
    nl: "Het codeboek heet «{id}» maar staat in de map «{folder}»; study.yaml noemt de map.",
    en: "The codebook is called «{id}» but stands in the folder «{folder}»; study.yaml names the folder.",
  },
  "codebook/no-version": {
    severity: "warning",
    nl: "Het codeboek heeft geen versie; verwacht «versie: 1.0.0» in de kop.",
    en: "The codebook has no version; expected «version: 1.0.0» in the front matter.",
  },
  "codebook/no-codes": {
    severity: "error",
    nl: "Onverwacht: geen enkele code; verwacht hoofdcodes als «## Naam {#id}».",
    en: "Unexpected: no code at all; expected main codes such as «## Name {#id}».",
  },
  "codebook/no-id": {
    severity: "warning",
    nl: "De code «{label}» heeft geen vast id; verwacht «{#{id}}» achter de kop. Zolang geldt «{id}».",
    en: "The code «{label}» has no fixed id; expected «{#{id}}» behind the heading. Until then it is «{id}».",
  },
  "codebook/duplicate-id": {
    severity: "error",
    nl: "Onverwacht: het id «{id}» is al van de code op regel {other}; verwacht een eigen id.",
    en: "Unexpected: the id «{id}» belongs to the code on line {other} already; expected an id of its own.",
  },
  "codebook/orphan-sub-code": {
    severity: "error",
    nl: "Onverwachte sub-code «{label}», verwacht eerst een hoofdcode (##).",
    en: "Unexpected sub-code «{label}», expected a main code (##) first.",
  },
  "codebook/label": {
    severity: "error",
    nl: "Onverwacht label «{label}», verwacht een van: {valid}.{hint}",
    en: "Unexpected label «{label}», expected one of: {valid}.{hint}",
  },
  "codebook/plain-label": {
    severity: "error",
    nl: "Onverwacht: het label «{label}» is niet vet, en wat eronder staat is als toelichting gelezen; verwacht «**{label}**».",
    en: "Unexpected: the label «{label}» is not bold, and what is below it was read as explanation; expected «**{label}**».",
  },
  "codebook/feature": {
    severity: "error",
    nl: "Onverwacht kenmerk «{text}», verwacht «naam: waarde».",
    en: "Unexpected feature «{text}», expected «name: value».",
  },
  "codebook/facet-value": {
    severity: "error",
    nl: "Onverwachte waarde «{value}» voor «{facet}», verwacht een van: {valid}.{hint}",
    en: "Unexpected value «{value}» for «{facet}», expected one of: {valid}.{hint}",
  },
  "codebook/unknown-facet": {
    severity: "error",
    nl: "Onverwacht kenmerk «{facet}», verwacht een van: {valid}.{hint}",
    en: "Unexpected feature «{facet}», expected one of: {valid}.{hint}",
  },
  "codebook/status": {
    severity: "error",
    nl: "Onverwachte status «{value}», verwacht actief, vervallen, samengevoegd met [[code]] of gesplitst in [[code]], [[code]].",
    en: "Unexpected status «{value}», expected active, retired, merged into [[code]] or split into [[code]], [[code]].",
  },
  "codebook/unknown-code": {
    severity: "error",
    nl: "Onverwachte code «{code}», verwacht een code van dit codeboek.{hint}",
    en: "Unexpected code «{code}», expected a code of this codebook.{hint}",
  },
  "codebook/unknown-type": {
    severity: "error",
    nl: "Onverwachte soort «{type}», verwacht een van: {valid}.{hint}",
    en: "Unexpected type «{type}», expected one of: {valid}.{hint}",
  },
  "codebook/unknown-period": {
    severity: "error",
    nl: "Onverwachte periode «{period}», verwacht een van: {valid}.{hint}",
    en: "Unexpected period «{period}», expected one of: {valid}.{hint}",
  },
  "codebook/cycle": {
    severity: "error",
    nl: "Onverwacht: de regels verwijzen in een kring naar elkaar ({path}); verwacht code:… zonder kring.",
    en: "Unexpected: the rules refer to each other in a circle ({path}); expected code:… without a circle.",
  },
  "codebook/no-rules": {
    severity: "info",
    nl: "De code «{code}» heeft geen regels; alleen mensen kunnen haar toekennen.",
    en: "The code «{code}» has no rules; only people can put it on.",
  },
  "codebook/unread": {
    severity: "warning",
    nl: "Deze tekst hoort bij geen label en is niet gelezen: «{text}».",
    en: "This text belongs to no label and was not read: «{text}».",
  },
  "rule/syntax": {
    severity: "error",
    nl: "Onverwacht: {found}, verwacht {expected}.{hint} De regel doet niet mee.",
    en: "Unexpected {found}, expected {expected}.{hint} The rule is left out.",
  },
  "rule/empty": {
    severity: "error",
    nl: "Onverwacht: een lege regel, verwacht een regel als `gezin`.",
    en: "Unexpected: an empty rule, expected a rule such as `gezin`.",
  },
  "rule/never": {
    severity: "info",
    nl: "De regel `{rule}` van «{code}» heeft in dit corpus niets geraakt.",
    en: "The rule `{rule}` of «{code}» hit nothing in this corpus.",
  },
  "rule/everything": {
    severity: "warning",
    nl: "De regel `{rule}` van «{code}» raakt elk segment.",
    en: "The rule `{rule}` of «{code}» hits every segment.",
  },
  "rule/duplicate": {
    severity: "warning",
    nl: "De regel `{rule}` staat al eerder bij «{code}».",
    en: "The rule `{rule}` stands with «{code}» already.",
  },
  "rule/unknown-attribute": {
    severity: "warning",
    nl: "Het filter noemt «{key}», maar geen enkel document heeft dat kenmerk; verwacht soort, spreker, kop, periode of een kenmerk van de documenten.{hint}",
    en: "The filter names «{key}», but no document has that attribute; expected type, speaker, heading, period or an attribute of the documents.{hint}",
  },
  "rule/unknown-type": {
    severity: "error",
    nl: "Onverwachte soort «{type}» in het filter, verwacht een van: {valid}.{hint}",
    en: "Unexpected type «{type}» in the filter, expected one of: {valid}.{hint}",
  },
  "example/missed": {
    severity: "error",
    nl: "Onverwacht: geen regel van «{code}» raakt dit voorbeeld, verwacht dat er een raakt: «{text}».",
    en: "Unexpected: no rule of «{code}» hits this example, expected one to: «{text}».",
  },
  "example/hit": {
    severity: "error",
    nl: "Onverwacht: de regel `{rule}` van «{code}» raakt «{words}» in dit bijna-maar-niet-voorbeeld, verwacht dat geen regel raakt: «{text}».",
    en: "Unexpected: the rule `{rule}` of «{code}» hits «{words}» in this close-but-no example, expected no rule to: «{text}».",
  },
  "example/belongs-elsewhere": {
    severity: "warning",
    nl: "Dit voorbeeld hoort volgens het codeboek bij «{other}», maar geen regel van die code raakt het: «{text}».",
    en: "According to the codebook this example belongs to «{other}», but no rule of that code hits it: «{text}».",
  },
  "example/none": {
    severity: "info",
    nl: "De code «{code}» heeft geen typisch voorbeeld.",
    en: "The code «{code}» has no typical example.",
  },
} as const;

/** What can be said of a run as a whole. */
export const runMessages = {
  "run/nothing-changed": {
    severity: "info",
    nl: "Niets veranderd sinds run {run}; niets opnieuw geschreven.",
    en: "Nothing changed since run {run}; nothing written again.",
  },
  "run/beside": {
    severity: "info",
    nl: "Er stond al een map {run} met andere bytes: iemand heeft daar iets in veranderd, of het programma is veranderd zonder nieuw versienummer. Die map is zo gelaten; deze run staat in out/runs/{name}.",
    en: "There was a folder {run} with other bytes already: somebody changed something in it, or the program changed without a new version number. It was left as it is; this run stands in out/runs/{name}.",
  },
  "report/unknown-period": {
    severity: "error",
    nl: "Onverwachte periode «{period}», verwacht {valid}.",
    en: "Unexpected period «{period}», expected {valid}.",
  },
  "report/no-material": {
    severity: "warning",
    nl: "Van periode {period} is er geen materiaal en geen tekst in report/; er is geen blad gemaakt.",
    en: "There is no material of period {period} and no text in report/; no sheet was made.",
  },
  "report/no-sheets": {
    severity: "warning",
    nl: "Geen van de perioden heeft materiaal of een tekst in report/; er zijn geen bladen gemaakt, alleen codeboom.xlsx.",
    en: "None of the periods has material or a text in report/; no sheets were made, only codeboom.xlsx.",
  },
  "report/beside": {
    severity: "info",
    nl: "Er stond hier al een bestand met andere bytes: iemand heeft er iets in veranderd, of het programma is veranderd zonder nieuw versienummer. Het is zo gelaten; het nieuwe is {name}.",
    en: "There was a file with other bytes here already: somebody changed something in it, or the program changed without a new version number. It was left as it is; the new one is {name}.",
  },
  "run/cannot-write": {
    severity: "error",
    nl: "De uitvoer kon niet worden geschreven in {target} ({detail}); wat er al stond is heel gebleven.",
    en: "The output could not be written to {target} ({detail}); what was there is whole.",
  },
  "run/held": {
    severity: "error",
    nl: "Deze studie wordt al gedraaid, door proces {pid} op deze computer ({host}), sinds {since} UTC; wacht tot dat klaar is en probeer het dan opnieuw.",
    en: "This study is being run already, by process {pid} on this computer ({host}), since {since} UTC; wait until that is done and try again.",
  },
  "run/held-elsewhere": {
    severity: "error",
    nl: "Deze studie wordt al gedraaid, door proces {pid} op computer {host}, sinds {since} UTC; wacht tot dat klaar is. Draait daar zeker niets meer? Verwijder dan de map out/.lock.",
    en: "This study is being run already, by process {pid} on computer {host}, since {since} UTC; wait until that is done. Are you sure nothing runs there any more? Then remove the folder out/.lock.",
  },
  "run/no-documents": { severity: "warning", nl: "Er zijn geen documenten in corpus/.", en: "There are no documents in corpus/." },
  "run/not-reconciled": {
    severity: "error",
    nl: "De inventaris sluit niet: {declared} aangegeven, {found} gevonden, {lines} verantwoord.",
    en: "The inventory does not add up: {declared} declared, {found} found, {lines} accounted for.",
  },
  "check/more": {
    severity: "info",
    nl: "Dezelfde opmerking geldt nog {count} keer in dit bestand ({remark}): regel {lines}.",
    en: "The same remark holds {count} more times in this file ({remark}): lines {lines}.",
  },
  "run/more": {
    severity: "info",
    nl: "Dezelfde melding geldt nog {count} keer ({id}); in messages.csv staan ze alle.",
    en: "The same message holds {count} more times ({id}); messages.csv has them all.",
  },
  "run/crash": {
    severity: "error",
    nl: "Onverwacht: codeboom is gestopt door een fout in het programma zelf ({error}); wat er al stond is heel gebleven. Meld dit met de regels hieronder; er staat niets uit uw teksten in.",
    en: "Unexpected: codeboom was stopped by an error of the program itself ({error}); what was there is whole. Report it with the lines below; nothing of your texts stands in them.",
  },
  "run/out-of-memory": {
    severity: "error",
    nl: "De run vroeg meer dan {megabytes} MB geheugen en is gestopt; wat er al stond is heel gebleven. Neem minder of kortere documenten in één studie.",
    en: "The run took more than {megabytes} MB of memory and was stopped; what was there is whole. Take fewer or shorter documents in one study.",
  },
  "check/more-files": {
    severity: "info",
    nl: "Dezelfde opmerking geldt voor nog {count} bestanden ({remark}); na een run staan ze alle in messages.csv.",
    en: "The same remark holds for {count} more files ({remark}); after a run all of them stand in messages.csv.",
  },
  "run/rows-not-reconciled": {
    severity: "error",
    nl: "De rijen sluiten niet: {segments} rijen zijn segment, {lines} daarvan zijn verantwoord.",
    en: "The rows do not add up: {segments} rows are segments, {lines} of them are accounted for.",
  },
  "verify/same": {
    severity: "info",
    nl: "dezelfde invoer, dezelfde bytes ({inputs} bestanden erin, {outputs} eruit; nagekeken en opnieuw gedraaid met codeboom {codeboom})",
    en: "the same input, the same bytes ({inputs} files in, {outputs} out; looked at and run again with codeboom {codeboom})",
  },
  "verify/not-same": {
    severity: "info",
    nl: "niet hetzelfde",
    en: "not the same",
  },
  "verify/changed-input": {
    severity: "error",
    nl: "Onverwacht: dit bestand is veranderd sinds run {run}; verwacht dezelfde inhoud.",
    en: "Unexpected: this file changed since run {run}; expected the same content.",
  },
  "verify/missing-input": {
    severity: "error",
    nl: "Onverwacht: dit bestand was er bij run {run} en nu niet meer.",
    en: "Unexpected: this file was there at run {run} and is no more.",
  },
  "verify/new-input": {
    severity: "error",
    nl: "Onverwacht: dit bestand was er bij run {run} nog niet.",
    en: "Unexpected: this file was not there at run {run}.",
  },
  "verify/untold-input": {
    severity: "error",
    nl: "Onverwacht: de lijst met namen is veranderd sinds run {run}, of er ligt nu meer of minder in de mappen dat wordt overgeslagen, zoals het tijdelijke bestand van een document dat openstaat. Sluit andere programma's of draai `codeboom run` opnieuw.",
    en: "Unexpected: the list of names changed since run {run}, or there is now more or less in the folders that is passed over, such as the temporary file of a document that is open. Close other programs or run `codeboom run` again.",
  },
  "verify/output": {
    severity: "error",
    nl: "Onverwacht: deze uitvoer is niet wat run {run} schreef.",
    en: "Unexpected: this output is not what run {run} wrote.",
  },
  "verify/not-repeated": {
    severity: "error",
    nl: "Onverwacht: dezelfde invoer en hetzelfde versienummer geven nu een andere uitvoer dan run {run}; verwacht dezelfde bytes. Het programma zelf is dus veranderd.",
    en: "Unexpected: the same input and the same version number now give another output than run {run}; expected the same bytes. So the program itself has changed.",
  },
  "verify/version": {
    severity: "error",
    nl: "Onverwacht: run {run} is gemaakt met codeboom {made}, dit is {now}; verwacht dezelfde versie.",
    en: "Unexpected: run {run} was made with codeboom {made}, this is {now}; expected the same version.",
  },
  "verify/no-manifest": {
    severity: "error",
    nl: "Onverwacht: dit is geen manifest, of het is er niet; verwacht de lijst die bij de run geschreven is. Draai `codeboom run` opnieuw.",
    en: "Unexpected: this is no manifest, or it is not there; expected the list that was written with the run. Run `codeboom run` again.",
  },
  "verify/no-run": {
    severity: "error",
    nl: "Onverwacht: er is nog geen run; verwacht out/latest. Draai eerst `codeboom run`.",
    en: "Unexpected: there is no run yet; expected out/latest. Run `codeboom run` first.",
  },
  "cli/unknown-command": {
    severity: "error",
    nl: "Onverwachte opdracht «{command}», verwacht een van: {valid}, of een map die er is.{hint}",
    en: "Unexpected command «{command}», expected one of: {valid}, or a folder that is there.{hint}",
  },
  "cli/unknown-option": {
    severity: "error",
    nl: "Onverwachte optie «{option}», verwacht een van: {valid}.{hint}",
    en: "Unexpected option «{option}», expected one of: {valid}.{hint}",
  },
  "cli/option-value": {
    severity: "error",
    nl: "Onverwacht gebruik van de optie «{option}», verwacht {expected}.",
    en: "Unexpected use of the option «{option}», expected {expected}.",
  },
  "cli/cannot-print": {
    severity: "error",
    nl: "Het resultaat kon niet helemaal worden getoond ({detail}); wat in out/ staat is er wel.",
    en: "The result could not be shown completely ({detail}); what is in out/ is there.",
  },
  "cli/argument": {
    severity: "error",
    nl: "Onverwacht: «{detail}» is er een te veel; verwacht {expected}.",
    en: "Unexpected: «{detail}» is one too many; expected {expected}.",
  },
  "explain/not-found": {
    severity: "error",
    nl: "Onverwacht: geen document, segment of code «{name}».{hint}",
    en: "Unexpected: no document, segment or code «{name}».{hint}",
  },
  "explain/no-segment": {
    severity: "error",
    nl: "Onverwacht: «{document}» heeft geen segment «{name}»; verwacht {document}:s1 tot en met {document}:s{last}.{hint}",
    en: "Unexpected: «{document}» has no segment «{name}»; expected {document}:s1 to {document}:s{last}.{hint}",
  },
  "explain/nothing-named": {
    severity: "error",
    nl: "Onverwacht: er staat niet bij wat er moet worden uitgelegd; verwacht codeboom explain {expected}.",
    en: "Unexpected: it is not said what is to be explained; expected codeboom explain {expected}.",
  },
  "init/not-empty": {
    severity: "error",
    nl: "Onverwacht: de map {folder} is niet leeg; verwacht een lege of nieuwe map. Er is niets geschreven.",
    en: "Unexpected: the folder {folder} is not empty; expected an empty or new folder. Nothing was written.",
  },
  "init/cannot-write": {
    severity: "error",
    nl: "De map {folder} kon niet worden gemaakt of beschreven ({detail}); is dat verholpen, geef dan dezelfde opdracht opnieuw.",
    en: "The folder {folder} could not be made or written in ({detail}); once that is put right, give the same command again.",
  },
} as const;

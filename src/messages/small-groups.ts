/** What can be said of groups of few people, in tables by group and beside quotes. */
export const smallGroupMessages = {
  "groups/people-unknown": {
    severity: "warning",
    nl: "Van een of meer groepen naar «{attribute}» is niet bekend hoeveel mensen erachter staan; ze tellen als minder dan {k} en worden niet getoond. Zet de aantallen in corpus/deelnemers.csv (periode, rol, organisatie of regio, aantal), of per document onder deelnemers in de inventaris.",
    en: "Of one or more groups by «{attribute}» it is not known how many people stand behind them; they count as fewer than {k} and are not shown. Put the numbers in corpus/deelnemers.csv (period, role, organisation or region, count), or per document under participants in the inventory.",
  },
  "groups/hidden": {
    severity: "info",
    nl: "Tabellen naar «{attribute}»: waar minder dan {k} mensen achter een cijfer staan is het niet getoond, en andere cijfers evenmin waaruit het zou volgen ({places}).",
    en: "Tables by «{attribute}»: where fewer than {k} people stand behind a figure it is not shown, nor are other figures from which it would follow ({places}).",
  },
  "groups/left-out": {
    severity: "info",
    nl: "Van een of meer groepen naar «{attribute}» staan er geen regels in de tabellen: met zo weinig groepen of zo weinig materiaal zou al dat ze er zijn verraden hoeveel minder dan {k} mensen zeiden.",
    en: "One or more groups by «{attribute}» have no lines in the tables: with so few groups or so little material that they are there would by itself give away how much fewer than {k} people said.",
  },
} as const;

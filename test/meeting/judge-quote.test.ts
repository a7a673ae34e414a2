import { describe, expect, test } from "vitest";
import { countFaults } from "../../src/meeting/judge-quote.js";

const good = "De school wist drie weken lang niet wie zij over dit gezin kon bellen.";

describe("a quote", () => {
  test.each([
    good,
    "“De school wist drie weken lang niet”, zei zij, “wie er over dit gezin kon worden gebeld.”",
    "‘Ik zou ’s avonds best bij dit gezin langs willen gaan’, zei een van de ouders' buren.",
    "Het gezin van mevrouw (en dat van haar zus) vroeg zelf om één vaste contactpersoon.",
    "Maatwerk kost tijd: wie eerst luistert, hoeft later veel minder over te doen.",
  ])("is whole and can be understood: %s", (text) => {
    expect(countFaults(text)).toBe(0);
  });

  test.each([
    ["points back", "Dat zegt ouders weinig als er iemand van de Raad bij hen op de bank zit."],
    ["points back inside quotation marks", "‘Daardoor duurde het nog drie weken voordat er bij het gezin iemand langsging.’"],
    ["begins halfway", "wist de school drie weken lang niet wie zij over dit gezin kon bellen."],
    ["announces what does not follow", "Na een half uur kwamen er uit de groep allerlei reacties op het voorstel:"],
    ["is a list", "Alle drie belden zij: - ik over de afspraak - de GI over het plan - school over allebei."],
    ["is a row of cells", "Vader nam na die drie keer de telefoon niet meer op | bespreken in het duo"],
    ["asks", "Hoe zorgen wij nu voor eenheid van taal in de samenwerking met elkaar?"],
    ["tells of the agenda", "Er stonden twee dingen op de agenda, de rol van de ggz en de formulieren."],
    ["tells of the minutes", "Het verslag van vorige maand is met twee kleine wijzigingen door allen vastgesteld."],
    ["leaves a quotation open", "De jeugdbeschermer legde uit: ‘Als ouders stoppen, dan doe ik een verzoek tot onderzoek."],
    ["opens with the end of one", "Een kader geeft rust, zei de jeugdbeschermer, en overzicht voor het hele gezin.’"],
    ["leaves a bracket open", "De school wist drie weken lang niet wie (van de twee duo's zij kon bellen."],
    ["is too short", "De regie lag stil."],
    ["is too long", `${good.slice(0, -1)} ${"en daarom wachtte iedereen ".repeat(10)}.`],
  ])("has a fault when it %s", (_, text) => {
    expect(countFaults(text)).toBe(1);
  });

  test("is judged in English as well", () => {
    expect(countFaults("They did not know whom of the two workers the school could call about it.")).toBe(1);
    expect(countFaults("The school did not know for weeks whom of the two workers it could call.")).toBe(0);
    expect(countFaults("The minutes of last month were approved with two small changes by all of us.")).toBe(1);
  });

  test("of a hundred thousand characters is judged in no time", () => {
    expect(countFaults("a - ".repeat(25_000))).toBeGreaterThan(0);
    expect(countFaults(`${"(".repeat(50_000)}${'"'.repeat(50_000)}`)).toBeGreaterThan(0);
  });
});

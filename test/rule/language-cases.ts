// What comes in: nothing. What goes out: rules, texts and the hits that docs/rules.md promises, written down before they
// were run. A line is `rules | text | hits` with ¦ between: rules of one code are divided by ;; and an exclusion starts
// with «niet bij:»; ⏎ is a line break; hits are divided by a semicolon, the stretches of one by …; – is none.

export interface LanguageCase {
  readonly rules: readonly string[];
  readonly text: string;
  readonly hits: string;
}

const LINES = `
gezin ¦ GEZIN, gezinnen, gezinsplan en éengezins ¦ GEZIN; gezinnen
gezin ¦ het ge­zin en het ge-⏎zin ¦ ge­zin; ge-⏎zin
gezin ¦ gezins- en opvoedhulp ¦ gezins
jeugd ¦ jeugd- en gezinsbescherming ¦ jeugd
jeugd ¦ jeugd-⏎en gezinsbescherming ¦ jeugd
jeugdhulp ¦ de jeugd-⏎hulp ¦ jeugd-⏎hulp
café ¦ Cafe, café, cafés ¦ Cafe; café; cafés
cliënt ¦ de client, cliënten ¦ client; cliënten
=café ¦ cafe, Café, café ¦ Café; café
=gezinnen ¦ gezin gezinnen ¦ gezinnen
=GEZIN ¦ gezin Gezin ¦ gezin; Gezin
~reflecteren ¦ gereflecteerd reflecteren ¦ reflecteren
z'n ¦ z’n, z'n en zijn ¦ z’n; z'n
't ¦ ’t gaat, 't kan ¦ t; t
foto's ¦ de foto, twee foto’s ¦ foto; foto’s
één ¦ Één en een ¦ Één; een
=één ¦ één, een ¦ één
* ¦ a b ¦ a; b
? ¦ ik en u ¦ u
?? ¦ ik en u, jij ¦ ik; en
wa?k ¦ wak wark waark ¦ wark
*zorg ¦ jeugdzorg zorg zorgen ¦ jeugdzorg; zorg
zorg* ¦ zorg zorgen jeugdzorg ¦ zorg; zorgen
*zorg* ¦ jeugdzorgplan bezorgd ¦ jeugdzorgplan; bezorgd
jeugd*plan ¦ jeugdhulpplan jeugdplan jeugd plan ¦ jeugdhulpplan; jeugdplan
client* ¦ cliëntsysteem ¦ cliëntsysteem
jeugd-ggz ¦ jeugd-ggz en jeugd ggz ¦ jeugd-ggz; jeugd ggz
jeugd-* ¦ jeugd-ggz jeugd hulp ¦ jeugd-ggz; jeugd hulp
=jeugd-ggz ¦ Jeugd-GGZ ¦ Jeugd-GGZ
ggz ¦ jeugd-ggz-instelling ¦ ggz
o.a. ¦ o.a. hier en oa daar ¦ o.a
d.w.z. ¦ Dat is, d.w.z. later. ¦ d.w.z
12 ¦ 12 weken, 12e, 120 ¦ 12
12 weken ¦ na 12 weken ¦ 12 weken
24/7 ¦ 24/7 bereikbaar ¦ FOUT
en of ¦ en/of ¦ en/of
en/of ¦ en/of ¦ FOUT
GI ¦ de GI’s en de GI ¦ GI’s; GI
and ¦ sense and sensibility ¦ and
or ¦ or else ¦ or
not ¦ not done ¦ not
en ¦ ouders en kinderen ¦ en
of ¦ moeder of vader ¦ of
near ¦ near ¦ near
niet ¦ dat is niet niets ¦ niet
code ¦ een code, codes ¦ code; codes
segment ¦ elk segment ¦ segment
verklarende analyse ¦ verklarende⏎analyse ¦ verklarende⏎analyse
verklarende analyse ¦ de verklarende: analyse ¦ verklarende: analyse
verklarende analyse ¦ Verklarende "analyses" ¦ Verklarende "analyses
a b c ¦ a b c b c ¦ a b c
(a | b) c ¦ a c en b c ¦ a c; b c
(a | b c) d ¦ a d, b c d ¦ a d; b c d
a (b | c) d ¦ a b d, a c d, a d ¦ a b d; a c d
stemmen … af ¦ stemt het een twee af ¦ stemt … af
stemmen … af ¦ stemt een twee drie vier af ¦ –
stemmen ..4 af ¦ stemt een twee drie vier af ¦ stemt … af
stemmen ..1 af ¦ stemt echt goed af ¦ –
stemmen ..0 af ¦ stemt af en stemt goed af ¦ stemt af
stemmen … af ¦ Hij stemt. Af en toe. ¦ –
stemmen … af @segment ¦ Hij stemt. Af en toe. ¦ stemt … Af
stemmen … af ¦ stemt alles-in-een heel goed af ¦ stemt … af
stemmen … af ¦ af stemt ¦ –
a … b … c ¦ a x b x c ¦ a … b … c
a NEAR/1 b ¦ a b en b a ¦ a … b; b … a
a NEAR/1 b ¦ a, b ¦ a … b
a NEAR/1 b ¦ a x b ¦ –
a NEAR/2 b ¦ a x b ¦ a … b
a NEAR/2 b ¦ a x-y b ¦ a … b
a NEAR/2 b ¦ a x, y b ¦ –
a NEAR/3 b ¦ a x, y b ¦ a … b
a NEAR/9 b ¦ Alleen a. Dan b. ¦ –
a NEAR/9 b ¦ Alleen a.⏎Dan b. ¦ –
a NEAR/9 b @segment ¦ Alleen a. Dan b. ¦ a … b
a BEFORE/2 b ¦ b a b ¦ a … b
a BEFORE/2 b ¦ b x a ¦ –
a BEFORE/2 b ¦ b a ¦ –
a NEAR/2 a ¦ a x a ¦ a … a
a NEAR/1 a ¦ a ¦ –
(a b) NEAR/2 c ¦ a b x c ¦ a b … c
a NEAR/1 b NEAR/1 c ¦ a b c ¦ a … b … c
a NEAR/1 b NEAR/1 c ¦ b c a ¦ –
a NEAR/2 (b | c) ¦ b a c ¦ b … a
(a AND b) ¦ a b ¦ a … b
a AND b ¦ b x a ¦ b … a
a AND b ¦ Eerst a. Zo is B niet. ¦ –
a AND b AND c ¦ c b a ¦ c … b … a
a OR b ¦ a b ¦ a; b
a | b AND c ¦ a x ¦ a
a | b AND c ¦ b x ¦ –
(a | b) AND c ¦ a x ¦ –
a b | c AND d ¦ a b ¦ a b
a b | c AND d ¦ c d ¦ c … d
a NOT b ¦ a b ¦ –
a NOT b ¦ a x ¦ a
a AND NOT b ¦ a x ¦ a
a NOT b NOT c ¦ a c ¦ –
a NOT b NOT c ¦ a d ¦ a
a AND b NOT c ¦ a b ¦ a … b
a AND b NOT c ¦ a b c ¦ –
a NOT (b AND c) ¦ a b ¦ a
a NOT (b AND c) ¦ a b c ¦ –
a NOT (b | c) ¦ a c ¦ –
a NOT b | c ¦ a b c ¦ c
(a NOT b) AND c ¦ a c ¦ a … c
a NOT a ¦ a ¦ –
a NOT b ¦ De a is hier. De b is daar. ¦ a
a NOT b @segment ¦ De a is hier. De b is daar. ¦ –
a AND b @segment ¦ De a is hier. De b is daar. ¦ a … b
((((a)))) ¦ a ¦ a
!regie ¦ geen regie ¦ –
!regie ¦ geen goede vaste regie ¦ –
!regie ¦ geen een twee drie regie ¦ regie
!regie ¦ geen één-op-één vaste regie ¦ –
!regie ¦ geen. Regie ¦ Regie
!regie ¦ nooit regie, nauwelijks regie, amper regie ¦ –
!regie ¦ regie zonder einde ¦ regie
!regie ¦ niet zonder regie ¦ –
!regie ¦ noch regie noch rust ¦ –
!regie ¦ niemand had regie ¦ regie
!regie ¦ Geen⏎regie ¦ –
!regie ¦ GEEN regie ¦ –
!regie ¦ geen regie en veel later weer regie ¦ regie
!eigen regie ¦ geen eigen regie ¦ –
!eigen regie ¦ geen een twee drie eigen regie ¦ eigen regie
!(a | b) ¦ geen a en zonder meer dat b ¦ –
!(a | b) ¦ geen a, en dan wel weer b ¦ b
!!regie ¦ geen regie ¦ –
!!regie ¦ regie ¦ regie
!a NEAR/3 b ¦ geen a b ¦ –
!a NEAR/3 b ¦ a geen b ¦ a … b
!a AND b ¦ geen a b ¦ –
a AND !b ¦ a geen b ¦ –
a NOT !b ¦ a geen b ¦ a
!a b ¦ niet a b ¦ –
!veilig ¦ onveilig en niet veilig ¦ –
!/regie/ ¦ geen regie ¦ –
/regie/ ¦ REGIEGROEP ¦ REGIE
/a+b/ ¦ aaab ab b ¦ aaab; ab
/\\bzorg\\b/ ¦ zorg, zorgen ¦ zorg
/cli[eë]nt/ ¦ client, cliënt, CLIËNT ¦ client; cliënt; CLIËNT
/client/ ¦ cliënt ¦ –
/\\p{L}+heid/ ¦ veiligheid ¦ veiligheid
/jeugd hulp/ ¦ jeugd⏎hulp ¦ jeugd⏎hulp
/jeugdhulp/ ¦ jeugd-⏎hulp ¦ jeugd-⏎hulp
/en\\/of/ ¦ en/of ¦ en/of
/z'n/ ¦ z’n ¦ z’n
/"ja"/ ¦ “ja” ¦ “ja”
/x*/ ¦ abc ¦ –
/[0-9]{2}:[0-9]{2}/ ¦ om 12:30 uur ¦ 12:30
/regie/ NEAR/2 gezin ¦ regiegroep en gezin ¦ regie … gezin
/(a+)+$/ ¦ aaaa ¦ aaaa
/weet je/ ¦ weet je, weet je ¦ weet je; weet je
/\\?/ ¦ Echt? Ja. ¦ ?
regie ;; niet bij: regiegroep ¦ regie in de regiegroep ¦ regie
regie* ;; niet bij: regiegroep ¦ regie in de regiegroep ¦ regie
regie ;; niet bij: regie van het gezin ¦ de regie van het gezin en regie ¦ regie
gezin ;; niet bij: regie van het gezin ¦ regie van het gezin, het gezin ¦ gezin
a b ;; niet bij: b c ¦ a b c, a b ¦ a b
a AND b ;; niet bij: b c ¦ a b c ¦ –
a NOT b ;; niet bij: b c ¦ a b c ¦ a
a ;; niet bij: a {soort: verslag} ¦ a ¦ a
a ;; niet bij: a {soort: interview} ¦ a ¦ –
a ;; niet bij: /aa/ ¦ aa a ¦ a
a ;; niet bij: !a ¦ geen a, en dan weer eens a ¦ a
/bcd/ ;; niet bij: abcd ¦ abcd bcd ¦ bcd
a ;; niet bij: a NEAR/3 b ¦ a x b. Verder a. ¦ a
a ;; niet bij: a AND b @segment ¦ Een a. Dan b. En a. ¦ –
regie ;; regie van het gezin ¦ regie van het gezin ¦ regie van het gezin
regie van ;; van het gezin ¦ regie van het gezin ¦ van het gezin
a ;; b ;; a b ¦ b a b ¦ b; a b
a NEAR/3 c ;; b ¦ a b c ¦ a … c; b
a ;; a NEAR/3 c ¦ a b c ¦ a … c
regie ;; regie ¦ de regie ¦ regie
gezin {soort: interview} ¦ gezin ¦ gezin
gezin {soort: verslag | interview} ¦ gezin ¦ gezin
gezin {soort: inter*} ¦ gezin ¦ gezin
gezin {SOORT: INTERVIEW} ¦ gezin ¦ gezin
gezin {type: interview, spreker: R3} ¦ gezin ¦ gezin
gezin {spreker: r3, regio: leiden} ¦ gezin ¦ –
gezin {regio: delft} ¦ gezin ¦ gezin
gezin {regio: del} ¦ gezin ¦ –
gezin {regio: "Delft"} ¦ gezin ¦ gezin
gezin {onbekend: x} ¦ gezin ¦ –
gezin {onbekend: *} ¦ gezin ¦ –
gezin {kop: keten} ¦ gezin ¦ gezin
gezin {kop: "knelpunten in de keten"} ¦ gezin ¦ gezin
gezin {kop: "in de"} ¦ gezin ¦ gezin
gezin {kop: kete} ¦ gezin ¦ –
gezin {periode: p1 | p2} ¦ gezin ¦ gezin
gezin {periode: p2} ¦ gezin ¦ –
gezin {spreker: interviewer} ¦ gezin ¦ –
gezin {spreker: respondent} ¦ gezin ¦ gezin
a AND b @segment {soort: interview} ¦ Een a. Een b. ¦ a … b
team ¦ 👨‍👩‍👧 team 😀team😀 ¦ team; team
a b ¦ a 😀 b ¦ a 😀 b
team ¦ "team", (teams) ‘team’ ¦ team; teams; team
e-mail ¦ e-mail, e‑mail, email ¦ e-mail; e‑mail
sociaal-emotioneel ¦ sociaal-emotionele ¦ sociaal-emotionele
gezin ¦ ﬁjn geﬁn gezin ¦ gezin
zijn ¦ zĳn ¦ zĳn
cliënt ¦ clie\u0308nt ¦ clie\u0308nt
ik … jou ¦ ik,⏎jou ¦ ik … jou
wie BEFORE/3 regie ¦ Wie o.a. regie heeft ¦ Wie … regie
nr. 3 ¦ zie nr. 3 ¦ FOUT
nr 3 ¦ zie nr. 3 ¦ nr. 3
regie AND gezin ¦ De regie, m.b.t. Gezin X, is zoek. ¦ regie … Gezin
`;

export const languageCases: readonly LanguageCase[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [rules = "", text = "", hits = ""] = line.split("¦").map((cell) => cell.trim().replaceAll("⏎", "\n"));
    return { rules: rules.split(";;").map((rule) => rule.trim()), text, hits };
  });

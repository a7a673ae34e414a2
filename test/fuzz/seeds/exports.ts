/** Small valid files as programs write them: transcripts with times, a web page, rich text; fictional. */

export const captions = `WEBVTT

NOTE gemaakt door een programma

1
00:00:01.000 --> 00:00:04.000 align:start
<v Interviewer>Wie had de regie?</v>

2
00:00:04.500 --> 00:00:07.250
<v Deelnemer 1>Dat wisten we niet.
Wij dachten de school.</v>

00:01:10.000 --> 00:01:12.000
<v Deelnemer 1>Toen belde <b>niemand</b> &amp; bleef het stil.</v>
`;

export const subtitles = `1
00:00:01,000 --> 00:00:04,000
Spreker 1: Wie had de regie?

2
00:00:04,500 --> 00:00:07,250
Spreker 2: Dat wisten we niet.
Wij dachten de school.

3
00:01:10,000 --> 00:01:12,000
Toen belde <i>niemand</i>.
`;

export const page = `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Overleg maart</title><style>p { color: red }</style></head>
<body><nav>Menu</nav>
<h1>Overleg maart</h1>
<p>Niemand had de <em>regie</em> &amp; de school belde niet.</p>
<ul><li>De wachtlijst is lang<li>Moeder wacht</ul>
<table><tr><th>signaal</th><th>melder</th></tr><tr><td rowspan="2">De vader kwam niet</td><td>Karin</td></tr><tr><td>Piet</td></tr></table>
<blockquote>Wie belt er dan?</blockquote>
<script>alert(1)</script><!-- niet voor lezers -->
</body></html>
`;

export const richText = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\info{\title Overleg}{\author Iemand}}
\pard\f0\fs28\b Overleg maart\b0\par
\pard\fs22 Niemand had de regie, we wachtten op elkaar. Caf\'e9 \u8364? twintig.\par
\trowd\cellx3000\cellx6000 Signaal\cell Melder\cell\row
\trowd\cellx3000\cellx6000 De vader kwam niet\cell Karin\cell\row
\pard De school belde.{\footnote In januari.}\par
}`;

/** The name of a tag in, whether HTML has it out: people write their own things between < and >, such as <onverstaanbaar>. */

const known = new Set(
  (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption " +
    "center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt element em embed fieldset figcaption " +
    "figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen " +
    "label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol " +
    "optgroup option output p param path picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select shadow " +
    "slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title " +
    "tr track tt u ul var video wbr xml xmp"
  ).split(" "),
);

/** Whether a text that begins with a tag begins with one of HTML, or of a program that added its own, as Word does with <o:p>. */
export function isHtmlTag(text: string): boolean {
  const name = /^<\/?([a-z][a-z\d]*)(?=([:-])?)/iu.exec(text);
  return name === null || name[2] !== undefined || known.has((name[1] as string).toLowerCase());
}

/** The text of a web page in, the tag out that is never closed and takes all that follows it for its own: a browser shows none of that. */

const taking = ["script", "style", "title", "iframe", "noframes", "noembed", "template", "textarea"];

/** Finds the first such tag, when words follow it. */
export function findUnclosed(text: string): string | undefined {
  const lower = text.toLowerCase();
  const unclosed = taking.flatMap((tag) => {
    const at = lower.lastIndexOf(`<${tag}`);
    const isTag = at >= 0 && /[\s/>]/u.test(lower.charAt(at + tag.length + 1));
    return isTag && lower.lastIndexOf(`</${tag}`) < at ? [{ written: `<${tag}>`, at }] : [];
  });
  const comment = lower.lastIndexOf("<!--");
  // In a script or style a comment ends with these.
  const isOpen = comment >= 0 && !["-->", "--!>", "</script", "</style"].some((end) => lower.indexOf(end, comment + 2) >= 0);
  const all = isOpen ? [...unclosed, { written: "<!--", at: comment }] : unclosed;
  const first = all.sort((a, b) => a.at - b.at)[0];
  return first !== undefined && /\p{L}{2}/u.test(text.slice(first.at + first.written.length)) ? first.written : undefined;
}

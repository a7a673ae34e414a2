/** The name of a style of a word processor in, what a paragraph in it is out. */

export interface StyleMeaning {
  /** Depth of the heading it makes. */
  readonly depth?: number;
  readonly isQuote?: boolean;
}

const quoteNames = /^(?:Quotations|Quote|Intense Quote|Citaat|Duidelijk citaat|Block ?Text|Bloktekst)$/iu;
const headingNames = /^(?:Heading|Kop) ?(\d{1,2})$/iu;
const titleNames = /^(?:Title|Titel)$/iu;
const subtitleNames = /^(?:Subtitle|Ondertitel)$/iu;

/** Styles that come with Word and LibreOffice, in English as files mostly call them, or in Dutch. */
export function readStyleName(name: string): StyleMeaning {
  const level = headingNames.exec(name)?.[1];
  if (level !== undefined) return { depth: Number(level) };
  if (titleNames.test(name)) return { depth: 1 };
  if (subtitleNames.test(name)) return { depth: 2 };
  return quoteNames.test(name) ? { isQuote: true } : {};
}

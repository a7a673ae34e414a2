/** The measures of the page: A4 with margins of 18 mm. All in twips (1/1440 inch), but for pixels (1/96 inch). */

const millimetre = 1440 / 25.4;

export const page = { width: 11_906, height: 16_838, margin: Math.round(18 * millimetre), footer: Math.round(9 * millimetre) } as const;

/** The width that text has. */
export const textWidth = page.width - 2 * page.margin;
export const textWidthInPixels = Math.floor(textWidth / 15);

/** The measures of the page: A4 with margins of 18 mm. All in twips (1/1440 inch), but for pixels (1/96 inch). */

const millimetre = 1440 / 25.4;

export const page = { width: 11_906, height: 16_838, margin: Math.round(18 * millimetre), footer: Math.round(9 * millimetre) } as const;

/** The width that text has. */
export const textWidth = page.width - 2 * page.margin;

/** The most that a picture can have; its heading and its caption must fit on the page with it. */
export const picture = {
  width: Math.floor(textWidth / 15),
  height: Math.floor((page.height - 2 * page.margin) / 15) - 130,
} as const;

/** The sub-paths of `natural` that are used; the package root is never imported (it connects to databases and prints). */
declare module "natural/lib/natural/stemmers/porter_stemmer_nl.js" {
  const stemmer: { stem(word: string): string; suffixeRemoved: boolean };
  export default stemmer;
}
declare module "natural/lib/natural/distance/index.js" {
  const distance: { DamerauLevenshteinDistance(source: string, target: string, options?: { restricted?: boolean }): number };
  export default distance;
}

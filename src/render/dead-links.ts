/**
 * A page in which a link to a place that it does not have is only its words: a reader would follow it nowhere, and in a PDF
 * it would be a link without an address, which ISO 14289-1 forbids.
 */
export function withoutDeadLinks(page: string): string {
  const places = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return page.replaceAll(/<a\s[^>]*?\bhref="#([^"]*)"[^>]*>(.*?)<\/a>/gs, (link, place: string, words: string) =>
    places.has(place) ? link : words,
  );
}

/** A name as search compares it: lower case, ё as е, without diacritics, points and hyphens as spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[«»"'’‘“”《》]/g, '')
    .replace(/[\s\-‐–—·.,]+/g, ' ')
    .trim();
}

/** A Russian name as the tables compare it: lower case, ё as е. */
export const nameKey = (ru: string): string => ru.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

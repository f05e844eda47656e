/** Excel's own limit, in UTF-16 units. */
const longest = 31;

/**
 * A name for each sheet after its caption, as Excel accepts it: at most 31 characters, none of []:*?/\, no apostrophe at
 * either end, not empty, and unlike every other whatever the case. `fallback` names what has no caption.
 */
export function sheetNames(
  captions: readonly string[],
  fallback: (index: number) => string,
): readonly string[] {
  const taken = new Set<string>([excelsOwn]);
  return captions.map((caption, index) => {
    const name = accepted(caption) || accepted(fallback(index));
    for (let turn = 1; ; turn += 1) {
      const tail = turn === 1 ? '' : ` (${turn})`;
      const tried = `${shortened(name, longest - tail.length)}${tail}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

/** Excel keeps this name for the history of a shared workbook. */
const excelsOwn = 'history';

const accepted = (caption: string) =>
  caption
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s.]+$/g, '');

function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  // Whole words, unless that would lose most of the name, as it would in Chinese.
  const words = /\s/.test(name.charAt(cut.length)) ? cut : cut.replace(/\s\S*$/, '');
  return `${(words.length > length / 2 ? words : cut).replace(/['\s,.(]+$/, '')}…`;
}

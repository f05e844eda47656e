import { familyFor, isSilent } from './glyphs';
import { marginStack, type PageFurniture } from './page-furniture';

/** Characters that one weight of one family has to print. */
export interface FontNeed {
  readonly family: string;
  readonly weight: number;
  readonly text: string;
}

/** Every character under `root` and in the page margins, gathered by family and weight. */
export function fontNeeds(root: HTMLElement, furniture: PageFurniture): readonly FontNeed[] {
  const needs = new Map<string, { family: string; weight: number; chars: Set<string> }>();
  const add = (stack: readonly string[], weight: number, char: string) => {
    const family = isSilent(char) ? null : familyFor(char, stack);
    if (family === null) return;
    const key = `${weight} ${family}`;
    const need = needs.get(key) ?? { family, weight, chars: new Set() };
    needs.set(key, need);
    need.chars.add(char);
  };
  for (const { stack, weight, chars } of charactersByFace(root).values())
    for (const char of chars) add(stack, weight, char);
  for (const { family, weight, text } of furniture.faces)
    for (const char of text) add(marginStack(family), weight, char);
  return [...needs.values()].map(({ family, weight, chars }) => ({
    family,
    weight,
    text: [...chars].join(''),
  }));
}

interface FaceText {
  readonly stack: readonly string[];
  readonly weight: number;
  readonly chars: Set<string>;
}

/** The characters under `root`, each once for every stack and weight that it is set in. */
function charactersByFace(root: HTMLElement): ReadonlyMap<string, FaceText> {
  const faces = new Map<string, FaceText>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent === null) continue;
    const { fontFamily, fontWeight } = getComputedStyle(parent);
    const key = `${fontWeight} ${fontFamily}`;
    const face = faces.get(key) ?? {
      stack: fontFamily.split(',').map((name) => name.trim().replaceAll('"', '')),
      weight: Number(fontWeight),
      chars: new Set<string>(),
    };
    faces.set(key, face);
    for (const char of walker.currentNode.nodeValue ?? '') face.chars.add(char);
  }
  return faces;
}

/** Loads what is needed; answers with the first face that is missing or does not load, else null. */
export async function loadFonts(fonts: FontFaceSet, needs: readonly FontNeed[]): Promise<string | null> {
  const missing = await Promise.all(
    needs.map(async ({ family, weight, text }) => {
      const loaded = await fonts.load(`${weight} 16px "${family}"`, text).catch(() => []);
      return loaded.length === 0 ? `${weight} ${family}` : null;
    }),
  );
  return missing.find((face) => face !== null) ?? null;
}

import { ImageRun, Paragraph } from 'docx';
import { emblemBase64, emblemSize } from '../../shared/domain/emblem';
import type { HeadBlock } from '../../shared/report/document';
import { printable } from './printable';

/** CSS pixels, which Word files measure pictures in: 18 mm high, and no wider than 20 mm by ГОСТ, else 40 mm. */
const pixels = (mm: number) => (mm / 25.4) * 96;
const tallest = pixels(18);
const widest = { gost: pixels(20), else: pixels(40) } as const;

/** The coat of arms as a paragraph of its own above the office; nothing where the head has none. */
export function docxEmblem({ emblem }: HeadBlock, isGost: boolean): readonly Paragraph[] {
  const size = emblem && emblemSize(emblem.picture);
  if (!emblem || !size) return [];
  const scale = Math.min(tallest / size.height, widest[isGost ? 'gost' : 'else'] / size.width);
  const description = printable(emblem.alt);
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(emblemBase64(emblem.picture), 'base64'),
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'emblem', title: description, description },
  });
  return [new Paragraph({ style: 'Furniture', spacing: { after: 120 }, keepNext: true, children: [image] })];
}

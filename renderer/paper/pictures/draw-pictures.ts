import type { BlockPicture } from '../../../shared/ipc/contract';
import { paintOnto } from './paint-onto';

/** Dots for each CSS pixel: 288 to the inch, which prints without visible steps. */
const scale = 3;

/** The picture of every chart under `root`, in order. All faces they are written in are loaded. */
export async function drawPictures(root: HTMLElement): Promise<readonly BlockPicture[]> {
  const pictures: BlockPicture[] = [];
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-block]')) {
    const chart = figure.querySelector<HTMLElement>('.chart');
    const block = figure.dataset.block;
    if (chart && block !== undefined) pictures.push({ block, ...(await pictureOf(chart)) });
  }
  return pictures;
}

async function pictureOf(chart: HTMLElement): Promise<Omit<BlockPicture, 'block'>> {
  const { width, height } = chart.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This page has no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  paintOnto(context, chart, scale);
  return { png: await pngOf(canvas), width, height };
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('A chart is too large for a picture');
  return new Uint8Array(await blob.arrayBuffer());
}

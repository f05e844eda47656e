import type { PrintToPDFOptions } from 'electron';
import type { CDPSession } from 'playwright-core';
import { checkOptions, HostError } from './strict';

type PageSize = { width: number; height: number };

/** Inches, as Electron's pageSize and CDP's paperWidth count. */
const SIZES: Record<string, PageSize> = {
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
};

const OPTIONS = [
  'landscape',
  'displayHeaderFooter',
  'printBackground',
  'scale',
  'pageSize',
  'margins',
  'pageRanges',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
];

function paper(pageSize: PrintToPDFOptions['pageSize'] = 'Letter'): PageSize {
  const size = typeof pageSize === 'string' ? SIZES[pageSize] : pageSize;
  if (!size) throw new HostError(`printToPDF: unknown pageSize '${String(pageSize)}'`);
  return size;
}

/** Electron's option names to CDP's; both print with the same Chromium code. */
export async function printToPdf(cdp: CDPSession, options: PrintToPDFOptions): Promise<Buffer> {
  checkOptions('printToPDF', options, OPTIONS);
  const { pageSize, margins = {}, ...rest } = options;
  checkOptions('printToPDF margins', margins, ['top', 'bottom', 'left', 'right']);
  const { width, height } = paper(pageSize);
  const { data } = await cdp.send('Page.printToPDF', {
    ...rest,
    paperWidth: width,
    paperHeight: height,
    ...(margins.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins.right === undefined ? {} : { marginRight: margins.right }),
  });
  return Buffer.from(data, 'base64');
}

import { join } from 'node:path';
import { app, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { PaperFormat } from '../../shared/report/request';
import { textsOf } from '../i18n';
import type { PreferenceStore } from '../settings/preferences';
import type { Workplace } from './workplace';

/** Endings of register files: the documented JSON form, and the one that double-clicking opens. */
const registerEndings = ['json', 'pcreg'];
const pictureEndings = ['png', 'jpg', 'jpeg'];

const filterNames = {
  pdf: 'pdfFiles',
  docx: 'docxFiles',
  xlsx: 'xlsxFiles',
  csv: 'csvFiles',
  md: 'mdFiles',
  json: 'jsonFiles',
  ics: 'icsFiles',
} as const;

/** The system's file dialogs with titles, filters and buttons in the app's language. `null` means cancelled. */
export class FileDialogs {
  constructor(
    private readonly workplace: Workplace,
    private readonly preferences: PreferenceStore,
  ) {}

  askRegisterToOpen(): Promise<string | null> {
    const t = this.#texts();
    return this.#askWhich({
      title: t('dialog.openTitle'),
      filters: [{ name: t('dialog.registerFiles'), extensions: registerEndings }],
    });
  }

  askPictureToOpen(): Promise<string | null> {
    const t = this.#texts();
    return this.#askWhich({
      title: t('dialog.pictureTitle'),
      filters: [{ name: t('dialog.pictureFiles'), extensions: pictureEndings }],
    });
  }

  async #askWhich(asked: Pick<OpenDialogOptions, 'title' | 'filters'>): Promise<string | null> {
    const buttonLabel = this.#texts()('dialog.openButton');
    const options: OpenDialogOptions = { ...asked, buttonLabel, properties: ['openFile'] };
    const window = this.workplace.window?.native;
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  }

  askWhereToSaveRegister(name: string): Promise<string | null> {
    const t = this.#texts();
    return this.#askWhere({
      title: t('dialog.saveTitle'),
      buttonLabel: t('dialog.saveButton'),
      defaultPath: join(app.getPath('documents'), name),
      filters: [{ name: t('dialog.registerFiles'), extensions: registerEndings }],
    });
  }

  askWhereToExport(name: string, format: PaperFormat): Promise<string | null> {
    const t = this.#texts();
    return this.#askWhere({
      title: t('dialog.exportTitle'),
      buttonLabel: t('dialog.saveButton'),
      defaultPath: join(app.getPath('documents'), name),
      // The dialog would put the format's own ending behind that of a ZIP.
      filters: [
        { name: t(`dialog.${filterNames[format]}`), extensions: [name.endsWith('.zip') ? 'zip' : format] },
      ],
    });
  }

  #texts() {
    return textsOf('menu', this.preferences.current.lang);
  }

  async #askWhere(options: SaveDialogOptions): Promise<string | null> {
    const window = this.workplace.window?.native;
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  }
}

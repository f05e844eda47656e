import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '../../../../shared/domain/edition';
import {
  type Edition,
  type EditionFormat,
  editionsOf,
  nextEditionNumber,
} from '../../../../shared/report/editions/editions-of';
import { paperKey } from '../../../../shared/report/edits/paper-key';
import type { PaperRequest } from '../../../../shared/report/request';
import { useRegister, useRegisterStore } from '../../../db/register-context';
import { fileErrorText, saveErrorText } from '../../../i18n/problem-text';
import { useServices, useToday } from '../../../ui/services';
import { useBin } from '../../../ui/use-bin';

export interface Editions {
  /** The editions of the paper, the latest first. */
  readonly editions: readonly Edition[];
  readonly nextNumber: number;
  /** True while an edition is printed and written. */
  readonly freezing: boolean;
  readonly freeze: (signOff: readonly SignOff[]) => void;
  readonly exportAs: (edition: Edition, format: EditionFormat) => void;
  /** Opens the frozen pages in the system's own viewer. */
  readonly openPages: (edition: Edition) => void;
  readonly toBin: (edition: Edition) => void;
}

/** The editions of a paper and what can be done with them; what was done, or why not, is said in a notice. */
export function useEditions(request: PaperRequest): Editions {
  const register = useRegister();
  const store = useRegisterStore();
  const today = useToday();
  const { desktop, pending, toasts } = useServices();
  const { t, i18n } = useTranslation(['editing', 'common']);
  const [freezing, setFreezing] = useState(false);
  const bin = useBin();
  const busy = useRef(false);
  const paper = paperKey(request);
  const editions = useMemo(() => editionsOf(register, paper), [register, paper]);
  const nextNumber = nextEditionNumber(register, paper);
  const alert = (text: string) => toasts.show({ tone: 'alert', text });

  const freezeNow = async (signOff: readonly SignOff[]) => {
    await pending.flushAll();
    const number = nextEditionNumber(store.view(), paper);
    const frozen = await desktop.call.editionFreeze(request, {
      number,
      frozenOn: today,
      signOff: [...signOff],
    });
    if (!frozen.ok) return alert(fileErrorText(i18n, frozen.error));
    const { document, pages } = frozen.value;
    const saved = await store.createRecord(
      'edition',
      {
        paper,
        number,
        frozenOn: today,
        ...('period' in request && request.period ? { period: request.period } : {}),
        lang: request.lang,
        title: { [request.lang]: document.meta.title },
        signOff: [...signOff],
        document: JSON.parse(JSON.stringify(document)),
        pages,
      },
      'createEdition',
    );
    if (!saved.ok) return alert(saveErrorText(i18n, saved.error));
    const undo = { label: t('common:bin.undo'), run: () => void store.undo() };
    toasts.show({ text: t('editions.saved', { number }), action: undo });
  };
  const freeze = (signOff: readonly SignOff[]) => {
    if (busy.current) return;
    busy.current = true;
    setFreezing(true);
    void freezeNow(signOff).finally(() => {
      busy.current = false;
      setFreezing(false);
    });
  };
  const exportAs = async (edition: Edition, format: EditionFormat) => {
    const outcome = await desktop.call.editionExport(edition.id, format);
    if (outcome === null) return;
    if (!outcome.ok) return alert(fileErrorText(i18n, outcome.error));
    const { path, reprinted } = outcome.value;
    toasts.show({
      text: [t('common:files.saved', { path }), reprinted ? t('editions.reprinted') : ''].join(' ').trim(),
      action: { label: t('common:files.show'), run: () => void desktop.call.paperShowInFolder(path) },
    });
  };
  const openPages = async ({ id }: Edition) => {
    const outcome = await desktop.call.editionOpen(id);
    if (!outcome.ok) alert(fileErrorText(i18n, outcome.error));
    else if (outcome.value.reprinted) alert(t('editions.reprinted'));
  };
  return {
    editions,
    nextNumber,
    freezing,
    freeze,
    exportAs: (edition, format) => void exportAs(edition, format),
    openPages: (edition) => void openPages(edition),
    toBin: ({ id }) => void bin([id]),
  };
}

import { type RefObject, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { OwnParagraph } from '../../../../shared/domain/paper-edit';
import type { PaperScope } from '../../../../shared/report/composing/context';
import type { ReportDocument } from '../../../../shared/report/document';
import { applyEdits } from '../../../../shared/report/edits/apply-edits';
import type { PaperRequest } from '../../../../shared/report/request';
import { fileErrorText } from '../../../i18n/problem-text';
import { EmptyState } from '../../../ui/empty-state';
import { aboutOf } from '../about-of';
import { type EditedBlock, editedBlocks } from './edit-blocks';
import { editOutline } from './edit-outline';
import { EditOutlinePane } from './edit-outline-pane';
import classes from './editing.module.css';
import { LostEdits } from './lost-edits';
import { OtherBlock } from './other-block';
import { OwnBlock } from './own-block';
import { TextBlock } from './text-block';
import { useGenerated } from './use-generated';
import { useKeptFocus } from './use-kept-focus';
import { type PaperEdits, usePaperEdits } from './use-paper-edits';

/** The paper as one long text in which the office moves, leaves out, rewrites and adds. */
export function EditPaper({ request }: { readonly request: PaperRequest }) {
  const { i18n } = useTranslation();
  const generated = useGenerated(request);
  const edits = usePaperEdits(request);
  if (generated === null) return <EmptyState title={fileErrorText(i18n, { code: 'emptyRegister' })} />;
  return <Editor generated={generated} about={aboutOf(generated, request)} {...edits} />;
}

type EditorProps = PaperEdits & { readonly generated: ReportDocument; readonly about: PaperScope };

function Editor({ generated, about, edits, change }: EditorProps) {
  const { t } = useTranslation('editing');
  const view = useRef<HTMLElement>(null);
  const blocks = useMemo(() => editedBlocks(generated, edits), [generated, edits]);
  const edited = useMemo(() => applyEdits(generated, edits), [generated, edits]);
  const { lang } = generated;
  const goTo = (heading: string) => {
    const isHeading = (block: Element) => block.getAttribute('data-block') === heading;
    const block = [...(view.current?.querySelectorAll('[data-block]') ?? [])].find(isHeading);
    block?.scrollIntoView();
    block?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.editor}>
      <EditOutlinePane
        lines={editOutline(generated, edits, edited.document)}
        lang={lang}
        change={change}
        onOpen={goTo}
      />
      <section
        ref={view}
        className={classes.view}
        aria-label={t('view')}
        tabIndex={blocks.length > 0 ? 0 : -1}
      >
        <div className={classes.sheet}>
          <LostEdits lost={edited.lost} lang={lang} change={change} />
          <BlockList view={view} blocks={blocks} document={generated} about={about} change={change} />
        </div>
      </section>
    </div>
  );
}

interface BlockListProps extends Pick<PaperEdits, 'change'> {
  readonly view: RefObject<HTMLElement | null>;
  readonly blocks: readonly EditedBlock[];
  readonly document: ReportDocument;
  readonly about: PaperScope;
}

/** The blocks, of which one at a time is open for typing; a paragraph that is only begun stands where it will be. */
function BlockList({ view, blocks, document, about, change }: BlockListProps) {
  useKeptFocus(view);
  const [open, setOpen] = useState<string | null>(null);
  const [begun, setBegun] = useState<OwnParagraph | null>(null);
  // One that was saved slowly does not close what was opened since.
  const close = (key: string) => {
    setOpen((now) => (now === key ? null : now));
    setBegun((now) => (now?.id === key ? null : now));
  };
  const begin = (own: OwnParagraph | null, text: string | null) => {
    setOpen(text);
    setBegun(own);
  };
  const { lang, meta, beside } = document;
  return blocks.map((edited) => {
    const { id } = edited;
    const key = keyOf(edited);
    const common = {
      change,
      open: open === key,
      onOpen: (isOpen: boolean) => (isOpen ? begin(null, key) : close(key)),
      onAdd: () => begin(emptyBelow(edited), null),
    };
    return (
      <div key={key}>
        {edited.type === 'own' && (
          <OwnBlock paragraph={edited.paragraph} lang={lang} second={beside?.lang} {...common} />
        )}
        {edited.type === 'text' && <TextBlock {...edited} meta={meta} about={about} {...common} />}
        {edited.type === 'other' && <OtherBlock {...edited} lang={lang} {...common} />}
        {begun?.after === id && isLastOf(edited) && (
          <OwnBlock paragraph={begun} lang={lang} {...common} open onOpen={() => close(begun.id)} />
        )}
      </div>
    );
  });
}

const emptyBelow = ({ id, section }: EditedBlock): OwnParagraph => ({
  id: newId(),
  after: id,
  text: '',
  ...(section === undefined ? {} : { section }),
});

const keyOf = (edited: EditedBlock): string =>
  edited.type === 'text' && edited.side.second ? `${edited.id} ${edited.side.second}` : edited.id;

const isLastOf = (edited: EditedBlock): boolean => edited.type !== 'text' || edited.isLast;

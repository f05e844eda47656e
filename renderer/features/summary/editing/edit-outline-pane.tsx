import { ActionIcon } from '@mantine/core';
import { ChevronDown, Eye, EyeOff, GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import { gapAfterNumber } from '../../../../shared/format/heading-number';
import { type EditChange, moving, showing } from './edit-changes';
import type { OutlineLine } from './edit-outline';
import classes from './editing.module.css';

export interface EditOutlinePaneProps {
  readonly lines: readonly OutlineLine[];
  readonly lang: Lang;
  readonly change: (change: EditChange) => Promise<boolean>;
  readonly onOpen: (heading: string) => void;
}

/** The sections of the paper: moved by dragging or with Alt and an arrow, left out with the eye. */
export function EditOutlinePane({ lines, lang, change, onOpen }: EditOutlinePaneProps) {
  const { t } = useTranslation('editing');
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<OutlineLine | null>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly said: string } | null>(null);
  const move = (line: OutlineLine, to: number) => {
    if (to < 0 || to >= line.neighbours.length) return;
    const said = t('outline.moved', { section: line.text, place: to + 1, places: line.neighbours.length });
    void change(moving(line.id, line.neighbours, to)).then(
      (saved) => saved && setMoved({ id: line.id, said }),
    );
  };
  // A line that changes its place in the list loses the focus on the way.
  useEffect(() => {
    if (!moved) return;
    const isMoved = (item: Element) => item.getAttribute('data-section') === moved.id;
    [...(list.current?.children ?? [])].find(isMoved)?.querySelector('button')?.focus();
  }, [moved]);
  return (
    <Pane>
      <p className="t2 xs">{t('outline.hint')}</p>
      <ol ref={list} lang={lang}>
        {lines.map((line) => (
          <OutlineItem
            key={line.id}
            line={line}
            lang={lang}
            accepts={dragged !== null && dragged.id !== line.id && line.neighbours.includes(dragged.id)}
            onDrag={setDragged}
            onDrop={() => dragged && move(dragged, line.neighbours.indexOf(line.id))}
            onMove={(by) => move(line, line.neighbours.indexOf(line.id) + by)}
            onShow={() => void change(showing(line.id, line.hidden))}
            onOpen={() => onOpen(line.id)}
          />
        ))}
      </ol>
      <span className="visually-hidden" role="status">
        {moved?.said}
      </span>
    </Pane>
  );
}

/** Beside the text; in a small window a line above it that opens. */
function Pane({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('editing');
  const [opened, setOpened] = useState(false);
  return (
    <nav className={classes.outline} aria-label={t('outline.label')} data-opened={opened}>
      <button
        type="button"
        className={classes.opener}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {t('outline.label')}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {children}
    </nav>
  );
}

interface OutlineItemProps {
  readonly line: OutlineLine;
  readonly lang: Lang;
  readonly accepts: boolean;
  readonly onDrag: (line: OutlineLine | null) => void;
  readonly onDrop: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onShow: () => void;
  readonly onOpen: () => void;
}

function OutlineItem({ line, lang, accepts, onDrag, onDrop, onMove, onShow, onOpen }: OutlineItemProps) {
  const { t } = useTranslation('editing');
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const Icon = line.hidden ? EyeOff : Eye;
  const eye = `${t(line.hidden ? 'tools.show' : 'tools.hide')}: ${line.text}`;
  return (
    <li
      className={classes.line}
      data-section={line.id}
      data-level={line.level}
      data-hidden={line.hidden}
      data-accepts={accepts}
      draggable
      onDragStart={() => onDrag(line)}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => accepts && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (accepts) onDrop();
      }}
    >
      <GripVertical className="t3" size={16} strokeWidth={1.75} aria-hidden="true" />
      <button type="button" aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onClick={onOpen} onKeyDown={press}>
        {line.number !== '' && line.number + gapAfterNumber(line.number, lang)}
        <span>{line.text}</span>
      </button>
      <ActionIcon variant="subtle" size={28} aria-label={eye} title={eye} onClick={onShow}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

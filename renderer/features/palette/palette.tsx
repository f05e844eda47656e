import { Modal } from '@mantine/core';
import { Search } from 'lucide-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { borrowFocus } from '../../ui/borrow-focus';
import classes from './palette.module.css';
import { PaletteLine } from './palette-line';
import { usePaletteState } from './palette-memory';
import { PalettePreview } from './palette-preview';
import { usePaletteItems } from './use-palette-items';

/** One field for everything: records by name in any language, recent ones, and commands. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('palette');
  const [{ query, at }, setState] = usePaletteState();
  const setAt = (place: number) => setState({ query, at: place });
  const { groups, items, found, isWhole } = usePaletteItems(query, onClose);
  const index = Math.min(at, items.length - 1);
  const chosen = items[index];
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(index + 1, items.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(index - 1, 0));
    else if (event.key === 'Enter') chosen?.run();
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size={820}
      yOffset={72}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('label') } }}
    >
      <div className={classes.entry}>
        <Search size={20} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={borrowFocus}
          data-autofocus
          role="combobox"
          aria-label={t('label')}
          aria-expanded={chosen !== undefined}
          aria-controls={chosen && 'palette-items'}
          aria-activedescendant={chosen ? `palette-${index}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          value={query}
          onChange={(event) => setState({ query: event.currentTarget.value, at: 0 })}
          onFocus={selectAll}
          onKeyDown={press}
        />
        {query.trim() !== '' && <span className="t3 nowrap">{t('found', { count: found })}</span>}
        <kbd>Esc</kbd>
      </div>
      <div className={classes.body}>
        <div {...(chosen ? listProps(t('label')) : {})} className={classes.items}>
          {groups.map((group) => (
            <div key={group.title} {...groupProps(group.title)}>
              <div className={classes.groupTitle} aria-hidden="true">
                {group.title}
              </div>
              {group.items.map((item) => (
                <PaletteLine
                  key={item.key}
                  item={item}
                  id={`palette-${item.index}`}
                  chosen={item.index === index}
                  query={query}
                  onPoint={() => setAt(item.index)}
                />
              ))}
            </div>
          ))}
          {items.length === 0 && <p className={classes.nothing}>{t(isWhole ? 'nothing' : 'stillReading')}</p>}
        </div>
        <PalettePreview record={chosen?.kind === 'record' ? chosen.record : undefined} />
      </div>
      <footer className={classes.foot}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.choose')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keys.open')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('keys.close')}
        </span>
      </footer>
    </Modal>
  );
}

/** What was typed last time is typed over at once. */
const selectAll = (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select();

/** A list box holds options; where nothing is found there is none. */
const listProps = (label: string) => ({ id: 'palette-items', role: 'listbox', 'aria-label': label }) as const;

/** Options of a list box stand in groups; a fieldset would make them fields. */
const groupProps = (title: string) => ({ role: 'group', 'aria-label': title }) as const;

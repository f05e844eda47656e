import { Combobox, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactElement, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import { PlaceOption } from './place-option';
import { usePlaces } from './use-places';

/** What makes an input one with a list. */
export interface ListedInput {
  readonly role: 'combobox';
  readonly 'aria-autocomplete': 'list';
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface PlaceListProps {
  /** What is being typed; empty when nothing is sought. */
  readonly sought: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly onPick: (match: PlaceMatch) => Promise<void>;
  /** The keys of free typing, heard where the list has no use for them. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The input the list belongs to. */
  readonly children: (listed: ListedInput) => ReactElement;
}

/**
 * Places of the gazetteer under the line in which a name is typed. None is chosen by itself, so the keys of free
 * typing stay free: arrows choose, Enter picks the chosen one, Escape closes the list and leaves the text.
 */
export function PlaceList({ sought, label, onClose, onPick, onKeyDown, children }: PlaceListProps) {
  const { t } = useTranslation('forms');
  const matches = usePlaces(sought);
  const isOpen = matches.length > 0;
  const combobox = useCombobox({ opened: isOpen, onOpenedChange: (opened) => opened || onClose() });
  const { resetSelectedOption } = combobox;
  // What was chosen answered to another text.
  useEffect(() => {
    if (sought !== '') resetSelectedOption();
  }, [sought, resetSelectedOption]);
  const hearKey = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || event.nativeEvent.isComposing) return onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const match = matches.find(({ place }) => place.id === id);
        if (match) void onPick(match);
      }}
      transitionProps={{ duration: 0 }}
      shadow="md"
      radius={8}
      position="bottom-start"
      width="target"
    >
      <Combobox.Target withExpandedAttribute>
        {children({ role: 'combobox', 'aria-autocomplete': 'list', onKeyDown: hearKey })}
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('places', { label })} mah={320} style={{ overflowY: 'auto' }}>
          {matches.map((match) => (
            <Combobox.Option key={match.place.id} value={match.place.id}>
              <PlaceOption match={match} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

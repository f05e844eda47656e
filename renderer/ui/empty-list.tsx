import { Button } from '@mantine/core';
import { EmptyState } from './empty-state';

/** What a list without rows says and offers. */
export interface EmptyListTexts {
  /** There is nothing yet. */
  readonly title: string;
  /** One sentence: what to do next. */
  readonly hint: string;
  readonly add: string;
  /** The filter hides all there is. */
  readonly filtered: string;
  readonly clear: string;
}

export interface EmptyListProps {
  readonly texts: EmptyListTexts;
  /** True where the filter hides all there is. */
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

/** In the place of rows: a way to begin, or out of the filter. */
export function EmptyList({ texts, isFiltered, onAdd, onClear }: EmptyListProps) {
  return isFiltered ? (
    <EmptyState title={texts.filtered}>
      <Button onClick={onClear}>{texts.clear}</Button>
    </EmptyState>
  ) : (
    <EmptyState title={texts.title} hint={texts.hint}>
      <Button onClick={onAdd}>{texts.add}</Button>
    </EmptyState>
  );
}

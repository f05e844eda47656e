import { FocusTrap, Popover } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLinesInSteps } from '../../ui/record-lines-in-steps';
import { boxOn } from './sentence-at';
import classes from './sentences.module.css';
import type { Pointed, Sentences } from './use-sentences';

export interface SentenceCardProps extends Pick<Sentences, 'close' | 'hover' | 'stay'> {
  readonly pointed: Pointed;
  readonly scale: number;
}

const shownAtFirst = 5;

/** The records behind a sentence, listed below it; each opens its card. */
export function SentenceCard({ pointed, scale, close, hover, stay }: SentenceCardProps) {
  const { t } = useTranslation('summary');
  const { sentence, page, by } = pointed;
  const box = boxOn(sentence, page);
  const { records } = sentence;
  const says = t(records.length === 0 ? 'sentences.none' : 'sentences.basedOn', { count: records.length });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  if (!box) return null;
  return (
    <Popover
      opened
      onChange={close}
      position="bottom-start"
      offset={4}
      width={420}
      transitionProps={{ duration: 0 }}
      closeOnEscape={false}
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} style={scaled(box, scale)} />
      </Popover.Target>
      <Popover.Dropdown
        className={classes.card}
        role="group"
        aria-label={says}
        onMouseEnter={stay}
        onMouseLeave={() => hover(undefined, page)}
        onKeyDown={press}
      >
        <FocusTrap active={by === 'list'}>
          <div className={classes.inside}>
            <p className="t2 xs">{says}</p>
            <RecordLinesInSteps key={sentence.key} ids={records} first={shownAtFirst} onFollow={close} />
          </div>
        </FocusTrap>
      </Popover.Dropdown>
    </Popover>
  );
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a rectangle of a page stands on screen, at so many pixels a point. */
export const scaled = ({ x, y, width, height }: Box, scale: number) => ({
  left: x * scale,
  top: y * scale,
  width: width * scale,
  height: height * scale,
});

import type { LocalText } from '../../shared/domain/language';
import { CardSection } from './card';
import classes from './record-facts.module.css';
import { LocalWords } from './words';

/** A longer text of a card under its heading; nothing where there is no text. */
export function TextSection({
  title,
  text,
}: {
  readonly title: string;
  readonly text: LocalText | undefined;
}) {
  if (text === undefined) return null;
  return (
    <CardSection title={title}>
      <p className={classes.text}>
        <LocalWords text={text} />
      </p>
    </CardSection>
  );
}

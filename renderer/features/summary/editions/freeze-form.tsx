import { Button, Loader } from '@mantine/core';
import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '../../../../shared/domain/edition';
import { useRemembered } from '../../../ui/use-remembered';
import classes from './editions.module.css';
import { type SignOffDraft, SignOffLines } from './sign-off-lines';
import type { Editions } from './use-editions';

export interface FreezeFormProps extends Pick<Editions, 'nextNumber' | 'freezing' | 'freeze'> {
  /** Who signed the edition before: they are proposed again. */
  readonly before: readonly SignOff[];
  readonly lang: string;
  /** Tells what is typed here from what was typed for another edition. */
  readonly about: string;
}

/** Kept while somebody looks at the pages once more before freezing them. */
interface Typed {
  readonly about: string;
  readonly lines: readonly SignOffDraft[];
}

/** Freezes the paper as it is, under the next number and the names of those who sign it. */
export function FreezeForm({ nextNumber, freezing, freeze, before, lang, about }: FreezeFormProps) {
  const { t } = useTranslation('editing');
  const [typed, setTyped] = useRemembered<Typed | null>('summary.signOff', null);
  const proposed = before.map(({ post, name }): SignOffDraft => ({ post, name: name ?? '' }));
  const lines = typed?.about === about ? typed.lines : proposed;
  const setLines = (changed: readonly SignOffDraft[]) => setTyped({ about, lines: changed });
  const signOff = lines.flatMap(({ post, name }): readonly SignOff[] => {
    if (post.trim() === '') return [];
    return [{ post: post.trim(), ...(name.trim() === '' ? {} : { name: name.trim() }) }];
  });
  return (
    <form
      className={classes.freeze}
      onSubmit={(event) => {
        event.preventDefault();
        freeze(signOff);
      }}
    >
      <SignOffLines lines={lines} lang={lang} onChange={setLines} />
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="filled"
          disabled={freezing}
          leftSection={<Stamp size={16} strokeWidth={1.75} />}
        >
          {t('editions.freeze', { number: nextNumber })}
        </Button>
        <span className="t2" role="status">
          {freezing && (
            <>
              <Loader size={16} aria-hidden="true" /> {t('editions.freezing')}
            </>
          )}
        </span>
      </div>
    </form>
  );
}

import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './editions.module.css';

/** A signature as it is typed; one without a post is not printed. */
export interface SignOffDraft {
  readonly post: string;
  readonly name: string;
}

export interface SignOffLinesProps {
  readonly lines: readonly SignOffDraft[];
  readonly lang: string;
  readonly onChange: (lines: readonly SignOffDraft[]) => void;
}

/** Posts and names of those who sign an edition. */
export function SignOffLines({ lines, lang, onChange }: SignOffLinesProps) {
  const { t } = useTranslation('editing');
  const set = (index: number, change: Partial<SignOffDraft>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...change } : line)));
  const rows = lines.map((line, index) => ({ line, index, key: `line-${index}` }));
  return (
    <fieldset className={classes.signOff}>
      <legend>{t('editions.signOff')}</legend>
      {rows.map(({ line, index, key }) => (
        <div key={key} className={classes.person}>
          <TextInput
            aria-label={t('editions.post')}
            placeholder={t('editions.post')}
            lang={lang}
            value={line.post}
            error={line.post.trim() === '' && line.name.trim() !== '' && t('editions.postMissing')}
            maxLength={500}
            onChange={(event) => set(index, { post: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('editions.person')}
            placeholder={t('editions.person')}
            lang={lang}
            value={line.name}
            maxLength={500}
            onChange={(event) => set(index, { name: event.currentTarget.value })}
          />
          <ActionIcon
            size={32}
            aria-label={t('editions.removePerson')}
            title={t('editions.removePerson')}
            onClick={() => onChange(lines.filter((_, at) => at !== index))}
          >
            <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        disabled={lines.length >= 20}
        leftSection={<Plus size={16} strokeWidth={1.75} />}
        onClick={() => onChange([...lines, { post: '', name: '' }])}
      >
        {t('editions.addPerson')}
      </Button>
      <p className="t3 xs">{t('editions.signOffHint')}</p>
    </fieldset>
  );
}

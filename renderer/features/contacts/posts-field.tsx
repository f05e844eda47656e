import { useTranslation } from 'react-i18next';
import type { Post } from '../../../shared/domain/contacts';
import { PartialDateField } from '../../ui/date-field';
import { bindLine, LineListField } from '../../ui/line-list-field';
import { RecordPicker } from '../../ui/record-picker';
import { TextField3 } from '../../ui/text-field-3';
import type { Bound } from '../../ui/use-field-text';

type PostDraft = { readonly [Field in keyof Post]?: Post[Field] | undefined };

/** A post says at least what it is; where and how long may follow. */
export function postOf({ title, organisation, city, from, to }: PostDraft): Post | null {
  if (title === undefined) return null;
  return {
    title,
    ...(organisation === undefined ? {} : { organisation }),
    ...(city === undefined ? {} : { city }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Posts held one after another; the last written is the present one. */
export function PostsField({ value, save }: Bound<Post[]>) {
  const { t } = useTranslation('contacts');
  return (
    <LineListField<Post, PostDraft>
      label={t('form.posts')}
      addLabel={t('form.addPost')}
      value={value}
      save={save}
      blank={{}}
      draftOf={(post) => post}
      itemOf={postOf}
    >
      {(draft, change) => (
        <>
          <TextField3 label={t('form.post')} {...bindLine(draft, change, 'title')} />
          <RecordPicker
            label={t('form.organisation')}
            kinds={['organisation']}
            create="organisation"
            {...bindLine(draft, change, 'organisation')}
          />
          <RecordPicker
            label={t('form.city')}
            kinds={['city']}
            create="city"
            {...bindLine(draft, change, 'city')}
          />
          <PartialDateField label={t('form.from')} {...bindLine(draft, change, 'from')} />
          <PartialDateField label={t('form.to')} {...bindLine(draft, change, 'to')} />
        </>
      )}
    </LineListField>
  );
}

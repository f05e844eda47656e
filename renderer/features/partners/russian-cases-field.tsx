import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { TextField } from '../../ui/text-field';
import type { Bound } from '../../ui/use-field-text';
import { useLatestValue } from '../../ui/use-latest-value';

type Cases = NonNullable<City['russianCases']>;
const cases = ['genitive', 'prepositional', 'instrumental'] as const satisfies readonly (keyof Cases)[];

/** Russian cases of the name: no rule builds them safely, so papers use them only where they are written here. */
export function RussianCasesField({ value, save }: Bound<Cases>) {
  const { t } = useTranslation('partners');
  const { latest, send } = useLatestValue(value);
  const write = (name: keyof Cases, text: string | undefined) => {
    const { [name]: _, ...others } = latest() ?? {};
    const next: Cases = text === undefined ? others : { ...others, [name]: text };
    return send(Object.keys(next).length === 0 ? undefined : next, save);
  };
  return (
    <>
      {cases.map((name) => (
        <TextField
          key={name}
          label={t(`form.cases.${name}`)}
          {...(name === 'genitive' ? { hint: t('form.casesHint') } : {})}
          value={value?.[name]}
          save={(text) => write(name, text)}
        />
      ))}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { type Lang, languages } from '../../../shared/domain/language';
import { type Arrangement, arrangements, type Convention, conventions } from '../../../shared/report/request';
import { SegmentedControl } from '../../ui/segmented-control';
import { OptionSelect, PaperOption } from './paper-option';
import type { PaperChoice } from './use-paper-request';

/** The language of the paper, a second one beside it, and the convention it is set by. */
export function LanguageOptions({ choice }: { readonly choice: PaperChoice }) {
  const { t } = useTranslation(['summary', 'common']);
  const { lang, style, chooseStyle } = choice;
  const names: Readonly<Record<Lang, string>> = {
    ru: t('common:languageNames.ru'),
    zh: t('common:languageNames.zh'),
    en: t('common:languageNames.en'),
  };
  const second = style.second === lang ? null : style.second;
  return (
    <>
      <PaperOption label={t('options.lang')}>
        <SegmentedControl<Lang>
          label={t('options.lang')}
          value={lang}
          segments={languages.map((value) => ({ value, label: names[value], lang: value }))}
          onChange={choice.chooseLang}
        />
      </PaperOption>
      <OptionSelect<Lang | 'none'>
        label={t('options.second')}
        value={second ?? 'none'}
        data={[
          { value: 'none', label: t('options.noSecond') },
          ...languages.filter((one) => one !== lang).map((value) => ({ value, label: names[value] })),
        ]}
        onChange={(value) => chooseStyle({ second: value === 'none' ? null : value })}
      />
      {second !== null && (
        <PaperOption label={t('options.arrangement')}>
          <SegmentedControl<Arrangement>
            label={t('options.arrangement')}
            value={style.arrangement}
            segments={arrangements.map((value) => ({ value, label: t(`arrangement.${value}`) }))}
            onChange={(arrangement) => chooseStyle({ arrangement })}
          />
        </PaperOption>
      )}
      <OptionSelect<Convention | 'usual'>
        label={t('options.convention')}
        value={style.convention}
        data={(['usual', ...conventions] as const).map((value) => ({
          value,
          label: t(`convention.${value}`),
        }))}
        onChange={(convention) => chooseStyle({ convention })}
      />
    </>
  );
}

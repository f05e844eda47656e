import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { reportedAgainstRecorded } from '../../../shared/counting/reported';
import { formatQuantity } from '../../../shared/format/numbers';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { CardSection, Fact } from '../../ui/card';
import { FigureButton } from '../../ui/figure-records';
import { useToday } from '../../ui/services';

/** A published count beside what the register holds for the same measure, places and period; never added. */
export function BesideRegister({ id }: { readonly id: string }) {
  const { t } = useTranslation('published');
  const lang = useLang();
  const today = useToday();
  const pair = useCounted(
    (register) =>
      reportedAgainstRecorded(register, countContext(register, today)).find(
        ({ reported }) => reported.id === id,
      ),
    [today, id],
  );
  if (!pair) return null;
  const { reported, recorded, difference } = pair;
  const gap = difference && difference.value > 0 ? formatQuantity(difference, lang) : null;
  return (
    <CardSection title={t('beside.title')}>
      <dl>
        <Fact label={t('beside.reported')}>
          <b>{formatQuantity(reported.quantity, lang)}</b>
        </Fact>
        <Fact label={t('beside.recorded')}>
          <b>
            <FigureButton figure={recorded} />
          </b>
        </Fact>
        <Fact label={t('beside.difference')}>
          <span className={gap === null ? 't2' : 'alert'}>{gap ?? t('beside.none')}</span>
        </Fact>
      </dl>
      <p className="t3 xs">{t('beside.note')}</p>
    </CardSection>
  );
}

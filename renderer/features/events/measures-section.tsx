import { useTranslation } from 'react-i18next';
import type { Event } from '../../../shared/domain/event';
import type { LocalText } from '../../../shared/domain/language';
import type { Quantity } from '../../../shared/domain/quantity';
import { countryName } from '../../../shared/format/names';
import { formatQuantity } from '../../../shared/format/numbers';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { CardSection } from '../../ui/card';
import { LocalWords } from '../../ui/words';
import classes from './events.module.css';

interface StatedFigure {
  readonly what: string;
  readonly country: string | undefined;
  readonly quantity: Quantity | undefined;
  readonly note: LocalText | undefined;
}

/** What the event stated about itself, then who took part by category; sections without lines are left out. */
export function MeasuresSection({ event: { measures = [], participants = [] } }: { readonly event: Event }) {
  const { t } = useTranslation(['events', 'vocabulary']);
  return (
    <>
      <Figures
        title={t('card.measures')}
        figures={measures.map(({ measure, country, quantity, note }) => ({
          what: t(`vocabulary:statedMeasure.${measure}`),
          country,
          quantity,
          note,
        }))}
      />
      <Figures
        title={t('card.participants')}
        figures={participants.map(({ category, country, quantity, note }) => ({
          what: t(`vocabulary:participantCategory.${category}`),
          country,
          quantity,
          note,
        }))}
      />
    </>
  );
}

function Figures({ title, figures }: { readonly title: string; readonly figures: readonly StatedFigure[] }) {
  const { t } = useTranslation('events');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  if (figures.length === 0) return null;
  return (
    <CardSection title={title}>
      <table className={classes.figures}>
        <tbody>
          {figures.map(({ what, country, quantity, note }) => (
            <tr key={`${what} ${country} ${note?.en ?? note?.ru ?? note?.zh}`}>
              <th scope="row">
                {what}
                {note && (
                  <small className="t3">
                    <br />
                    <LocalWords text={note} />
                  </small>
                )}
              </th>
              <td className="t2">{country && countryName(country, lang, office)}</td>
              <td className={classes.number}>
                {quantity ? formatQuantity(quantity, lang) : <span className="t3">{t('card.noFigure')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CardSection>
  );
}

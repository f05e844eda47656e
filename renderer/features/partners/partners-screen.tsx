import { useParams } from 'react-router';
import { useRecord } from '../../db/register-context';
import { EscapeArea } from '../../ui/escape-area';
import { ListCardLayout } from '../../ui/list-card-layout';
import { useCloseCard } from '../../ui/use-close-card';
import { CityCard } from './city-card';
import { PartnersTable } from './partners-table';

/** Cities the office keeps ties with, by level or country, and the card of the chosen one. */
export function PartnersScreen() {
  const chosen = useRecord(useParams().id);
  const city = chosen?.kind === 'city' ? chosen : undefined;
  const close = useCloseCard('partners', '/partners');
  return (
    <ListCardLayout
      name="partners"
      listWidth={408}
      list={
        <EscapeArea onEscape={close}>
          <PartnersTable current={city?.id} />
        </EscapeArea>
      }
      card={city ? <CityCard key={city.id} city={city} onClose={close} /> : null}
    />
  );
}

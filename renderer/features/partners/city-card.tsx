import { Button } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { missingFields } from '../../../shared/domain/completeness';
import { showText } from '../../../shared/domain/language';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { Card } from '../../ui/card';
import { FormArea } from '../../ui/form-area';
import { RecordActions } from '../../ui/record-actions';
import { useBriefOn } from '../../ui/use-brief-on';
import { Words } from '../../ui/words';
import classes from './city-card.module.css';
import { CityChart } from './city-chart';
import { CityDocuments } from './city-documents';
import { CityForm } from './city-form';
import { CityLead, CitySub } from './city-heading';
import { otherNames } from './city-name';
import { CityNext } from './city-next';
import { CityPeople } from './city-people';
import { CityTimeline } from './city-timeline';
import { LadderForm } from './ladder-form';
import { LevelLadder, ladderSteps } from './level-ladder';
import { RecordContact } from './record-contact';

export interface CityCardProps {
  readonly city: City;
  readonly onClose: () => void;
}

/** All about one partner on one screen: how the ties grew, what happened, what is next, papers and people. */
export function CityCard({ city, onClose }: CityCardProps) {
  const { t } = useTranslation(['partners', 'common']);
  const lang = useLang();
  const [editing, setEditing] = useState(() => missingFields(city).length > 0);
  const relationships = useCounted(
    (register) => register.all('relationship').filter((ties) => ties.city === city.id),
    [city.id],
  );
  const steps = ladderSteps(relationships);
  const shown = showText(city.names, lang);
  const prepareBrief = useBriefOn();
  return (
    <Card
      recordId={city.id}
      onClose={onClose}
      lead={<CityLead city={city} />}
      title={
        <>
          {shown ? <Words text={shown} /> : t('common:marks.noName')}
          <span className={classes.names}>
            {otherNames(city, lang).map(({ text, tag }) => (
              <span key={text} lang={tag}>
                {text}
              </span>
            ))}
          </span>
        </>
      }
      sub={<CitySub city={city} />}
      actions={
        <>
          {!editing && city.binnedAt === undefined && (
            <>
              <Button
                leftSection={<FileText size={16} strokeWidth={1.75} />}
                onClick={() => prepareBrief(city.id)}
              >
                {t('brief')}
              </Button>
              <RecordContact city={city} />
            </>
          )}
          <RecordActions
            record={city}
            editing={editing}
            onEdit={setEditing}
            onBinned={onClose}
            alongside={relationships.map(({ id }) => id)}
          />
        </>
      }
    >
      {editing ? (
        <FormArea>
          <CityForm city={city} />
          <LadderForm city={city} relationships={relationships} />
        </FormArea>
      ) : (
        <>
          {steps.length > 0 ? (
            <LevelLadder steps={steps} />
          ) : (
            <p className={classes.noTies}>
              {t('ladder.none')}{' '}
              <button type="button" className="linklike" onClick={() => setEditing(true)}>
                {t('ladder.add')}
              </button>
            </p>
          )}
          <div className={classes.columns}>
            <CityTimeline city={city} />
            <div className={classes.aside}>
              <CityNext city={city} />
              <CityDocuments city={city} />
              <CityPeople city={city} />
              <CityChart city={city} />
            </div>
          </div>
        </>
      )}
    </Card>
  );
}

import { useEffect, useState } from 'react';
import { languages } from '../../shared/domain/language';
import type { MissingNames, NamedThing, NameTexts } from '../../shared/names/suggest-missing';
import { useServices } from './services';

export interface Offered {
  readonly names: MissingNames;
  /** False while the answer to what is now typed is on its way: then `names` are what was offered before. */
  readonly isFresh: boolean;
}

const nothing: Offered = { names: {}, isFresh: true };

/** What is offered for the languages left blank beside these texts; follows each key without making it wait. */
export function useMissingNames(texts: NameTexts, thing: NamedThing): Offered {
  const { names } = useServices();
  const question = JSON.stringify([texts, thing]);
  const [answer, setAnswer] = useState<{ readonly question: string; readonly names: MissingNames }>();
  const filled = languages.filter((lang) => (texts[lang] ?? '').trim() !== '').length;
  const isAsked = filled > 0 && filled < languages.length;
  useEffect(() => names.begin(), [names]);
  useEffect(() => {
    if (!isAsked) return;
    let isLast = true;
    const [askedTexts, askedThing] = JSON.parse(question) as [NameTexts, NamedThing];
    void names.suggest(askedTexts, askedThing).then((found) => {
      if (isLast) setAnswer({ question, names: found });
    });
    return () => {
      isLast = false;
    };
  }, [names, question, isAsked]);
  if (!isAsked || !answer) return nothing;
  return { names: answer.names, isFresh: answer.question === question };
}

import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import type { NameAnswer, NameQuestion } from '../../shared/names/name-question';
import type { MissingNames, NamedThing, NameTexts } from '../../shared/names/suggest-missing';

/** Answers a question about names; null when it could not be answered. */
export type AskName = (question: NameQuestion) => Promise<NameAnswer | null>;

/** Any name in one script, asked for so that the tables of the others are made. */
const warmUp = 'Chengdu';

/** What forms ask of names. Nothing is loaded before the first form that has a name in it. */
export class NameEngine {
  readonly #start: () => AskName;
  #ask: AskName | null = null;

  constructor(start: () => AskName) {
    this.#start = start;
  }

  /** Makes the tables ready, so that the first key is answered as fast as the others. */
  begin(): void {
    if (this.#ask === null)
      void this.#answer({ about: 'missing', texts: { en: warmUp }, thing: { kind: 'place' } });
  }

  /** The names to offer in the languages left blank; none where there was no answer. */
  async suggest(texts: NameTexts, thing: NamedThing): Promise<MissingNames> {
    const answer = await this.#answer({ about: 'missing', texts, thing });
    return answer?.about === 'missing' ? answer.names : {};
  }

  /** The places that a typed text may mean, likeliest first. */
  async findPlaces(text: string): Promise<readonly PlaceMatch[]> {
    const answer = await this.#answer({ about: 'places', text });
    return answer?.about === 'places' ? answer.matches : [];
  }

  #answer(question: NameQuestion): Promise<NameAnswer | null> {
    this.#ask ??= this.#start();
    return this.#ask(question);
  }
}

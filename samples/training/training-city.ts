import type { TransitionTarget } from '../../shared/domain/vocabulary';

/** A step on the ladder of an invented partner; `proved` steps have a document of the same day. */
export interface LadderStep {
  readonly to: TransitionTarget;
  readonly on?: string;
  readonly proved?: boolean;
}

export interface TrainingCity {
  readonly id: string;
  readonly ru: string;
  readonly zh: string;
  readonly en: string;
  readonly country: string;
  /** Latitude and longitude of open country where no city of the name stands, in degrees north and east. */
  readonly at: readonly [number, number];
  /** Genitive, prepositional and instrumental where the Russian name is declined. */
  readonly cases?: readonly [string, string, string];
  readonly parent?: string;
  /** How often the city takes part. */
  readonly weight: number;
  /** First and last day on which anything happens with the city. */
  readonly activeFrom: string;
  readonly activeTo: string;
  readonly population?: number;
  readonly ladder: readonly LadderStep[];
}

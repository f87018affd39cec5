/** The player of one training of the shelf, told what the shelf was told. */
import type { DirectiveResult } from 'lit/directive.js';
import { addressBeside } from '../parts/addresses.ts';
import { part } from '../parts/part.ts';
import { ARRIVED, LEFT, type OnPath, PATH } from '../parts/shelf-to-player.ts';
import { SignalTraining } from '../signal-training/signal-training.ts';

/** What the shelf hands on as it got it. */
type Handed = Pick<
  SignalTraining,
  | 'learner'
  | 'awaitLearner'
  | 'launch'
  | 'record'
  | 'remember'
  | 'policy'
  | 'policySrc'
  | 'exitUrl'
  | 'headingLevel'
>;

interface PlayerOptions {
  /** Of the index. */
  readonly src: string;
  readonly isShown: boolean;
  readonly hasArrived: boolean;
  readonly path: OnPath;
  readonly left: () => void;
}

export function player(
  id: string,
  { learner, awaitLearner, launch, record, remember, policy, policySrc, exitUrl, headingLevel }: Handed,
  { src: index, isShown, hasArrived, path, left }: PlayerOptions,
): DirectiveResult {
  return part(
    SignalTraining,
    {
      scenario: null,
      src: addressBeside(index, `${id}.json`) ?? null,
      ...{ learner, awaitLearner, launch, record, remember, policy, policySrc, exitUrl, headingLevel },
      [ARRIVED]: hasArrived,
      hidden: !isShown,
      [PATH]: path,
      [LEFT]: left,
    },
    {},
    { exportparts: 'frame, bar, content, footer, cover' },
  );
}

import type { Statement } from '../lrs/statement.ts';
import { isDefined } from './statement-rules.ts';
import { type MoveOn, SAID } from './words.ts';

/** Whether what was said is what the course asks for. */
export function isMet(moveOn: MoveOn, said: readonly Statement[]): boolean {
  const was = (id: string): boolean => said.some((one) => one.verb.id === id && isDefined(one));
  const [isCompleted, isPassed] = [was(SAID.completed), was(SAID.passed)];
  switch (moveOn) {
    case 'Completed':
      return isCompleted;
    case 'Passed':
      return isPassed;
    case 'CompletedAndPassed':
      return isCompleted && isPassed;
    case 'CompletedOrPassed':
      return isCompleted || isPassed;
    case 'NotApplicable':
      return true;
  }
}

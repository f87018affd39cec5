/**
 * How a run begins, without the play machine: its first scene is read, and its lines are marked, while the machine is on its
 * way to a learner. What leads on waits for that; the run then goes on as the replay of this one (`replay`).
 */
import type { Scenario, Turn } from '../format/types.ts';
import { canMark, marksAfter, sceneOf, turnOf } from './board.ts';
import { type PlayInput, firstMoment } from './first-moment.ts';
import type { Play, Stand } from './play.ts';
import { PlaySession } from './session.ts';
import { type Act, startEntry } from './transcript.ts';
import type { Phase, Session } from './types.ts';

/** A new run that can only be marked. See `startEntry` for the options and their defaults. */
export function openSession(scenario: Scenario, options?: Parameters<typeof startEntry>[1]): Session {
  return new PlaySession(scenario, startEntry(scenario, options), (input) => new Opening(input));
}

/** What the machine finds out on arriving. */
const PHASES: Readonly<Record<Turn['kind'], Phase>> = {
  choices: 'choosing',
  next: 'continuing',
  judge: 'judging',
  route: 'routing',
  note: 'noting',
  end: 'ended',
};

class Opening implements Play {
  stand: Stand;

  constructor(input: PlayInput) {
    const moment = firstMoment(input);
    const { turn, skipTo } = sceneOf(moment);
    const phase = PHASES[turn.kind];
    this.stand = {
      moment,
      phase,
      canSkip: phase !== 'ended' && skipTo !== undefined,
      ending: turnOf(moment, 'end')?.ending,
    };
  }

  can(act: Act): boolean {
    const { moment, phase } = this.stand;
    return phase !== 'ended' && canMark(act, moment);
  }

  send(act: Act): boolean {
    const { moment, phase } = this.stand;
    if (phase === 'ended' || !canMark(act, moment)) return false;
    this.stand = { ...this.stand, moment: { ...moment, marks: marksAfter(act, moment) } };
    return true;
  }
}

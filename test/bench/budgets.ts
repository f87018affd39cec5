/** What we promise about size and speed, and why these numbers. Peers were measured with the same generated story. */
export interface Budget {
  readonly bound: 'at most' | 'at least';
  readonly value: number;
  readonly why: string;
}

const atMost = (value: number, why: string): Budget => ({ bound: 'at most', value, why });
const atLeast = (value: number, why: string): Budget => ({ bound: 'at least', value, why });

/** Kilobytes are of 1,000 bytes; times are of the measuring machine. */
export const BUDGETS = {
  firstScene: atMost(
    56,
    'lit, xstate and i18next alone are 32 KB; SugarCube is 163 KB, Harlowe 275 KB and H5P Branching 83 KB (gzip)',
  ),
  everything: atMost(90, 'what comes after the first scene is the same for everybody, whatever they do'),
  ready: atMost(20, 'inkjs needs 380 ms for 10,000 scenes'),
  replay: atLeast(100_000, 'inkjs plays 15,000 steps a second; one core can then replay for a whole country'),
  replayOfBare: atLeast(0.75, 'what a session adds to the bare machine must stay small'),
  check: atMost(3_000, 'a trainer waits for it; parsing YAML is most of it'),
  checkOfLoops: atMost(10_000, 'every way is played, and where the story leads back there are many'),
  compile: atMost(1_500, 'as for checking, without the proof'),
  card: atMost(1.6, 'the card needs neither the play machine nor a second language'),
  firstChoice: atMost(
    2.2,
    'the three dependencies alone take ×1.9; inkjs takes ×1.2 to ×1.4, SugarCube ×6.6',
  ),
  firstChoiceFar: atMost(2, 'where each round trip is felt, all that is needed must be asked for at once'),
  firstChoiceOfMany: atMost(2, 'inkjs takes ×3.6 at 10,000 scenes'),
  read1000: atMost(300, 'who would rather read has pressed a button, and sees the whole story at once'),
  read5000: atMost(1_500, 'as for 1,000 scenes: time grows with the story and not faster'),
  step: atMost(
    50,
    'under 100 ms an answer feels immediate; two frames of 17 ms are the least a browser can do',
  ),
  mountGrowth: atMost(
    1,
    'a page that puts a training in and out must not grow; 1 KB is what the measurement wavers',
  ),
  stepGrowth: atMost(1, 'a step leaves one transcript entry and its trail, and no more'),
  verified: atLeast(167, '10,000 a minute on one core: a whole country that finishes on one morning'),
} as const satisfies Record<string, Budget>;

/** Opens the roots of all elements that are made after this, and says so. A door imports it before anything else. */
import { openRoots } from '../parts/signal-element.ts';
import { SignalTraining } from './signal-training.ts';

if (customElements.get(SignalTraining.tag) === SignalTraining) {
  console.warn('signal-training was registered with closed shadow roots; they stay as they are.');
} else {
  openRoots();
  console.warn(
    'signal-training has open shadow roots: scripts of this page can read what a learner does. ' +
      'Use this door for audits and tests, and the others for people.',
  );
}

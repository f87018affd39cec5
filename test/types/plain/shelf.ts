/** A page with both elements. */
import 'signal-training/shelf';
import { SignalShelf, SignalTraining } from 'signal-training';

const shelf = document.createElement('signal-shelf');
const player = document.createElement('signal-training');

shelf.src = '/trainings/index.json';
shelf.scenario; // ✗ a shelf has many
shelf.addEventListener('signal-complete', ({ detail }) => detail.training.digest);

const shelves: SignalShelf = shelf;
const players: SignalTraining = player;
export { players, shelves };

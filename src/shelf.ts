/** Registers `<signal-shelf>` and `<signal-training>`; importing it twice does no harm. Door `signal-training/shelf`. */
import './define.ts';
export type * from './index.ts';
import { register } from './elements/register.ts';
import { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';

register(SignalShelf);

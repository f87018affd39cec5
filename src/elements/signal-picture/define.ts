/** Registers the picture, in a chunk of its own: few scenes have one. */
import { register } from '../register.ts';
import { SignalPicture } from './signal-picture.ts';

register('signal-picture', SignalPicture);

/** A project that has Vite make its trainings. */
import { signalTraining } from 'signal-training/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [signalTraining({ trainings: 'scenarios' })] });
export const mistaken = signalTraining({ training: 'scenarios' }); // ✗

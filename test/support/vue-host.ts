/** A host in Vue that draws again and again, and writes its objects inline. The page calls `redraw`. */
import { createApp, h, nextTick, ref } from 'vue';
import '../../src/define.ts';

const time = ref(0);
Object.assign(window, {
  redraw: () => {
    time.value += 1;
    return nextTick();
  },
});

createApp({
  render: () =>
    h('main', [
      h('p', `Time: ${time.value}`),
      h('signal-training', {
        src: '/trainings/voice-in-the-background.json',
        learner: undefined,
        policy: { meldcode: 'adopted', 'may-report': false, contact: 'Samira' },
        'onSignal-error': ({ detail }: CustomEvent) => console.error(JSON.stringify(detail)),
      }),
    ]),
}).mount(document.body.appendChild(document.createElement('div')));

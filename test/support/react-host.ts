/** A host in React that draws again and again, and writes its objects inline. The page calls `redraw`. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../src/define.ts';

function Page(): ReturnType<typeof createElement> {
  const [time, setTime] = useState(0);
  Object.assign(window, { redraw: () => flushSync(() => setTime((now) => now + 1)) });
  return createElement(
    'main',
    null,
    createElement('p', null, `Time: ${time}`),
    createElement('signal-training', {
      src: '/trainings/voice-in-the-background.json',
      learner: undefined,
      policy: { meldcode: 'adopted', 'may-report': false, contact: 'Samira' },
      'onsignal-error': ({ detail }: CustomEvent) => console.error(JSON.stringify(detail)),
    }),
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(Page));

/** The README's snippet for React 19, and what a slip of the pen is answered with. */
import 'signal-training/host';
import 'signal-training/shelf';
import 'signal-training/team';
import type {} from 'signal-training/react';
import type { Completion, Policy, SignalTraining } from 'signal-training';
import { useRef } from 'react';

const store = (completion: Completion): Promise<Response> =>
  fetch('/hr', { method: 'PUT', body: JSON.stringify(completion) });

const policy: Policy = { meldcode: 'adopted', 'may-report': false };

export function Training({ learner }: { readonly learner: string | undefined }) {
  const player = useRef<SignalTraining>(null);
  return (
    <signal-training
      key="now"
      ref={player}
      id="training"
      className="wide"
      lang="nl"
      src="/trainings/now.json"
      policy-src="/policy.json"
      exit-url="/"
      remember="device"
      heading-level={3}
      learner={learner}
      policy={policy}
      onsignal-complete={(event) => event.waitUntil(store(event.detail))}
      onsignal-error={({ detail }) => console.warn(detail.code)}
      onClick={(event) => event.currentTarget.src}
    />
  );
}

export const shelf = <signal-shelf src="/trainings/index.json" heading-level="3" policy={policy} hidden />;

export const team = (
  <signal-team
    src="/trainings/index.json"
    lang="nl"
    policy-src="/policy.json"
    exit-url="/"
    heading-level="2"
    onsignal-error={({ detail }) => console.warn(detail.code)}
  />
);

export const frame = (
  <signal-frame
    src="https://training.example/embed.html"
    allow="https://training.example"
    label="Training"
    learner={4821}
    launch={undefined}
    lang="nl"
    exit-url="/"
    onsignal-complete={(event) => event.waitUntil(store(event.detail))}
    onsignal-error={({ detail }) => console.warn(detail.code)}
  />
);

export const wrong = (
  <>
    <signal-training remember="forever" /> {/* ✗ */}
    <signal-training score={3} /> {/* ✗ */}
    <signal-training policySrc="/policy.json" /> {/* ✗ a page rendered on a server would lose it */}
    <signal-training heading-level="three" /> {/* ✗ */}
    <signal-training policy={{ meldcode: 'perhaps' }} /> {/* ✗ */}
    <signal-training onSignalComplete={() => undefined} /> {/* ✗ React listens to `onsignal-complete` */}
    <signal-training onsignal-error={(event) => event.waitUntil} /> {/* ✗ */}
    <signal-shelf scenario={null} /> {/* ✗ */}
    <signal-team remember="device" /> {/* ✗ what is kept is a file of the team */}
    <signal-team policySrc="/policy.json" /> {/* ✗ */}
    <signal-frame remember="device" /> {/* ✗ the page in the frame says that */}
    <signal-frame exitUrl="/" /> {/* ✗ */}
    <signal-frame onsignal-error={(event) => event.waitUntil} /> {/* ✗ */}
    <signal-stage /> {/* ✗ a part of the player is no page's business */}
  </>
);

/** What a page may have for other reasons: analytics and a session recorder, each as it comes. What they take is laid open. */
import { datadogRum } from '@datadog/browser-rum';
import posthog from 'posthog-js';
import { record } from 'rrweb';

const taken = { posthog: [] as unknown[], datadog: [] as unknown[], rrweb: [] as unknown[] };
Object.assign(window, { taken });

posthog.init('phc_nobody', {
  api_host: `${location.origin}/posthog`,
  // It takes the browser of a test for a robot, and of robots it takes nothing.
  opt_out_useragent_filter: true,
  // What its server would answer is not waited for.
  advanced_disable_flags: true,
  before_send: (event) => {
    taken.posthog.push(event);
    return event;
  },
});
datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'nobody',
  proxy: `${location.origin}/datadog`,
  // Read at once: it goes on writing in what it hands over.
  beforeSend: (event) => {
    taken.datadog.push(JSON.parse(JSON.stringify(event)));
    return true;
  },
});
record({ emit: (event) => taken.rrweb.push(event) });

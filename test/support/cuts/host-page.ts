/** The page of a host: what it does about a completion, and which elements stand on it, by its address. */

/** What a host does about a completion; each is one that somebody has written. */
export type Host =
  | 'stores'
  | 'is deaf'
  | 'throws'
  | 'never answers'
  | 'tells nobody that it posts'
  | 'gives a function'
  | 'gives nothing'
  | 'asks for time too late'
  | 'listens once'
  | 'leaves the page'
  | 'removes the element';

/** As the README has it, and as others have it. `window.host` can be another at any time. */
export const HOSTS = `
  const wants = new URLSearchParams(location.search);
  const post = async (completion) => {
    const response = await fetch('/completions/' + wants.get('cut'), {
      method: 'POST', keepalive: true, body: JSON.stringify(completion),
    });
    if (!response.ok) throw new Error('HTTP ' + response.status);
  };
  window.posted = [];
  const record = (completion) => {
    const answer = post(completion);
    posted.push(answer);
    return answer;
  };
  const stores = (event) => event.waitUntil(record(event.detail));
  const training = () => document.querySelector('signal-training');
  let isOver = false;
  window.host = wants.get('host') ?? 'stores';
  const hosts = {
    stores,
    throws: () => { throw new ReferenceError('hrClient is not defined'); },
    'never answers': (event) => event.waitUntil(new Promise(() => {})),
    'tells nobody that it posts': (event) => void record(event.detail).catch(() => {}),
    'gives a function': (event) => event.waitUntil(() => record(event.detail)),
    'gives nothing': (event) => event.waitUntil(void record(event.detail).catch(() => {})),
    'asks for time too late': async (event) => {
      await undefined;
      event.waitUntil(record(event.detail));
    },
    'listens once': (event) => {
      if (!isOver) stores(event);
      isOver = true;
    },
    'leaves the page': (event) => {
      stores(event);
      location.href = '/elsewhere';
    },
    'removes the element': (event) => {
      stores(event);
      training()?.remove();
    },
  };
  document.addEventListener('signal-complete', (event) => hosts[window.host]?.(event));
  addEventListener('DOMContentLoaded', () => {
    if (wants.has('shelf')) {
      const shelf = document.createElement('signal-shelf');
      shelf.setAttribute('src', '/trainings/index.json');
      for (const name of ['learner', 'remember']) shelf.setAttribute(name, wants.get(name));
      document.body.append(shelf);
    }
    for (const src of wants.getAll('training')) {
      const element = document.createElement('signal-training');
      for (const name of ['learner', 'remember', 'exit-url', 'await-learner'])
        if (wants.has(name)) element.setAttribute(name, wants.get(name));
      element.setAttribute('src', '/trainings/' + src + '.json');
      document.body.append(element);
    }
  });`;

/**
 * What the page of a system runs: the object of scorm-again, which others wrote, behind the proxy that lets nothing pass but the
 * standard. The script says by `data-edition` which of the two.
 */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { SCORM_12_MODEL } from './scorm12.ts';
import { SCORM_2004_MODEL } from './scorm2004.ts';
import { type Api, strictly } from './strict.ts';

/** What a test reads of that page. */
export interface SystemWindow {
  readonly calls: [string, ...unknown[]][];
  readonly answers: unknown[];
  /** What was outside the standard. */
  readonly breaches: readonly string[];
  /** Then nothing is taken. */
  isDown: boolean;
}

const SETTINGS = { autocommit: false, logLevel: 5 };
const EDITIONS = {
  scorm12: { name: 'API', Kind: Scorm12API, model: SCORM_12_MODEL },
  scorm2004: { name: 'API_1484_11', Kind: Scorm2004API, model: SCORM_2004_MODEL },
} as const;

const { name, Kind, model } = EDITIONS[document.currentScript?.dataset['edition'] as keyof typeof EDITIONS];
const { api, breaches } = strictly(new Kind(SETTINGS) as unknown as Api, model);
const system = Object.assign(window, {
  calls: [],
  answers: [],
  breaches,
  isDown: false,
}) as unknown as SystemWindow;
Reflect.set(
  window,
  name,
  new Proxy(api, {
    get(target, property: string) {
      const method = target[property];
      if (!method) return undefined;
      return (...values: string[]): unknown => {
        const answer: unknown = system.isDown ? 'false' : method(...values);
        system.calls.push([property, ...values]);
        system.answers.push(answer);
        return answer;
      };
    },
  }),
);

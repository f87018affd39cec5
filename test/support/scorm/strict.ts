/**
 * A system of SCORM behind which nothing passes that its standard does not have: the calls and their order, what is read and
 * what is written, words, lengths and forms. What the systems that exist let pass, each in another way, is refused here, by the
 * code of the standard, and noted.
 */
import type { Breach, Call, Edition } from './model.ts';

export type Api = Readonly<Record<string, (...values: string[]) => unknown>>;

export interface Strict {
  readonly api: Api;
  /** What was outside the standard, in words; also where the system within objects to what was asked of it. */
  readonly breaches: readonly string[];
}

const ARGUMENTS: Readonly<Record<Call, number>> = {
  initialize: 1,
  terminate: 1,
  get: 1,
  set: 2,
  commit: 1,
  error: 0,
  errorText: 1,
  diagnostic: 1,
};
const ALWAYS: readonly Call[] = ['error', 'errorText', 'diagnostic'];
/** Systems take nothing else to begin, keep and end. */
const EMPTY: readonly Call[] = ['initialize', 'terminate', 'commit'];

/** @param system keeps what is said; of each session one is made. */
export function strictly(system: Api, edition: Edition): Strict {
  const breaches: string[] = [];
  let isOpen = false;
  /** Of the last call, where that was a breach. */
  let code: string | undefined;

  function breachOf(call: Call, values: readonly unknown[]): Breach | undefined {
    const areTexts = values.length === ARGUMENTS[call] && values.every((value) => typeof value === 'string');
    if (!areTexts || (EMPTY.includes(call) && values[0] !== '')) return 'arguments';
    if (ALWAYS.includes(call)) return undefined;
    if (call === 'initialize') return isOpen ? 'open already' : undefined;
    if (!isOpen) return 'not open';
    if (call !== 'get' && call !== 'set') return undefined;
    const [name = '', value = ''] = values;
    const element = elementAt(name, edition);
    if (!element) return 'no such element';
    const [access, format] = element;
    if (call === 'get') return access === 'w' ? 'write only' : undefined;
    if (!format) return 'read only';
    return format(value) ? undefined : 'format';
  }

  function take(call: Call, values: readonly unknown[]): unknown {
    const name = edition.calls[call];
    const said = `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
    const breach = breachOf(call, values);
    if (call === 'error' && !breach && code !== undefined) return code;
    code = breach && edition.codes[breach];
    if (breach) {
      breaches.push(`${said}: ${breach}`);
      return call === 'get' || ALWAYS.includes(call) ? '' : 'false';
    }
    const answer = system[name]?.(...(values as string[]));
    const objection = String(system[edition.calls.error]?.());
    if (!ALWAYS.includes(call) && objection !== '0') breaches.push(`${said}: the system says ${objection}`);
    if (call === 'initialize' && String(answer) === 'true') isOpen = true;
    if (call === 'terminate' && String(answer) === 'true') isOpen = false;
    return answer;
  }

  const calls = Object.entries(edition.calls) as [Call, string][];
  const known = Object.fromEntries(
    calls.map(([call, name]) => [name, (...values: unknown[]) => take(call, values)]),
  );
  const api = new Proxy(known, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target)) breaches.push(`${name}: no such call`);
      return Reflect.get(target, name) as unknown;
    },
  });
  return { api: api, breaches };
}

/** Numbers in a name stand for the one that comes next, or one that is there. */
function elementAt(name: string, { elements }: Edition) {
  const pattern = name.replaceAll(/\.(?:0|[1-9]\d*)(?=\.)/g, '.n');
  return !/(?:^|\.)n\./.test(name) && Object.hasOwn(elements, pattern) ? elements[pattern] : undefined;
}

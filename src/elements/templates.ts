/** What the templates of a framework may set on an element, derived from its public properties. */
import type { LitElement } from 'lit';
import type { SignalEventMap } from '../reporting/index.ts';

/** The names of what an element adds to any other element. */
export type HostName<Element> = Exclude<keyof Element, keyof LitElement> & string;

/** A number as HTML writes it. */
export type NumberText<Value> = Value extends number ? `${number}` : never;

/**
 * By the names of HTML, so that a page rendered on a server says the same: `policy-src`, not `policySrc`. What cannot be
 * written as text, such as `policy`, is a property and goes by the property's name.
 */
export type HostAttributes<Element> = {
  readonly [
    Name in HostName<Element> as Element[Name] extends string | number | boolean | null
      ? Hyphenated<Name>
      : Name
  ]?: Element[Name] | NumberText<Element[Name]> | undefined;
};

/** The listeners of JSX: React and Preact listen to whatever follows `on`, letter by letter. */
export type HostListeners = {
  readonly [Name in keyof SignalEventMap as `on${Name}`]?:
    ((event: SignalEventMap[Name]) => void) | undefined;
};

type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
  : Name;

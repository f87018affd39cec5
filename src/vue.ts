/**
 * The elements in templates of Vue, for the type checker (strictTemplates of vue-tsc) and editors alone:
 * `import type {} from 'signal-training/vue'` anywhere in the project. Door `signal-training/vue`.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';
import type { SignalTraining } from './elements/signal-training/signal-training.ts';
import type { HostName, NumberText } from './elements/templates.ts';
import type { FrameAttributes, SignalFrame } from './host/index.ts';
import type { SignalEventMap } from './reporting/index.ts';
import type { SignalTeam } from './team/signal-team.ts';

type Emits = { [Name in keyof SignalEventMap]: (event: SignalEventMap[Name]) => void };

/** The properties of an element, which Vue sets as such. */
type Settable<Element> = {
  readonly [Name in HostName<Element>]?: Element[Name] | NumberText<Element[Name]> | undefined;
};

/** An element as Vue's own guide declares it: what a template may set, and what a ref to it holds. */
export type TemplateElement<
  Element extends HTMLElement,
  Attributes = Settable<Element>,
> = new () => Element & {
  /** For the template's checker; a ref to the element has no such property. */
  readonly $props: HTMLAttributes & PublicProps & Attributes;
  /** For the template's checker; a ref to the element has no such property. */
  readonly $emit: EmitFn<Emits>;
};

/** The template's checker reads `exit-url` as `exitUrl`; what is set is the attribute, as it is written. */
type FrameProps = Omit<FrameAttributes, 'exit-url'> & { readonly exitUrl?: FrameAttributes['exit-url'] };

declare module 'vue' {
  interface GlobalComponents {
    'signal-training': TemplateElement<SignalTraining>;
    'signal-shelf': TemplateElement<SignalShelf>;
    'signal-team': TemplateElement<SignalTeam>;
    'signal-frame': TemplateElement<SignalFrame, FrameProps>;
  }
}

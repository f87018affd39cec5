/**
 * The elements in templates of Vue, for the type checker (strictTemplates of vue-tsc) and editors alone:
 * `import type {} from 'signal-training/vue'` anywhere in the project. Door `signal-training/vue`.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';
import type { SignalTraining } from './elements/signal-training/signal-training.ts';
import type { HostName, NumberText } from './elements/templates.ts';
import type { SignalEventMap } from './reporting/index.ts';

type Emits = { [Name in keyof SignalEventMap]: (event: SignalEventMap[Name]) => void };

/** An element as Vue's own guide declares it: what a template may set, and what a ref to it holds. */
export type TemplateElement<Element extends HTMLElement> = new () => Element & {
  /** For the template's checker; a ref to the element has no such property. */
  readonly $props: HTMLAttributes &
    PublicProps & {
      readonly [Name in HostName<Element>]?: Element[Name] | NumberText<Element[Name]> | undefined;
    };
  /** For the template's checker; a ref to the element has no such property. */
  readonly $emit: EmitFn<Emits>;
};

declare module 'vue' {
  interface GlobalComponents {
    'signal-training': TemplateElement<SignalTraining>;
    'signal-shelf': TemplateElement<SignalShelf>;
  }
}

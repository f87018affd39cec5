/**
 * An answer that is picked first and given with a button. Not a form: a frame that forbids those would keep every answer
 * back, and where nothing is picked the browser would say so in a language of its own.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../../parts/icons.ts';

interface AnswerOptions {
  /** The question as a heading, with the id `question`. */
  readonly question: TemplateResult;
  readonly hint: string;
  /** What can be picked: inputs with a value. */
  readonly choices: TemplateResult;
  readonly confirm: string;
  readonly give: (picked: readonly string[]) => void;
  /** Where one of the choices must be picked. */
  readonly needs?: {
    readonly isMissing: boolean;
    /** What is said then. */
    readonly words: string;
    readonly miss: (isMissing: boolean) => void;
  };
}

export function answer({ question, hint, choices, confirm, give, needs }: AnswerOptions): TemplateResult {
  const given = ({ currentTarget }: Event): void => {
    const turn = (currentTarget as Element).closest('.turn');
    const picked = [...(turn?.querySelectorAll<HTMLInputElement>(':checked') ?? [])];
    if (needs && picked.length === 0) needs.miss(true);
    else give(picked.map(({ value }) => value));
  };
  // As in a form.
  const entered = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.target as Element).matches('input')) given(event);
  };
  const isMissing = needs?.isMissing === true;
  return html`<section class="turn">
    <fieldset
      role=${needs ? 'radiogroup' : nothing}
      tabindex=${needs ? '-1' : nothing}
      aria-required=${needs ? 'true' : nothing}
      aria-invalid=${needs ? isMissing : nothing}
      aria-labelledby="question"
      aria-describedby=${isMissing ? 'missing hint' : 'hint'}
      @keydown=${entered}
      @change=${() => needs?.miss(false)}
    >
      <legend>${question}</legend>
      <p class="small" id="hint">${hint}</p>
      ${isMissing ? html`<p class="missing" id="missing">${icon('harmful')}${needs?.words}</p>` : nothing}
      ${choices}
    </fieldset>
    <button class="button primary" @click=${given}>${confirm}</button>
  </section>`;
}

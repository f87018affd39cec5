import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { partnersIn } from '../../i18n/partners.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { icon } from '../../elements/parts/icons.ts';
import { printAlone } from '../../elements/parts/paper.ts';
import { SignalElement } from '../../elements/parts/signal-element.ts';
import { baseStyles } from '../../elements/styles/base.ts';
import { type GuardedTeam, type RoleCard, type TeamFile, guardTeamFile } from '../file/index.ts';
import { pageStyles } from './page.styles.ts';
import { sheetStyles } from './sheet.styles.ts';
import { type NamedCard, deskSheet, rolesSheet, visitSheet } from './sheets.ts';
import { type TeamPage, linesOf } from './team-page.ts';

/** The team itself, on a card beside those of its partners. */
const OURS = 'our-team';

/** Who does what, and what not: a card for each partner and one of our own, as the organisation has agreed it; and what goes on paper. */
export class SignalTeamRoles extends SignalElement implements TeamPage {
  static readonly tag = 'signal-team-roles';
  static override styles = [baseStyles, pageStyles];

  @property({ attribute: false }) words: TeamTranslator | undefined;
  @property({ attribute: false }) team: TeamFile | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ attribute: false }) change: (changed: GuardedTeam) => boolean = () => false;
  /** Whom one asks for advice here, in the words of the organisation. */
  @property() contact = '';

  /** A card that says what ours says is not kept, so that it goes along when ours is mended. */
  #put(card: RoleCard, example: NamedCard): void {
    const { team } = this;
    if (!team) return;
    const others = team.roles.filter(({ partner }) => partner !== card.partner);
    const roles = isSame(card, example) ? others : [...others, card];
    this.change(guardTeamFile({ ...team, roles }));
  }

  #card(example: NamedCard, kept: RoleCard | undefined, { t }: TeamTranslator): TemplateResult {
    const { partner, name } = example;
    const { does, doesNot } = kept ?? example;
    const put = (changed: Partial<RoleCard>): void =>
      this.#put({ partner, does, doesNot, ...changed }, example);
    const field = (key: 'does' | 'doesNot', tasks: readonly string[]): TemplateResult =>
      html`<div class="field">
        <label for="${partner}-${key}">${t(`team.roles.${key}`)}<span class="heard"> (${name})</span></label>
        <textarea
          id="${partner}-${key}"
          rows="6"
          aria-describedby="per-line"
          .value=${tasks.join('\n')}
          @change=${({ currentTarget }: Event) =>
            put({ [key]: linesOf((currentTarget as HTMLTextAreaElement).value) })}
        ></textarea>
      </div>`;
    return html`<details>
      <summary>${name}${kept ? html` <span class="tag">${t('team.roles.own')}</span>` : nothing}</summary>
      <div class="card">
        <div class="fields two">${field('does', does)} ${field('doesNot', doesNot)}</div>
        ${
          kept
            ? html`<button class="button" @click=${() => this.#put(example, example)}>
                ${t('team.roles.example')}<span class="heard"> (${name})</span>
              </button>`
            : nothing
        }
      </div>
    </details>`;
  }

  #print(title: string, content: TemplateResult, language: string): void {
    printAlone(this.renderRoot, { title, language, content, styles: sheetStyles });
  }

  override render(): TemplateResult | typeof nothing {
    const { words, team, headingLevel, contact } = this;
    if (!words || !team) return nothing;
    const { t, language } = words;
    const examples = examplesIn(words);
    const kept = (partner: string): RoleCard | undefined => team.roles.find((one) => one.partner === partner);
    const cards = examples.map((example) => ({ ...example, ...kept(example.partner) }));
    const inner = Math.min(headingLevel + 1, 6);
    const print = (title: string, content: TemplateResult): TemplateResult =>
      html`<button class="button" @click=${() => this.#print(title, content, language)}>
        ${icon('print')}${title}
      </button>`;
    return html`<div class="page">
      ${heading(headingLevel, t('team.roles.title'))}
      <p>${t('team.roles.text')}</p>
      <p class="small" id="per-line">${t('team.roles.perLine')}</p>
      <div class="list">${examples.map((example) => this.#card(example, kept(example.partner), words))}</div>
      ${heading(inner, t('team.roles.paper'))}
      <p>${t('team.roles.paperText')}</p>
      <div class="row">
        ${print(t('team.roles.title'), rolesSheet(cards, words, team.team.name))}
        ${print(t('team.visit.title'), visitSheet(words))}
        ${print(t('team.desk.title'), deskSheet(words, contact))}
      </div>
    </div>`;
  }
}

function examplesIn({ t, language }: TeamTranslator): readonly NamedCard[] {
  const ours: NamedCard = {
    partner: OURS,
    name: t('team.roles.ours'),
    does: linesOf(t('team.roles.oursDoes')),
    doesNot: linesOf(t('team.roles.oursDoesNot')),
  };
  return [ours, ...partnersIn(language).map(({ id, ...card }) => ({ partner: id, ...card }))];
}

const isSame = (one: RoleCard, other: RoleCard): boolean =>
  one.does.join('\n') === other.does.join('\n') && one.doesNot.join('\n') === other.doesNot.join('\n');

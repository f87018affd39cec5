/** The pages about the file of a team. Without a file there is nothing that they are about. */
import { type TemplateResult, html } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { part } from '../../elements/parts/part.ts';
import type { GuardedTeam, TeamFile } from '../file/index.ts';
import { filePanel } from '../keep/panel.ts';
import type { TeamKeeper } from '../keep/team-keeper.ts';
import type { PageOptions } from './facilitator.ts';
import type { Section } from './nav.ts';
import { SignalTeamCycle } from './signal-team-cycle.ts';
import { SignalTeamLogic } from './signal-team-logic.ts';
import { SignalTeamPractice } from './signal-team-practice.ts';
import { SignalTeamRoles } from './signal-team-roles.ts';

interface AboutOptions extends PageOptions, Pick<SignalTeamCycle, 'openFor'> {
  /** Whom one asks for advice here. */
  readonly contact: string;
}

type About = Exclude<Section, 'play'>;

export function about(section: About, keeper: TeamKeeper, options: AboutOptions): TemplateResult {
  const { words, headingLevel } = options;
  const { team } = keeper;
  const panel = filePanel(keeper, { words, headingLevel });
  if (!team)
    return html`<p tabindex="-1" data-focus>${words.t('team.needsFile')}</p>
      ${panel}`;
  const change = (changed: GuardedTeam): boolean => keeper.change(changed, 'changed');
  return html`<div tabindex="-1" data-focus aria-label=${words.t(`team.nav.${section}`)} role="region">
      ${page(section, team, change, options)}
    </div>
    ${panel}`;
}

function page(
  section: About,
  team: TeamFile,
  change: (changed: GuardedTeam) => boolean,
  { words, headingLevel, contact, openFor }: AboutOptions,
): DirectiveResult {
  const common = { words, team, headingLevel, change };
  switch (section) {
    case 'cycle':
      return part(SignalTeamCycle, { ...common, openFor });
    case 'practice':
      return part(SignalTeamPractice, common);
    case 'logic':
      return part(SignalTeamLogic, common);
    case 'roles':
      return part(SignalTeamRoles, { ...common, contact });
  }
}

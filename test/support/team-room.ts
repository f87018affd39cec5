/** A room on a page in which a team plays, and what whoever leads it can see and do. */
import '../../src/define-open.ts';
import '../../src/team.ts';
import type { SignalTeam } from '../../src/team.ts';
import { indexEntry } from '../../src/format/training-index.ts';
import type { TeamFile } from '../../src/team/file/index.ts';
import type { Scenario } from '../../src/format/types.ts';
import arabic from '../../locales/ar/team.json' with { type: 'json' };
import english from '../../locales/en/team.json' with { type: 'json' };
import { afterThisTest, replace } from './cleanup.ts';
import { visible } from './flat-tree.ts';
import { fullBoard } from './player-boards.ts';
import { Player, language, words as player } from './player.ts';
import { answer, json } from './web.ts';

const team: typeof english = language === 'ar' ? arabic : english;
export const words = { ...player, ...team };

/** With questions to talk about. */
export const STORY: Scenario = fullBoard({
  discuss: {
    questions: {
      first: 'Where did you first think of it?',
      caller: 'Who of us calls?',
      record: 'What do we note?',
    },
    dispute: 'Should one ask at all?',
  },
});

/** Where the picture of the story is found beside it. */
const FIXTURES = '/test/fixtures/index.json';

/** The trainings that come along; of those, a round of six. In Arabic they are told in their own language, which is Dutch. */
export const SHIPPED = '/trainings/index.json';
export const BOOSTER = language === 'ar' ? 'Even opfrissen' : 'A quick refresher';

/** Lets the page find the story, its index and nothing else but `more`; returns the addresses that were asked for. */
export function serveStory(more: Parameters<typeof answer>[0] = {}): string[] {
  return answer({
    ...more,
    [FIXTURES]: () => json([indexEntry(STORY)]),
    [new URL(`${STORY.id}.json`, new URL(FIXTURES, location.href)).href]: () => json(STORY),
  });
}

export function mountRoom(
  attributes: Readonly<Record<string, string>> = {},
  into: Node = document.body,
): Room {
  const element = document.createElement('signal-team');
  for (const [name, value] of Object.entries({ lang: language, src: FIXTURES, ...attributes }))
    element.setAttribute(name, value);
  const room = new Room(element);
  into.appendChild(element);
  afterThisTest(() => element.remove());
  return room;
}

/** Mounts, and waits for the cards. */
export async function openRoom(
  attributes: Readonly<Record<string, string>> = {},
  into?: Node,
): Promise<Room> {
  const room = mountRoom(attributes, into);
  await room.until(() => visible(room.element, '.card').length > 0, 'there are cards');
  await room.until(() => visible(room.element, '.aa').length > 0, 'the reading aids are there');
  return room;
}

export class Room extends Player<SignalTeam> {
  /** In the order of the screen: what hands are counted in. */
  get counts(): readonly HTMLInputElement[] {
    return visible(this.element, 'input[type=number]') as HTMLInputElement[];
  }

  /** A file for what is kept. */
  async makeFile(name = 'West'): Promise<void> {
    await this.type(visible(this.element, 'input[type=text]')[0] as HTMLInputElement, name);
    await this.click(words.team.file.make);
  }

  /** The field that is called so. */
  field(name: string): HTMLTextAreaElement | HTMLInputElement {
    const fields = visible(this.element, 'textarea, input') as (HTMLTextAreaElement | HTMLInputElement)[];
    const found = fields.find((field) => field.labels?.[0]?.textContent.trim().startsWith(name));
    if (!found) throw new Error(`No field is called “${name}”.`);
    return found;
  }

  /** As somebody writes into a field and goes on. */
  async write(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** What is saved. */
  async save(disk: Disk): Promise<TeamFile> {
    await this.click(words.team.file.save);
    await this.until(() => this.sees(words.team.file.saved), 'the file is saved');
    return JSON.parse(disk.saved ?? '') as TeamFile;
  }

  /** From the card to the page of whoever leads. */
  async choose(title: string): Promise<void> {
    const card = visible(this.element, '.card').find(({ textContent }) => textContent.includes(title));
    const opener = card && visible(card, 'button')[0];
    if (!opener) throw new Error(`No card is called “${title}”. There is: ${this.text}`);
    await this.click(opener);
    await this.until(() => this.headings[0] === words.team.before.title, 'what the leader reads is there');
  }

  /** From the card to the first scene. */
  async begin(title: string, people: number): Promise<void> {
    await this.choose(title);
    await this.type(this.counts[0], people);
    await this.click(words.team.before.go);
    await this.click(words.team.note.begin);
  }

  /** As somebody types into a field. */
  async type(field: HTMLInputElement | undefined, value: number | string): Promise<void> {
    if (!field) throw new Error(`There is no such field. There is: ${this.text}`);
    field.value = String(value);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Hands, in the order of the screen; then the way on that most have raised one for. */
  async count(...hands: readonly number[]): Promise<void> {
    for (const [index, count] of hands.entries()) await this.type(this.counts[index], count);
    const way = visible(this.element, '.ways .button')[0];
    if (way) await this.click(way);
  }

  /** Goes on where nothing is asked, until something is or until the end. */
  async goOn(): Promise<void> {
    while (this.counts.length === 0 && this.has(words.scene.continue)) await this.click(words.scene.continue);
  }

  /** To what comes after what the team saw; of a story it has seen nothing that is told. */
  async playToTheTalk(hands: readonly number[]): Promise<void> {
    await this.playToTheEnd(hands);
    if (this.has(words.team.seen.go)) await this.click(words.team.seen.go);
  }

  /** Counts the same hands at each question, as many as it has, until the story is over. */
  async playToTheEnd(hands: readonly number[]): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      await this.goOn();
      if (this.has(words.team.play.last)) break;
      await this.count(...hands.slice(0, this.counts.length));
    }
    await this.click(words.team.play.last);
  }
}

/** A device in the hands of a test: what is saved there, and what is opened next. */
export class Disk {
  /** The last that was saved. */
  saved: string | undefined;
  name: string | undefined;
  next = '';

  constructor() {
    const handle = {
      name: 'west.team.json',
      getFile: () => Promise.resolve(new File([this.next], 'west.team.json')),
      createWritable: () =>
        Promise.resolve({
          write: (text: string) => {
            this.saved = text;
            return Promise.resolve();
          },
          close: () => Promise.resolve(),
        }),
    };
    const pickers = window as unknown as Record<string, unknown>;
    replace(pickers, 'showOpenFilePicker', () => Promise.resolve([handle]));
    replace(pickers, 'showSaveFilePicker', ({ suggestedName }: { suggestedName: string }) => {
      this.name = suggestedName;
      return Promise.resolve(handle);
    });
  }
}

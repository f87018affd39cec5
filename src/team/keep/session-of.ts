/** What was played in the room, as it can be closed and kept: short cases with how many would consult, and nothing else. */
import { calendarDay } from '../../reporting/completion.ts';
import { type ItemName, type OpenSession, itemsOf, keyOf } from '../file/index.ts';
import { consulting } from '../play/explanation.ts';
import type { RoomController } from '../play/room-controller.ts';

/** Undefined before anything was played. Of a story no question is kept: that it was played, when, and with how many. */
export function sessionOf(room: RoomController, people: number): OpenSession | undefined {
  const { session, bank } = room;
  if (!session) return undefined;
  const { scenario } = session;
  const { id, version, digest } = scenario;
  return {
    ...kindOf(bank),
    day: calendarDay(new Date()),
    people,
    training: { id, version, digest },
    items: judged(room, itemsOf(scenario)),
  };
}

function kindOf(bank: RoomController['bank']): Pick<OpenSession, 'kind' | 'form'> {
  if (bank?.length === 'form') return { kind: 'measure', form: bank.form };
  return { kind: bank?.length === 'booster' ? 'booster' : 'practise' };
}

/** A case that came back in a burst counts as it was judged first. */
function judged(room: RoomController, items: ReadonlyMap<string, ItemName>): OpenSession['items'] {
  const first = new Map<string, OpenSession['items'][number]>();
  for (const closed of room.closed) {
    const scene = room.stepOf(closed)?.scene.id;
    const item = scene === undefined ? undefined : items.get(scene);
    if (!item || closed.question.kind !== 'judge' || first.has(keyOf(item))) continue;
    first.set(keyOf(item), { ...item, consult: consulting(closed.hands.counts) });
  }
  return [...first.values()];
}

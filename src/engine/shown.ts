/** Scenes and options with the lines that came into sight, and without those whose condition did not hold. */
import type { Choice, Route, Scene } from '../format/types.ts';
import { withoutHidden } from './board.ts';

/** @param hidden ids of lines that did not come; where there are none the very same is given back */
export function shown(scene: Scene, hidden: readonly string[]): Scene {
  return hidden.length === 0 ? scene : { ...scene, script: withoutHidden(scene.script, hidden) };
}

export function shownChoice(choice: Choice, hidden: readonly string[]): Choice {
  return hidden.length === 0 ? choice : { ...choice, then: withoutHidden(choice.then, hidden) };
}

export function shownRoute(route: Route, hidden: readonly string[]): Route {
  return hidden.length === 0 ? route : { ...route, returns: withoutHidden(route.returns, hidden) };
}

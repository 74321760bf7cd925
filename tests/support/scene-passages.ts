/** Everything that a scene says, as passages. */
import type { Passage } from '../../src/domain/guidance/schema.ts';
import type { Scene } from '../../src/domain/scene/schema.ts';

export function passagesOfScene(scene: Scene): Passage[] {
  const told = [scene.words, scene.lessDetail, ...Object.values(scene.criteria)];
  return [...told.map((text) => ({ text, facts: [] })), scene.law];
}

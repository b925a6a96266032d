import type { Scene } from './layout/scene.ts';

/** No scenes if their layout throws. */
export function orNone(layout: () => Scene[]): Scene[] {
	try {
		return layout();
	} catch (error) {
		console.error(error);
		return [];
	}
}

import type { Scene } from './layout/scene.ts';

/** The result of a layout. If it throws, the error is logged and there are no scenes, so that the page goes on. */
export function orNone(layout: () => Scene[]): Scene[] {
	try {
		return layout();
	} catch (error) {
		console.error(error);
		return [];
	}
}

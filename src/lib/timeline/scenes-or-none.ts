import type { Scene } from './layout/scene.ts';

/**
 * The scenes of a layout. If the layout throws, logs the error and returns no scenes, so that the rest of the
 * page works.
 */
export function scenesOrNone(layout: () => Scene[]): Scene[] {
	try {
		return layout();
	} catch (error) {
		console.error(error);
		return [];
	}
}

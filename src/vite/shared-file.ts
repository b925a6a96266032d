import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** The path of the story page’s script. Most readers begin at this page. */
const story = fileURLToPath(new URL('../routes/start.ts', import.meta.url));

/** The modules that a page loads at its start: its script and, recursively, all static imports. */
function loadedWith(entry: string, context: Rolldown.ChunkingContext) {
	const loaded = new Set<string>([entry]);
	for (const id of loaded) {
		for (const imported of context.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
	}
	return loaded;
}

/** A cache of the modules of the story’s page, for each build. */
const storyModulesCache = new WeakMap<Rolldown.ChunkingContext, Set<string>>();

/**
 * A group for Rolldown’s `codeSplitting`: code that the story’s page shares with most pages and dialogs goes into one
 * file, because thirty small files compress badly. `minShareCount` counts each page twice, because SvelteKit builds a
 * second entry for it, which is never loaded.
 */
export const sharedFile = {
	debugName: 'shared',
	minShareCount: 6,
	name(id: string, context: Rolldown.ChunkingContext) {
		const ofStory = storyModulesCache.get(context) ?? loadedWith(story, context);
		storyModulesCache.set(context, ofStory);
		return ofStory.has(id) ? 'shared' : null;
	}
};

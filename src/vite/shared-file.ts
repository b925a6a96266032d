import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** The script of the story’s page, with which most readers begin. */
const story = fileURLToPath(new URL('../routes/start.ts', import.meta.url));

/** What a page loads at once: its script and, from there on, all static imports. */
function loadedWith(entry: string, context: Rolldown.ChunkingContext) {
	const loaded = new Set<string>([entry]);
	for (const id of loaded) {
		for (const imported of context.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
	}
	return loaded;
}

/** The modules of the story’s page, by build. */
const modules = new WeakMap<Rolldown.ChunkingContext, Set<string>>();

/**
 * A group for Rolldown’s `codeSplitting`. Puts code of the story’s page that most pages and dialogs share into one file,
 * because thirty small files compress badly. Each page counts twice, since SvelteKit also builds an entry for it, which
 * no page loads.
 */
export const sharedFile = {
	debugName: 'shared',
	minShareCount: 7,
	name(id: string, context: Rolldown.ChunkingContext) {
		const ofStory = modules.get(context) ?? loadedWith(story, context);
		modules.set(context, ofStory);
		return ofStory.has(id) ? 'shared' : null;
	}
};

import SearchableMap from 'minisearch/SearchableMap';
import { wordsIn } from './find-words.ts';
import type { Finder } from '#lib/timeline/filter.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A search takes only its first words. */
const maxWords = 12;

/** Longer words are matched exactly only: a fuzzy search would be slow. */
const maxFuzzyLength = 40;

/** The shortest words that may differ by one letter, and by two. */
const [oneLetter, twoLetters] = [4, 6];

/** What is searched of an event. */
function textOf({ title, summary, statement, sources }: TimelineEvent): string {
	const { speaker, quote } = statement ?? {};
	const ofSources = sources.flatMap(({ publisher, title }) => [publisher, title]);
	return [title, summary, quote, speaker?.name, speaker?.organisation, ...ofSources].join('\n');
}

/** The events of each word, in a tree by its letters. */
type Index = SearchableMap<Set<TimelineEvent>>;

const indices = new WeakMap<Timeline, Index>();

/** The index of a timeline, made when it is first used. */
function indexOf(timeline: Timeline): Index {
	let index = indices.get(timeline);
	if (!index) {
		index = new SearchableMap();
		for (const event of timeline.events) {
			for (const { word } of wordsIn(textOf(event))) {
				index.fetch(word, () => new Set()).add(event);
			}
		}
		indices.set(timeline, index);
	}
	return index;
}

/** How many letters may be wrong; in a number none. */
function maxEdits(word: string): number {
	if (/\p{N}/u.test(word) || word.length < oneLetter || word.length > maxFuzzyLength) return 0;
	return word.length < twoLetters ? 1 : 2;
}

/** The words of an index that begin with a word; if there are none, those that begin with a similar one. */
function alike(index: Index, word: string): [string, Set<TimelineEvent>][] {
	const exact = [...index.atPrefix(word)];
	if (exact.length > 0) return exact;
	for (let edits = 1; edits <= maxEdits(word); edits++) {
		const near = [...index.fuzzyGet(word, edits)];
		if (near.length > 0) return near.flatMap(([key]) => [...index.atPrefix(key)]);
	}
	return [];
}

/**
 * Each word must begin one of an event's title, summary, quote, speaker or sources. What is exact is
 * never mixed with what is alike: a wrong letter counts only where the record has no such word.
 */
export const find: Finder = (timeline, text) => {
	const asked = [...new Set(wordsIn(text).map(({ word }) => word))].slice(0, maxWords);
	if (asked.length === 0) return null;
	const found = asked.map((word) => alike(indexOf(timeline), word));
	const events = new Set(
		timeline.events.filter((event) => found.every((words) => words.some(([, of]) => of.has(event))))
	);
	const words = found.flat().filter(([, of]) => [...of].some((event) => events.has(event)));
	return { events, words: new Set(words.map(([word]) => word)) };
};

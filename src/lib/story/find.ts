import SearchableMap from 'minisearch/SearchableMap';
import { wordsIn } from './find-words.ts';
import type { SearchFunction, FoundRank } from '#lib/cards/filter.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** How many words a search uses at most. */
const maxWords = 12;

/** Longer words are only matched exactly, because a fuzzy search for them would be slow. */
const maxFuzzyLength = 40;

/**
 * The minimum lengths of a searched word: of one in which one letter may differ, and of one in which two letters may
 * differ.
 */
const [minLengthForOneEdit, minLengthForTwoEdits] = [4, 6];

/** The texts of an event that are searched, each with its rank; 0 is the best. */
function rankedTexts({ title, summary, statement, sources }: TimelineEvent): [FoundRank, string][] {
	const { speaker, quote, translation } = statement ?? {};
	const join = (texts: (string | null | undefined)[]) => texts.join('\n');
	return [
		[0, join([title, quote, translation?.text, speaker?.name])],
		[1, join([summary, speaker?.organisation, ...sources.map(({ publisher }) => publisher)])],
		[2, join(sources.map(({ title }) => title))]
	];
}

/** The events that contain a word, each with its best rank. */
type EventRanks = Map<TimelineEvent, FoundRank>;

/** The index of a timeline: the events for each word, in a radix tree. */
type WordIndex = SearchableMap<EventRanks>;

/** The index of each timeline that has been searched. */
const indexByTimeline = new WeakMap<Timeline, WordIndex>();

/** The index of a timeline, made when it is first used. */
function getIndex(timeline: Timeline): WordIndex {
	let index = indexByTimeline.get(timeline);
	if (!index) {
		index = new SearchableMap();
		for (const event of timeline.events) {
			for (const [rank, text] of rankedTexts(event)) {
				for (const { folded } of wordsIn(text)) {
					const ranks = index.fetch(folded, () => new Map());
					// The texts are sorted by rank, so the first rank is the best.
					if (!ranks.has(event)) ranks.set(event, rank);
				}
			}
		}
		indexByTimeline.set(timeline, index);
	}
	return index;
}

/** How many letters of a word may differ; 0 for numbers, and for short and very long words. */
function maxEdits(word: string): number {
	if (/\p{N}/u.test(word) || word.length < minLengthForOneEdit || word.length > maxFuzzyLength)
		return 0;
	return word.length < minLengthForTwoEdits ? 1 : 2;
}

/** The indexed words that begin with the given word. If there are none, those that begin with a similar word. */
function similarWords(index: WordIndex, word: string): [string, EventRanks][] {
	const exact = [...index.atPrefix(word)];
	if (exact.length > 0) return exact;
	for (let edits = 1; edits <= maxEdits(word); edits++) {
		const near = [...index.fuzzyGet(word, edits)];
		if (near.length > 0) return near.flatMap(([key]) => [...index.atPrefix(key)]);
	}
	return [];
}

/** The events of several indexed words, each with its best rank. */
function mergeRanks(words: readonly [string, EventRanks][]): EventRanks {
	const merged: EventRanks = new Map();
	for (const [, ranks] of words) {
		for (const [event, rank] of ranks) {
			if (rank < (merged.get(event) ?? Infinity)) merged.set(event, rank);
		}
	}
	return merged;
}

/**
 * Finds the events that contain each word of a text, or a longer word that begins with it. If no event of the
 * record contains a word of the text, similar words count. Null if the text has no words.
 */
export const find: SearchFunction = (timeline, text) => {
	const queryWords = [...new Set(wordsIn(text).map(({ folded }) => folded))].slice(0, maxWords);
	if (queryWords.length === 0) return null;
	const matchesByWord = queryWords.map((word) => similarWords(getIndex(timeline), word));
	const ranks: EventRanks = new Map();
	const [first, ...others] = matchesByWord.map(mergeRanks);
	for (const [event, rank] of first ?? []) {
		const all = [rank, ...others.flatMap((each) => each.get(event) ?? [])];
		if (all.length === matchesByWord.length) ranks.set(event, Math.max(...all) as FoundRank);
	}
	const words = matchesByWord
		.flat()
		.filter(([, eventRanks]) => [...eventRanks.keys()].some((event) => ranks.has(event)));
	return { events: new Set(ranks.keys()), ranks, words: new Set(words.map(([word]) => word)) };
};

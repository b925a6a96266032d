import { plan } from '#language/teach';
import { filled } from '#language/teach/papers';
import { comma, separator } from '#language/record';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { formatMaker, formatShortSource, formatSourceName } from '#lib/messages/name-sources.ts';
import type { LessonAnswer, TeachingFact } from '#lib/record/lessons.ts';
import { beginningOf } from '#lib/record/date-data.ts';
import { isTied } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { LessonTexts } from './lesson-texts.ts';

/** The events of a general lesson. */
export interface LessonEvents {
	/** The events that the class looks at together. */
	shown: readonly TimelineEvent[];
	/** The events to put in order; empty if there are too few. */
	cards: readonly TimelineEvent[];
	/** The two events whose sources are compared; empty if there are too few. */
	read: readonly TimelineEvent[];
	/** Questions about single events of `shown`, with their answers. */
	questions: readonly LessonAnswer[];
}

/**
 * The answers to the questions of the general lesson.
 *
 * @param saysKnown whether the class discusses when events became known, instead of what we know them from
 */
export function generalAnswers(
	timeline: Timeline,
	{ shown, cards, read, questions }: LessonEvents,
	saysKnown: boolean,
	texts: LessonTexts
): LessonAnswer[] {
	const { language } = timeline;
	const { answer } = texts;
	const [behind, evidence, others] = plan.lateral.asks;
	// One source is named with its publisher. Several have short names, so that they fit on a line or two.
	const originOf = ({ sources }: TimelineEvent) =>
		sources
			.map((source) => {
				const name = sources.length > 1 ? formatSourceName(source) : formatMaker(source);
				return [name, formatPublished(source, language) ?? []].flat().join(comma);
			})
			.join(separator) || plan.noSource;
	const makersOf = ({ sources }: TimelineEvent) =>
		[...new Set(sources.map(formatMaker))].join(separator);
	const differencesIn = ({ disputed, sources }: TimelineEvent) =>
		[disputed ?? [], sources.length > 1 ? filled.count({ count: sources.length }) : []]
			.flat()
			.join(' ');
	return [
		{ question: plan.open.asks[0] ?? '', text: saidAnswer(timeline, texts), events: [] },
		...(cards.length > 0
			? [{ question: plan.order.asks[0] ?? '', text: orderAnswer(cards, texts), events: [] }]
			: []),
		...answer(plan.origin.asks[0], saysKnown ? [] : shown, originOf),
		...questions,
		...answer(behind, read, makersOf),
		...answer(evidence, read, formatEvidence),
		...answer(others, read, differencesIn)
	];
}

/** What “said” and “reported” mean, with an event of each if the record has both. */
function saidAnswer({ events }: Timeline, { titleOf }: LessonTexts): string {
	const said = events.find(
		({ statement, attribution }) =>
			statement && (attribution === 'direct' || attribution === 'witness')
	);
	const reported = events.find(
		({ statement, attribution }) => !statement && attribution === 'reported'
	);
	return said && reported
		? plan.saidHere({ said: titleOf(said), reported: titleOf(reported) })
		: plan.saidAnswer;
}

type Pair = readonly [first: TimelineEvent, second: TimelineEvent];

/** How long after the latest beginning of the first event the second may have begun at the earliest, ms. */
const gapIn = ([first, second]: Pair) => beginningOf(second.date)[0] - beginningOf(first.date)[1];

/** How long after it the second may have begun at the latest, ms. It is `gapIn` for two exact days. */
const reachIn = ([first, second]: Pair) =>
	beginningOf(second.date)[1] - beginningOf(first.date)[0] - 2 * 86_400_000;

/**
 * The right order of the cards with their dates, and the neighbours in it that have no order, or else are the closest,
 * if their dates prove this.
 */
function orderAnswer(cards: readonly TimelineEvent[], { titleOf, withDate }: LessonTexts): string {
	const dated = cards.map((event) => withDate(titleOf(event), event));
	const pairs = cards.slice(1).map((second, i): Pair => [cards[i] ?? second, second]);
	const tied = pairs.filter(([first, second]) => isTied(first, second));
	const closest = pairs.reduce((best, pair) => (gapIn(pair) < gapIn(best) ? pair : best));
	const inWords = ([first, second]: Pair) => ({ first: titleOf(first), second: titleOf(second) });
	return [
		plan.rightOrder({ list: dated.join(separator) }),
		...tied.map((pair) => plan.either(inWords(pair))),
		...(tied.length > 0 || pairs.some((pair) => pair !== closest && gapIn(pair) <= reachIn(closest))
			? []
			: [plan.closest(inWords(closest))])
	].join('\n');
}

/**
 * A full answer to the exit ticket, about the first of these events for which the record has all its parts.
 *
 * @param saysKnown whether the ticket asks when the event became public, instead of when its source was made
 */
export function exampleFor(
	timeline: Timeline,
	events: readonly TimelineEvent[],
	saysKnown: boolean,
	{ titleOf, dateOf }: LessonTexts
): TeachingFact | null {
	const { language } = timeline;
	for (const event of events) {
		const [source, other] = event.sources;
		const next =
			other ?? event.links.flatMap((link) => link.event.sources).find((each) => each !== source);
		const evidence = formatEvidence(event);
		const made = saysKnown
			? event.known && dateOf({ date: event.known })
			: source && formatPublished(source, language);
		if (!source || !next || !evidence || !made) continue;
		const text = (saysKnown ? plan.exampleKnown : plan.example)({
			event: titleOf(event),
			makers: formatMaker(source),
			evidence,
			date: dateOf(event),
			made,
			next: formatShortSource(next)
		});
		return { text, events: [event.id] };
	}
	return null;
}

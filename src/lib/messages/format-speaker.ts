import { organisationBeside } from '#lib/record/organisation.ts';
import { laterQuoteSource } from '#lib/record/quote-date.ts';
import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { speaker as messages } from '#grammar';
import { comma } from '#language/record';
import { formatPublished } from './format-sources.ts';
import { isInterfaceLanguage } from './lang.ts';

/** A part of the line about the speaker. */
export interface SpeakerPart {
	text: string;
	/** Whether this part is a text of the record, in the record’s language, and not of the interface. */
	isRecord: boolean;
	/** Set for the publisher who quotes the speaker. */
	isQuoter?: true;
}

/** The speaker’s name, and the rest of the line: role, channel, audience, and who quotes the speaker. */
export interface SpeakerLine {
	/** The name of the speaker. */
	name: string;
	/** The words after the name. */
	rest: readonly SpeakerPart[];
}

/**
 * The line about the speaker of a statement. It says no more than the record does: “Microsoft, in a statement to AP”,
 * “Brad Smith, Microsoft vice chair and president, at a press conference”, “Microsoft, as quoted by Windows Central”.
 *
 * The role of an organisation (“company”) is left out if the line has other details. If the words are from an interview
 * or a text after the event, the line ends with its date: “Marta Ehlers, in an interview with Class 10b, 12 November
 * 2025”.
 *
 * @param language the record’s, BCP 47. Only in the interface’s language can the channel be put into a phrase
 */
export function formatSpeaker(
	event: Pick<TimelineEvent, 'attribution' | 'date' | 'sources'>,
	statement: Statement,
	language: string
): SpeakerLine {
	const { name: fullName, role, organisation } = statement.speaker;
	const quotedBy = quoterOf(event, statement);
	// Drop the brackets of “Microsoft (as reported)” if the line names who reported it.
	const name = quotedBy !== null && isBracketed(statement) ? organisation : fullName;
	const after = [
		...formatHow(statement, isInterfaceLanguage(language)),
		...(quotedBy === null
			? []
			: [[words(messages.quotedBy(quotedBy)), { ...record(quotedBy), isQuoter: true as const }]])
	];
	const later = laterQuoteSource({ ...event, statement });
	const when = later && formatPublished(later, language);
	const isPlain = name === organisation && after.length > 0;
	const facts = [isPlain ? '' : roleBeside(name, role), organisationBeside(statement.speaker)];
	const groups = [
		...facts.filter((fact) => fact && fact !== name).map((fact) => [record(fact)]),
		...after,
		...(when === null ? [] : [[record(when)]])
	];
	return { name, rest: groups.flatMap((group) => [words(comma), ...group]) };
}

/** A text of the record. */
const record = (text: string): SpeakerPart => ({ text, isRecord: true });
/** Words of the interface. */
const words = (text: string): SpeakerPart => ({ text, isRecord: false });

/** The whole line as one text. */
export function formatSpeakerText({ name, rest }: SpeakerLine): string {
	return name + rest.map(({ text }) => text).join('');
}

/** Whether the line names the publisher of a second-hand quote. */
export function namesQuoter(
	event: Pick<TimelineEvent, 'attribution' | 'sources'>,
	statement: Statement
): boolean {
	return quoterOf(event, statement) !== null;
}

/** Whether a name has the form “Microsoft (as reported)”. */
const isBracketed = ({ speaker: { name, organisation } }: Statement): boolean =>
	organisation !== '' && name.startsWith(`${organisation} (`);

/**
 * The publisher of a second-hand quote, if all sources have the same one. Null if they do not, or if the record names
 * the page with the quoted words.
 */
function quoterOf(
	{ attribution, sources }: Pick<TimelineEvent, 'attribution' | 'sources'>,
	statement: Statement
): string | null {
	const publishers = new Set(sources.map(({ publisher }) => publisher));
	const [only] = publishers;
	const isOpen = statement.source === null || isBracketed(statement);
	return attribution === 'reported' && isOpen && only && publishers.size === 1 ? only : null;
}

/** A role without the last words that the name shares: “Microsoft spokesperson, unnamed”. */
function roleBeside(name: string, role: string): string {
	const words = role.split(' ');
	const nameWords = name.split(' ');
	while (words.length > 0 && words.at(-1) === nameWords.at(-1)) {
		words.pop();
		nameWords.pop();
	}
	return words.join(' ');
}

/** An article with a capital letter before a common noun: “The town council”, but not “The Guardian”. */
const articlePattern =
	/^(?:An?|The|Une?|L[ea]s?|El|L[ao]s|Uma?|Os?|As|Eine?[mnrs]?|D(?:er|ie|as|em|en))\s+(?=\p{Ll})/u;

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A text of the record as it is written within a sentence. People begin a field with a capital letter. */
const within = (text: string) => (articlePattern.test(text) ? lowered(text) : text);

/** A channel that the language has a phrase for. If it is one word, that word is a common noun. */
const channelWithin = (head: string) =>
	messages.keepsCapitals || /\s/u.test(head) ? within(head) : lowered(head);

/** The channel and the audience, in one phrase or in two. */
function formatHow({ channel, to }: Statement, isOurLanguage: boolean): SpeakerPart[][] {
	const toWhom = to ? [words(messages.to(to)), record(within(to))] : [];
	const [, head = '', tail = ''] = /^([^,،]*)(.*)$/su.exec(channel ?? '') ?? [];
	const through = channel && isOurLanguage ? messages.through(head) : null;
	if (!through) return [toWhom, channel ? [record(channel)] : []].filter(hasParts);
	const inWhat = [words(through.before), record(channelWithin(head))];
	const rest = tail ? [record(tail)] : [];
	if (!through.to || !to) return [[...inWhat, ...rest], toWhom].filter(hasParts);
	return [[...inWhat, words(` ${through.to(to)}`), record(within(to)), ...rest]];
}

const hasParts = ({ length }: readonly unknown[]) => length > 0;

import { organisationBeside } from '#lib/record/organisation.ts';
import { laterQuoteSource } from '#lib/record/quote-date.ts';
import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { speakerGrammar as messages } from '#grammar';
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
	const quotedBy = findQuoter(event, statement);
	// Drop the brackets of “Microsoft (as reported)” if the line names who reported it.
	const name = quotedBy !== null && isBracketed(statement) ? organisation : fullName;
	const after = [
		...formatChannelAndAudience(statement, isInterfaceLanguage(language)),
		...(quotedBy === null
			? []
			: [
					[
						interfacePart(messages.quotedBy(quotedBy)),
						{ ...recordPart(quotedBy), isQuoter: true as const }
					]
				])
	];
	const later = laterQuoteSource({ ...event, statement });
	const quoteDate = later && formatPublished(later, language);
	const isPlain = name === organisation && after.length > 0;
	const facts = [isPlain ? '' : roleBeside(name, role), organisationBeside(statement.speaker)];
	const groups = [
		...facts.filter((fact) => fact && fact !== name).map((fact) => [recordPart(fact)]),
		...after,
		...(quoteDate === null ? [] : [[recordPart(quoteDate)]])
	];
	return { name, rest: groups.flatMap((group) => [interfacePart(comma), ...group]) };
}

/** A text of the record. */
const recordPart = (text: string): SpeakerPart => ({ text, isRecord: true });
/** Words of the interface. */
const interfacePart = (text: string): SpeakerPart => ({ text, isRecord: false });

/** The whole line as one text. */
export function formatSpeakerText({ name, rest }: SpeakerLine): string {
	return name + rest.map(({ text }) => text).join('');
}

/** Whether the line names the publisher of a second-hand quote. */
export function namesQuoter(
	event: Pick<TimelineEvent, 'attribution' | 'sources'>,
	statement: Statement
): boolean {
	return findQuoter(event, statement) !== null;
}

/** Whether a name has the form “Microsoft (as reported)”. */
const isBracketed = ({ speaker: { name, organisation } }: Statement): boolean =>
	organisation !== '' && name.startsWith(`${organisation} (`);

/**
 * The publisher of a second-hand quote, if all sources have the same one. Null if they do not. Null also if the record
 * names the page with the quoted words, unless the speaker’s name ends in brackets (`isBracketed`).
 */
function findQuoter(
	{ attribution, sources }: Pick<TimelineEvent, 'attribution' | 'sources'>,
	statement: Statement
): string | null {
	const publishers = new Set(sources.map(({ publisher }) => publisher));
	const [only] = publishers;
	const needsQuoter = statement.source === null || isBracketed(statement);
	return attribution === 'reported' && needsQuoter && only && publishers.size === 1 ? only : null;
}

/** A role without its last words if the name ends with them, too: “unnamed”, beside “Microsoft spokesperson”. */
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

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A text of the record as it is written within a sentence. People begin a field with a capital letter. */
const asWithinSentence = (text: string) => (articlePattern.test(text) ? lowerFirst(text) : text);

/**
 * A channel as it is written within a sentence. One word alone is a common noun, so it gets a small letter, except in
 * languages that write nouns with capitals.
 */
const channelWithinSentence = (head: string) =>
	messages.keepsCapitals || /\s/u.test(head) ? asWithinSentence(head) : lowerFirst(head);

/** The channel and the audience, in one phrase or in two. */
function formatChannelAndAudience(
	{ channel, to }: Statement,
	isOurLanguage: boolean
): SpeakerPart[][] {
	const toWhom = to ? [interfacePart(messages.to(to)), recordPart(asWithinSentence(to))] : [];
	const [, head = '', tail = ''] = /^([^,،]*)(.*)$/su.exec(channel ?? '') ?? [];
	const through = channel && isOurLanguage ? messages.through(head) : null;
	if (!through) return [toWhom, channel ? [recordPart(channel)] : []].filter(hasParts);
	const inWhat = [interfacePart(through.before), recordPart(channelWithinSentence(head))];
	const rest = tail ? [recordPart(tail)] : [];
	if (!through.to || !to) return [[...inWhat, ...rest], toWhom].filter(hasParts);
	return [
		[...inWhat, interfacePart(` ${through.to(to)}`), recordPart(asWithinSentence(to)), ...rest]
	];
}

const hasParts = ({ length }: readonly unknown[]) => length > 0;

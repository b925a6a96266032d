import type { LessonStep } from '#lib/record/lessons.ts';
import { meanLetterWidths, pageSizes, textHeight } from './papers/paper-text.ts';

/** The type sizes of printed steps, pt, the largest first. */
const typeSizes = { large: 10, usual: 9.25, tight: 8.75, small: 8.25 } as const;

export type StepsTypeSize = keyof typeof typeSizes;

/** The height of a page of either paper format without the head of a lesson, mm. */
const pageHeight = Math.min(pageSizes.a4.height, pageSizes.letter.height) - 28;
/** The width of a page of either paper format, mm. */
const pageWidth = Math.min(pageSizes.a4.width, pageSizes.letter.width);

/** The height of a step’s title, with the space and the line around the step, mm. */
const stepTitleHeight = 7;

/** The space at the start of the lines of a question and of an answer, mm. */
const indents = { question: 5, answer: 8 };

/** How wide a text is in a typeface, compared with our estimates, which are for the widest one: at most about 1. */
export function widthShare(text: string, fontFamily: string): number {
	const context = document.createElement('canvas').getContext('2d');
	if (!context || !text) return 1;
	context.font = `100px ${fontFamily}`;
	return context.measureText(text).width / (100 * meanLetterWidths.sans * text.length);
}

/**
 * The largest type in which all steps fit on one printed page; small type if none does.
 *
 * @param answers the texts of the answers, by question
 * @param share how wide texts are in the page’s typeface, compared with the estimates
 */
export function stepsTypeSize(
	steps: readonly LessonStep[],
	answers: ReadonlyMap<string, string>,
	share: number
): StepsTypeSize {
	const heightIn = (size: number) => {
		const height = (text: string, indent = 0) =>
			textHeight(text, { face: 'sans', size, lineHeight: 1.23 }, (pageWidth - indent) / share);
		return steps
			.flatMap(({ does, asks, cards }) => [
				stepTitleHeight,
				height(does),
				// The name of the set of cards.
				cards ? height('1') : 0,
				...asks.flatMap((ask) => [
					height(ask, indents.question),
					...(answers.get(ask)?.split('\n') ?? []).map((line) => height(line, indents.answer))
				])
			])
			.reduce((sum, each) => sum + each, 0);
	};
	const names = Object.keys(typeSizes) as StepsTypeSize[];
	return names.find((name) => heightIn(typeSizes[name]) <= pageHeight) ?? 'small';
}

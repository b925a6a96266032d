import type { GoalRubric } from '#lib/record/lessons.ts';

/** The rows of the rubrics: for each goal, what a teacher can see students do, by grade. */
export const rubricRows = {
	order: {
		goal: 'Put reported events in order, with a reason from the card’s own words.',
		full: 'The order is right. Each pair of neighbours has a reason that quotes the card, or the group says that no word decides.',
		near: 'The order is right but for one pair, or a reason is general: it sounds later.',
		notYet: 'Cards are put by guess or by size of the figure, without a reason.'
	},
	dates: {
		goal: 'Tell when something happened from when it became public.',
		full: 'Names both dates of a figure, and which is which.',
		near: 'Says that there are two dates, and mixes them up.',
		notYet: 'Takes the date on the card for the day on which everybody knew.'
	},
	known: {
		goal: 'Say what a reader could know on a given day.',
		full: 'Names what was public by that day, and leaves out the figures that were not.',
		near: 'Leaves out one that was public, or hesitates with one that was not.',
		notYet: 'Uses what became public later.'
	},
	leave: {
		goal: 'Leave a page to find out who is behind it.',
		full: 'Leaves it within a minute, and says from another page who publishes it.',
		near: 'Leaves it, and finds only what it says of itself.',
		notYet: 'Reads on, and judges by how it looks.'
	},
	lateral: {
		goal: 'Read laterally: who is behind a page, what is its evidence, what do others say.',
		full: 'Three rows of a column are filled in from other pages, each with where it was found.',
		near: 'One of the three is from the page itself.',
		notYet: 'The column repeats the page.'
	},
	origins: {
		goal: 'Tell several pages with one origin from several origins.',
		full: 'Counts the origins, and names the words on a page that lead to each.',
		near: 'Counts right, without saying how one can tell.',
		notYet: 'Counts the pages.'
	},
	headline: {
		goal: 'Word a contested statement so that it says neither more nor less.',
		full: 'The headline says who says it, and no word is stronger or weaker than the sentence.',
		near: 'One word says more or less, and the partner has marked it.',
		notYet: 'The headline tells as a fact what the sentence says.'
	},
	open: {
		goal: 'Name what is not known, and what would settle it.',
		full: 'Names a gap that the handout shows, and a thing that would close it, with where to look.',
		near: 'Names a gap, and nothing that would close it.',
		notYet: 'Answers the open question by an opinion.'
	}
} satisfies Record<string, GoalRubric>;

/** Lessons on one set of a record's events. A record need not have any. */
export interface Teaching {
	/** How the cards are dealt; the same on paper and on the screen. */
	seed: number;
	/** Such as `13 and up`. */
	ages: string;
	/** The set in its right order, which no dates leave open. */
	cards: TeachingCard[];
	/** The tasks, the easiest first. */
	levels: TeachingLevel[];
	/** Words that a class may not know, with their meaning here. */
	vocabulary: [word: string, meaning: string][];
	/** For the teacher, in order of time. */
	background: TeachingFact[];
	/** Pages for reading laterally. */
	pages: TeachingPages[];
	lessons: Lesson[];
}

export interface TeachingCard {
	/** Its id. */
	event: string;
	/** In the tasks with at least so many cards. */
	level: number;
	/** For whoever has few cards; tells no date. */
	clue: string | null;
	/** The reason for its position. */
	reason: string;
}

export interface TeachingLevel {
	/** How many. */
	cards: number;
	task: string;
}

/** A line of a lesson is based on these events: their ids. */
export interface TeachingFact {
	text: string;
	events: string[];
}

/** All sources of one event. */
export interface TeachingPages {
	/** Its id. */
	event: string;
	/** In the task with so many cards. */
	level: number;
	task: string;
	/** The answers that the record gives, and those that it does not. */
	answer: string;
	/** The student page filled in for one of these pages: a text for each of its rows. */
	filled: FilledRows;
}

/** Answers for the rows of the student page: its source, who is behind it, the evidence, what others say, what stays open. */
export type FilledRows = readonly [
	source: string,
	behind: string,
	evidence: string,
	others: string,
	open: string
];

export interface Lesson {
	/** Part of the address: `45-minutes`. */
	id: string;
	title: string;
	summary: string;
	/** What is seen of each goal; a plan that knows no record has none. */
	marks?: GoalMarks[];
	goals: string[];
	prepare: string[];
	/** One for each time that the class meets; their minutes are those of their steps. */
	parts: LessonStep[][];
	answers: LessonAnswer[];
	ticket: ExitTicket;
	homework: string;
	/** Names and numbers of standards that it follows, by its author. */
	standards?: string[];
}

export interface LessonStep {
	minutes: number;
	title: string;
	/** The task of the teacher and of the class. */
	does: string;
	asks: string[];
	/** The view on the screen that everybody sees. */
	shows?: 'story' | 'stage' | 'known';
	/** The ids of the events that the presentation shows. */
	events?: string[];
}

export interface LessonAnswer extends TeachingFact {
	question: string;
}

export type Grade = 'full' | 'near' | 'notYet';

/** What a student does who is at a goal, near it, not yet there. */
export type GoalMarks = { goal: string } & Record<Grade, string>;

export interface ExitTicket {
	task: string;
	/** The levels of an answer: at the goal, near it, not yet; none where nobody has said what assesses the task. */
	rubric?: Record<Grade, string>;
	/** An answer at the goal; the general plan has none. */
	example?: TeachingFact;
}

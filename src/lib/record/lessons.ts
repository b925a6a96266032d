/** Lessons about one set of a record’s events. */
export interface Teaching {
	/** The seed by which the cards are dealt, on paper and on the screen. */
	seed: number;
	/** Such as `13 and up`. */
	ages: string;
	/** The events of the set in their right order. The dates must allow no other order. */
	cards: TeachingCard[];
	/** The levels, the easiest first. */
	levels: TeachingLevel[];
	/** Words that students may not know, with their meanings in this record. */
	vocabulary: [word: string, meaning: string][];
	/** Facts for the teacher, in order of time. */
	background: TeachingFact[];
	/** Events whose sources students compare (lateral reading). */
	pages: TeachingPages[];
	lessons: Lesson[];
}

/** A card of the exercise. */
export interface TeachingCard {
	/** The event’s id. */
	event: string;
	/** The card is in all tasks with at least this many cards. */
	level: number;
	/** A hint for students with few cards; it must not reveal a date. */
	clue: string | null;
	/** Why the card is at its position. */
	reason: string;
}

/** A task for students of one level, with few or many cards. */
export interface TeachingLevel {
	/** The number of cards. */
	cards: number;
	task: string;
}

/** A line of a lesson, with the ids of the events that support it. */
export interface TeachingFact {
	text: string;
	events: string[];
}

/** A task on all sources of one event. */
export interface TeachingPages {
	/** The event’s id. */
	event: string;
	/** The number of cards of the level that this task belongs to. */
	level: number;
	task: string;
	/** The answers that the record gives, and what it does not say. */
	answer: string;
	/** The student page, filled in for one of `pages`, with a text for each row. */
	filled: FilledRows;
}

/** The rows of the student page: the source, who is behind it, the evidence, what others say, what stays open. */
export type FilledRows = readonly [
	source: string,
	behind: string,
	evidence: string,
	others: string,
	open: string
];

/** A lesson plan. */
export interface Lesson {
	/** Part of the address: `45-minutes`. */
	id: string;
	title: string;
	summary: string;
	/** For each goal, how a teacher recognises that it is reached. Left out of the general plan, which fits any record. */
	marks?: GoalRubric[];
	goals: string[];
	prepare: string[];
	/** The steps of each meeting of the class. */
	parts: LessonStep[][];
	answers: LessonAnswer[];
	ticket: ExitTicket;
	homework: string;
	/** Set if students compare sources on the handout, because none of them is on the web. */
	isOnPaper?: true;
	/** Names and numbers of curriculum standards that the lesson’s author has named. */
	standards?: string[];
}

/** A step of a lesson. */
export interface LessonStep {
	minutes: number;
	title: string;
	/** What the teacher and the class do. */
	does: string;
	asks: string[];
	/** What the screen that everybody sees shows. */
	shows?: 'story' | 'stage' | 'known';
	/** The ids of the events that the presentation shows; in the order in which they became known, if `shows` is `known`. */
	events?: string[];
	/** The ids of the events that the class puts in order. Those whose titles tell a date get no card. */
	cards?: string[];
}

/** An answer that the record gives to a question of the lesson. */
export interface LessonAnswer extends TeachingFact {
	question: string;
}

/** How well students have reached a goal. */
export type Grade = 'full' | 'near' | 'notYet';

/** A row of a rubric: a goal, and what students do if they have reached it, are near it, or are not there yet. */
export type GoalRubric = { goal: string } & Record<Grade, string>;

/** The task that students answer before they leave. */
export interface ExitTicket {
	task: string;
	/** For each grade, what an answer contains; left out if the author has not written it. */
	rubric?: Record<Grade, string>;
	/** A full answer; left out in the general plan. */
	example?: TeachingFact;
}

/** The teaching material of a record: lesson plans and exercises about a selection of its events. */
export interface Teaching {
	/** The seed of the random order in which the cards are dealt, the same on paper and on the screen. */
	seed: number;
	/** For which ages, such as `13 and up`. */
	ages: string;
	/** The cards of the ordering exercise, in the right order. Their dates must allow no other order. */
	cards: TeachingCard[];
	/** The levels of the ordering exercise, the easiest first. */
	levels: TeachingLevel[];
	/** Words that students may not know, with what they mean in this record. */
	vocabulary: [word: string, meaning: string][];
	/** Background facts for the teacher, in order of time. */
	background: TeachingFact[];
	/** Tasks in which students compare the sources of one event (lateral reading). */
	comparisons: SourceComparison[];
	lessons: Lesson[];
}

/** A card of the ordering exercise: students put events in order. */
export interface TeachingCard {
	/** The event’s id. */
	event: string;
	/** The size (number of cards) of the smallest exercise that contains this card. Larger exercises contain it, too. */
	levelSize: number;
	/** A hint for the easiest level; must not reveal a date. */
	clue: string | null;
	/** Why the card is at its position. */
	reason: string;
}

/** A level of the ordering exercise. */
export interface TeachingLevel {
	/** The number of cards. */
	cards: number;
	task: string;
}

/** A sentence, with the ids of the events that support it. */
export interface TeachingFact {
	text: string;
	events: string[];
}

/** A task in which students compare all sources of one event. */
export interface SourceComparison {
	/** The event’s id. */
	event: string;
	/** The level that this task is for, as the number of its cards. */
	levelSize: number;
	task: string;
	/** The answers that the record gives, and what it does not say. */
	answer: string;
	/** A completed worksheet for this event, as an example for the teacher. */
	filled: WorksheetRows;
}

/** The rows of the worksheet: the source, who is behind it, its evidence, what others say, and what is still unknown. */
export type WorksheetRows = readonly [
	source: string,
	behind: string,
	evidence: string,
	others: string,
	open: string
];

/** A lesson plan. */
export interface Lesson {
	/** The id, which is also a part of the address: `45-minutes`. */
	id: string;
	title: string;
	summary: string;
	/** The rubric: one row for each goal. Left out of the general plan, which fits any record. */
	rubric?: GoalRubric[];
	goals: string[];
	/** What the teacher prepares before the lesson. */
	prepare: string[];
	/** The steps, grouped by meeting of the class. */
	parts: LessonStep[][];
	/** The answers to questions of the steps. */
	answers: LessonAnswer[];
	ticket: ExitTicket;
	homework: string;
	/** Set if none of the sources is on the web. Then students compare them on the handout. */
	isOnPaper?: true;
	/** The ids of the events whose sources students compare, if their sources are listed in the plan and for students. */
	reads?: string[];
	/** Names and numbers of the curriculum standards that the lesson follows, as its author wrote them. */
	standards?: string[];
}

/** A step of a lesson plan. */
export interface LessonStep {
	minutes: number;
	title: string;
	/** What the teacher and the class do. */
	does: string;
	/** The questions to the class. */
	asks: string[];
	/**
	 * What the classroom screen shows. `stage`: the presentation, from its first slide. `known`: the presentation, in the
	 * order in which events became known.
	 */
	shows?: 'stage' | 'known';
	/** What the class has on paper or on its own devices. `levels`: the cards and pages of each level. */
	uses?: 'levels' | 'handout';
	/** The ids of the events that the presentation shows, in its order. */
	events?: string[];
	/** The ids of the events that the class puts in order. Events whose titles reveal a date are left out of the cards. */
	cards?: string[];
}

/** An answer that the record gives to a question of the lesson. */
export interface LessonAnswer extends TeachingFact {
	question: string;
}

/** How well students have reached a goal: fully, nearly or not yet. */
export type Grade = 'full' | 'near' | 'notYet';

/** A row of a rubric: a goal, and for each grade what students with this grade do. */
export type GoalRubric = { goal: string } & Record<Grade, string>;

/** The task that students answer before they leave. */
export interface ExitTicket {
	task: string;
	/** For each grade, what an answer contains; left out if the author has not written it. */
	rubric?: Record<Grade, string>;
	/** A full answer; left out in the general plan. */
	example?: TeachingFact;
}

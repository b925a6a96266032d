// What a run does: all of it, or as much as the environment asks for. README.md lists these.
import { shipped } from './data.mjs';
import { subjects as allSubjects } from './subjects.mjs';

const { env } = process;

const allParts = ['load', 'steps', 'slow', 'frames', 'memory', 'lighthouse'];

/** Numbers of events. */
export const sizes = [10, 1000, 10_000, 100_000];

const defaultRounds = 2;

/** @param {string | undefined} text @param {string[]} all */
function choose(text, all) {
	const asked = text?.split(',') ?? all;
	const unknown = asked.filter((one) => !all.includes(one));
	if (unknown.length > 0) throw new Error(`No ${unknown} among ${all}.`);
	return all.filter((one) => asked.includes(one));
}

export const rounds = Number(env.OTR_BENCH_ROUNDS ?? defaultRounds);

/** The sets of events, by name. */
export const datas = choose(env.OTR_BENCH_SIZES, [shipped, ...sizes.map(String)]);

export const parts = choose(env.OTR_BENCH_PARTS, allParts);

const names = choose(
	env.OTR_BENCH_ONLY,
	allSubjects.map(({ name }) => name)
);

export const subjects = allSubjects.filter(({ name }) => names.includes(name));

/** Whether something is left out, so that the report of the whole stays as it is. */
export const isPart =
	rounds < defaultRounds ||
	datas.length <= sizes.length ||
	parts.length < allParts.length ||
	subjects.length < allSubjects.length;

/** Whether the report is written into the repository. */
export const isKept = !isPart || Boolean(env.OTR_BENCH_WRITE);

/** The bench’s events of which a site of ours is built, too: a larger one has pages of its events to make for minutes. */
export const builtRecord = '10';

/** The events that pages hold themselves: they are timed on a slow net. */
export const builtIn = [shipped, builtRecord];

/** How long a page may take to load, and then to be used, ms. */
export const limits = { load: Number(env.OTR_BENCH_TIMEOUT ?? 60) * 1000, work: 60_000 };

/** Whose zoom step takes longer is measured in one round only: its figures leave no doubt, ms. */
export const slowStep = 300;

/** So many loads on a slow net are timed in each round: they vary more than steps do. */
export const loadsInRound = 2;

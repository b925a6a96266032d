import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { prepare, Reader } from './model-page.ts';
import { commands, windows } from './model-steps.ts';
import { Model } from './model.ts';
import { test } from './new-window.ts';

// A trace of every step takes longer than the step, and a failure can be had again.

/** What a failure prints; given again it makes the same runs, and the same one of them at once. */
const { OTR_ALL, OTR_SEED, OTR_PATH, OTR_REPLAY } = process.env;

/** One walk that is always the same, or as many others as it takes to find something new. */
const isRandom = Boolean(OTR_ALL);

/** One test each, for the workers to share. */
const parts = 4;
const runsOfPart = isRandom ? 25 : 1;
const usualSeed = 20_250_218;

/** A sequence that fails is shortened for so long, ms; on a busy machine the runs alone take a while. */
const timeLimit = 300_000;

const timeline = toTimeline(toRecordData(readEventsFile(events, 'the shipped record')));

const widths = Object.keys(windows).map(Number);

for (let part = 1; part <= parts; part++) {
	const details = part === 1 ? {} : { tag: '@all' };
	test(`page and model agree, part ${part} of ${parts}`, details, async ({ context }) => {
		test.setTimeout(timeLimit * 1.1);
		const otherwise = isRandom ? Math.floor(Math.random() * 1e9) : usualSeed;
		const seed = OTR_SEED === undefined ? otherwise : Number(OTR_SEED);
		console.log(`page and model, part ${part}: OTR_SEED=${seed}`);
		await prepare(context);
		const steps = fc.commands(commands, {
			maxCommands: 18,
			size: 'max',
			...(OTR_REPLAY ? { replayPath: OTR_REPLAY } : {})
		});
		const property = fc.asyncProperty(fc.constantFrom(...widths), steps, async (width, steps) => {
			const page = await context.newPage();
			await runOn(page, width, steps).finally(() => page.close());
		});
		const details = await fc.check(property, {
			// Other runs in each part.
			seed: seed + part,
			numRuns: runsOfPart,
			...(OTR_PATH ? { path: OTR_PATH } : {}),
			interruptAfterTimeLimit: timeLimit,
			markInterruptAsFailure: true
		});
		if (details.failed) throw new Error(wordsOf(details, seed, part));
	});
}

type Steps = Iterable<fc.AsyncCommand<Model, Reader>>;

async function runOn(page: Page, width: number, steps: Steps): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	const reader = await Reader.open(page);
	const drawn = await reader.width();
	try {
		await fc.asyncModelRun(() => ({ model: new Model(timeline, drawn), real: reader }), steps);
	} catch (error) {
		// Which mark or card a step came to is known only now.
		const done = [`open at ${width} px`, ...reader.done].map((step, i) => `${i}. ${step}`);
		throw new Error(`${done.join('\n')}\n\n${(error as Error).message}`, { cause: error });
	}
}

/** The shortest sequence that was found, what differs after its last step, and how to do it again. */
function wordsOf(details: fc.RunDetails<[number, Steps]>, seed: number, part: number): string {
	const [, steps] = details.counterexample ?? [];
	const [, replay] = /replayPath="(.*)"/.exec(String(steps)) ?? [];
	const variables = [
		...(isRandom ? ['OTR_ALL=1'] : []),
		`OTR_SEED=${seed}`,
		...(details.counterexamplePath ? [`OTR_PATH=${details.counterexamplePath}`] : []),
		...(replay ? [`OTR_REPLAY=${replay}`] : [])
	];
	const { errorInstance } = details;
	const message = errorInstance instanceof Error ? errorInstance.message : 'the runs took too long';
	return [
		message,
		`differs in run ${details.numRuns}, ${details.numShrinks} times shortened`,
		`again: ${variables.join(' ')} npx playwright test play-at-random.test.ts -g "part ${part}"`
	].join('\n\n');
}

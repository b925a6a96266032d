import { describe, expect, test } from 'vitest';
import { findEngine, missing, type EngineName } from '../tools/browser.mjs';
import type { Engine } from './engine.ts';
import { smoke } from './smoke.ts';

/** The smoke in one engine. Where that is missing it has failed in CI, and is left out elsewhere. */
export async function testEngine(
	name: EngineName,
	start: (path: string) => Promise<Engine>,
	areAll = true
): Promise<void> {
	const path = await findEngine(name);
	if (path) {
		describe(name, () => smoke(() => start(path), areAll));
		return;
	}
	console.warn(missing(name));
	test.skipIf(process.env.CI !== 'true')(`${name} is here`, () => {
		expect.fail(missing(name));
	});
}

import { expect, test } from 'vitest';
import { frameQuery } from '#lib/embed/frame-query.ts';

test.each([
	['', '', ''],
	['?event=a', '', '?event=a'],
	['', '#?event=a&height=auto', '?event=a&height=auto'],
	['', '#an-event', ''],
	['?event=a', '#an-event', '?event=a'],
	['?event=a', '#?secret=a1B2c3D4e5', '?event=a'],
	['', '#?secret=a1B2c3D4e5', '?secret=a1B2c3D4e5']
])('a frame at “%s%s” is asked for “%s”', (search, hash, query) => {
	expect(frameQuery({ search, hash })).toBe(query);
});

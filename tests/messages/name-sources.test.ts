import { expect, test } from 'vitest';
import { formatSourceMaker, formatSourceName } from '#lib/messages/name-sources.ts';
import type { SourceData } from '#lib/record/timeline.ts';

const source = (details: Partial<SourceData>): SourceData => ({
	...{ id: 's', publisher: 'Basic Books', title: 'The Collapse', address: null, published: null },
	...details
});

test.each([
	[{ type: 'book', author: 'M. Sarotte' }, 'M. Sarotte (Basic Books)', 'M. Sarotte'],
	[{ type: 'webpage', author: 'M. Sarotte' }, 'M. Sarotte (Basic Books)', 'M. Sarotte'],
	[{ type: 'article-newspaper', author: 'M. Sarotte' }, 'M. Sarotte (Basic Books)', 'Basic Books'],
	[{ type: 'interview' }, 'Basic Books (The Collapse)', 'The Collapse'],
	[{ type: 'interview', title: null }, 'Basic Books', 'Basic Books'],
	[{ author: 'Basic Books' }, 'Basic Books', 'Basic Books'],
	[{}, 'Basic Books', 'Basic Books']
] as const)('%o is made by %s, in short %s', (details, maker, short) => {
	expect(formatSourceMaker(source(details))).toBe(maker);
	expect(formatSourceName(source(details))).toBe(short);
});

import type { Excerpt } from '#lib/export/excerpt.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { publicationFacts } from '#lib/record/publication.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type TimelineEvent } from '#lib/record/timeline.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';

export const address = 'https://story.example/on/';
export const hash = '0123456789ab';

/** What a reader of a file's page takes away. */
export function anExcerpt(
	file: EventsFile,
	asof: string | null = null,
	isShown: (event: TimelineEvent) => boolean = () => true
): Excerpt {
	const record = toRecordData(readEventsFile(file, file.id));
	const timeline = toTimeline(asof ? asKnown(record, asof) : record);
	const date = toDateData(file.updated);
	return {
		timeline,
		events: timeline.events.filter(isShown),
		record,
		...publicationFacts(file),
		origin: { address, version: { hash, date }, asof }
	};
}

/** Texts that are meant to break out of wherever they are put. */
export const hostile = [
	'=HYPERLINK("http://evil.example")',
	'+1',
	'-1+1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'＝1',
	"'=1",
	"''=1",
	"'",
	'a "quoted" word, and a comma',
	'"',
	'two\r\nlines',
	'a\nb',
	'a|b\\|c\\',
	'😀 👩‍👩‍👧 é e\u0301',
	'مرحبا بالعالم',
	'</script><script>alert(1)</script>',
	']]>',
	'<!--',
	'&amp; & &#60;',
	'BEGIN:VEVENT',
	'a;b,c\\n',
	'`code` *bold* _em_ [a](http://evil.example) ![i](x) <b>',
	'https://evil.example www.evil.example a@evil.example',
	'# no heading',
	'> no quote',
	'1. no list',
	'- no list',
	'---',
	'    no code',
	'| a | b |',
	'~~gone~~ $x$ ^1',
	'{} } { \\ % # $ & _ ^ ~',
	'\u2028\u2029',
	'\u0000\u0007\u007f',
	'\ud800'
];

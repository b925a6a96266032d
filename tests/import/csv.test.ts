import { describe, expect, test } from 'vitest';
import { toCsv } from '#lib/record/csv.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { csvTemplate } from '#lib/import/csv-template.ts';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { formatNote, formatProblems } from '#lib/messages/format-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { withErrorText } from '../fixtures/error-text.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

const today = '2026-11-25';
const read = (text: string, name = 'mine.csv') => readRecord(text, name, today);

function linesOf(text: string, name = 'mine.csv'): string[] {
	try {
		readRecord(text, name, today);
	} catch (error) {
		if (error instanceof OpenError)
			return formatProblems(name, error.problems).split('\n').slice(1);
		throw error;
	}
	return ['it was read'];
}

test.each([
	['how-a-school_came to be.csv', 'How a school came to be', 'how-a-school-came-to-be'],
	['minutes_2016-05.xlsx', 'Minutes 2016-05', 'minutes-2016-05'],
	['_.csv', '_', 'table']
])('a record made from %s is called “%s”', (name, title, id) => {
	expect(read('date,title\n2016,One', name).file).toMatchObject({ title, id });
});

describe('a table of an author', () => {
	test('needs dates and titles only', () => {
		const { file, notes } = read('title,date\n"One, two",2025-03\nThree,2025~\n');
		expect(file).toMatchObject({
			title: 'Mine',
			id: 'mine',
			updated: today,
			dek: '2 events.',
			language: 'en'
		});
		expect(file.events).toEqual([
			{
				id: 'one-two',
				date: '2025-03',
				kind: 'report',
				track: 'group-1',
				title: 'One, two',
				summary: '',
				sources: [],
				links: []
			},
			expect.objectContaining({ id: 'three', date: '2025~' })
		]);
		expect(file.tracks.map(({ label }) => label)).toEqual(['Events']);
		expect(notes.map(formatNote)).toEqual(['2 events have no source. The first: "One, two".']);
	});

	test('has figures in rows with a value, and kinds in any letters and by their names on the page', () => {
		const { events, series } = read(
			'date,title,kind,series,value,unit,sources,source_urls\n' +
				'2024,One,,Rain,1,mm,P,https://a.example\n' +
				'2025,Two,Reported figure,Rain,2,mm,P,https://a.example\n' +
				'2026,Three,PROTEST,,,,P,https://a.example\n' +
				'2027,Vier,Maßnahme,,,,P,https://a.example'
		).file;
		expect(events.map(({ kind }) => kind)).toEqual([
			'measurement',
			'measurement',
			'protest',
			'action'
		]);
		expect(series.map(({ points }) => points.map(({ value }) => value))).toEqual([[1, 2]]);
	});

	test.each([
		['a semicolon', ';'],
		['a tab', '\t'],
		['a comma', ',']
	])('may have %s between its cells', (_, sign) => {
		const rows = [
			['date', 'title', 'summary'],
			['2025', 'One', '"a;b,c\td"']
		];
		const [event] = read(rows.map((row) => row.join(sign)).join('\r\n')).file.events;
		expect(event).toMatchObject({ date: '2025', title: 'One', summary: 'a;b,c\td' });
	});

	test('may name its columns in other letters, and is known by them without its name', () => {
		const text = '\ufeffDate;Title;Source URLs\n2025;One;https://a.example/1';
		expect(read(text, 'pasted').file.sources).toEqual([
			{ id: 'a-example', publisher: 'a.example', url: 'https://a.example/1' }
		]);
	});

	test('need not be in order, and has ids of its own where it gives none', () => {
		const { events } = read('date,title,id\n2026,A,b\n2024,B,\n2025,A,\n2025,A,').file;
		expect(events.map(({ id, date }) => [id, date])).toEqual([
			['b-2', '2024'],
			['a', '2025'],
			['a-2', '2025'],
			['b', '2026']
		]);
	});

	test('lets no row speak for another', () => {
		const head = 'date,title,quote,speaker,speaker_id,role,sources,source_urls\n';
		const row = '2025,A,I did it,Alice,s1,mayor,P,https://a.example/1\n';
		expect(linesOf(`${head}${row}2026,B,I deny it,Bob,s1,critic,Q,https://b.example/2`)).toEqual([
			'row 3, column speaker_id: Row 2 has the same id, "s1", with other details. Use a different id. Found: "Bob"'
		]);
		// Who is known by an id need not be named again.
		const { speakers } = read(`${head}${row}2026,B,I deny it,,s1,,Q,https://b.example/2`).file;
		expect(speakers.map(({ name }) => name)).toEqual(['Alice']);
		for (const text of [
			'date,title,source_ids,sources,source_urls\n2025,A,p,P,https://a.example\n2026,B,p,Q,https://b.example',
			'date,title,track,track_id\n2025,A,One,t\n2026,B,Two,t',
			'date,title,kind,series,series_id,value,unit,sources,source_urls\n2025,A,measurement,Rain,r,1,mm,P,https://a.example\n2026,B,measurement,Rain,r,2,cm,P,https://a.example'
		]) {
			expect(linesOf(text)[0]).toMatch(
				/^row 3, column \w+: Row 2 has the same id, .*, with other details/
			);
		}
	});

	test('keeps an apostrophe that its author has written', () => {
		const { events } = read("date,title\n2025,'-tis so\n2026,'+1 he said").file;
		expect(events.map(({ title }) => title)).toEqual(["'-tis so", "'+1 he said"]);
	});

	test('with a date and a title is ours, whatever else it has', () => {
		const { file, notes } = read('date,title,text,group,media\n2025,One,Words,A,https://a.example');
		expect(file.events.map(({ title }) => title)).toEqual(['One']);
		expect(notes).toHaveLength(4);
	});

	test('may say of a source that no text fragment is put on it, in capitals too', () => {
		const text = (flag: string) =>
			`date,title,source_urls,source_fragment\n2025,One,https://a.example/1,${flag}`;
		expect(read(text('FALSE')).file.sources[0]?.fragment).toBe(false);
		expect(linesOf(text('no'))).toEqual([
			'row 2, column source_fragment: This can only be false. Leave it out otherwise. Found: "no"'
		]);
	});

	test('with characters that were lost before is refused', () => {
		expect(linesOf('date,title\n2025,Caf\ufffd Renou')).toEqual([
			'file: Some characters were lost before the file was saved: \ufffd stands for them. Correct them where the file was made; in Excel, save it as “CSV UTF-8”. Found: "2025,Caf\ufffd Renou"'
		]);
	});

	test('in another encoding is read, and it is said in which', () => {
		const { notes } = readRecord('date,title\n2025,Café', 'a.csv', today, {
			encoding: 'macintosh'
		});
		expect(notes.map(formatNote)).toContain(
			'The file is not in UTF-8; it was read as Mac Roman. Check accents and quotation marks.'
		);
	});

	test.each([
		['after a line that names the separator', 'sep=^\ndate^title\n2025^One'],
		['after a title and a blank row', 'Our year,\n,\ndate,title\n2025,One'],
		['after Numbers’ name of the table', 'Table 1\ndate;title\n2025;One\n'],
		['with lines between its cells', 'date|title\n2025|One'],
		['after nine rows', `${'x\n'.repeat(9)}date,title\n2025,One`]
	])('may have its header %s', (_, text) => {
		expect(read(text).file.events).toMatchObject([{ date: '2025', title: 'One' }]);
	});

	test('names the row of its header and of what is wrong as a spreadsheet counts', () => {
		expect(linesOf('Our year\n\ndate,title,colour\nsoon,One,red')[0]).toMatch(
			/^row 4, column date: "soon" isn’t a date format/
		);
		const { notes } = read('Our year\n\ndate,title,colour\n2025,One,red');
		expect(notes.map(formatNote)).toContain('row 3: the column "colour" was ignored.');
	});

	test.each([
		['Airtable', 'Name,Notes,Start date\nOne,More,2025-09-25'],
		['Notion', 'Name,Description,Date\nOne,More,25 September 2025'],
		['German', 'Datum;Titel;Beschreibung\n25.09.2025;One;More'],
		['Spanish', 'Fecha;Título;Resumen\n25/9/2025;One;More'],
		['French', 'Date;Titre;Description\n25/09/2025;One;More'],
		['Arabic', 'التاريخ,العنوان,الوصف\n2025-09-25,One,More'],
		['Hebrew', 'תאריך,כותרת,תיאור\n2025-09-25,One,More']
	])('is read by the names that its columns have in %s', (_, text) => {
		expect(read(text).file.events).toMatchObject([
			{ date: '2025-09-25', title: 'One', summary: 'More' }
		]);
	});

	test('takes our own name before another’s, each once, and says so', () => {
		const { file, notes } = read('name,title,headline,when\nA,B,C,2025');
		expect(file.events).toMatchObject([{ title: 'B', date: '2025' }]);
		expect(notes.map(formatNote)).toEqual(
			expect.arrayContaining([
				'row 1: the column "name" was ignored.',
				'row 1: the column "headline" was ignored.',
				'Column "when" was read as date.'
			])
		);
	});

	test('may have addresses where publishers stand', () => {
		expect(read('date,title,source\n2025,One,https://a.example/1').file.sources).toEqual([
			{ id: 'a-example', publisher: 'a.example', url: 'https://a.example/1' }
		]);
	});

	test('leaves names of sources out where it has no column of addresses', () => {
		const { file, notes } = read('date,title,source\n2025,One,The Paper\n2026,Two,"A\nB"');
		expect([file.sources, file.events.map(({ sources }) => sources)]).toEqual([[], [[], []]]);
		expect(notes.map(formatNote)).toContain(
			'3 sources have no address and were left out; the first: "The Paper". Add a column "source_urls".'
		);
	});

	test('says which of its columns may be meant, and takes the answer', () => {
		const text = 'Wann?,Was?,Was?,summary\n2025,One,x,More';
		try {
			read(text);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(OpenError);
			expect((error as OpenError).mayBeOpened).toBe(true);
			const missing = (error as OpenError).missingColumns;
			expect(missing.map(({ column, others }) => [column, others])).toEqual([
				['date', ['Wann?', 'Was?']],
				['title', ['Wann?', 'Was?']]
			]);
		}
		const columns = { date: 'Wann?', title: 'Was?' };
		expect(() => readRecord(text, 'a.csv', today, { columns })).toThrow();
		const once = text.replace('Was?,Was?', 'Was?,x');
		expect(readRecord(once, 'a.csv', today, { columns }).file.events).toMatchObject([
			{ date: '2025', title: 'One', summary: 'More' }
		]);
	});

	test('that is pasted is told what it lacks, as a file is', () => {
		expect(linesOf('who,what\nA,B', 'Pasted text')).toEqual(linesOf('who,what\nA,B', 'a.csv'));
		expect(linesOf('who,what\nA,B', 'Pasted text')[0]).toMatch(/There is no column "date"/);
	});

	test('reads a number only where one stands', () => {
		const text =
			'date,title,series,unit,value,sources,source_urls\n2025,A,Rain,mm,0x10,P,https://a.example';
		expect(linesOf(text)[0]).toMatch(/^row 2, column value: .* Found: "0x10"$/);
	});

	test('quotes who has spoken', () => {
		const text =
			'date,title,quote,speaker,role,sources,source_urls\n' +
			'2025,One,“Yes”,A. Name,mayor,"The Paper\nThe Post","https://a.example\nhttps://b.example"\n' +
			'2026,Two,No,A. Name,deputy,The Paper,https://a.example';
		const { events, speakers, sources } = read(text).file;
		expect(
			events.map(({ kind, attribution, statement }) => [kind, attribution, statement])
		).toEqual([
			['statement', undefined, { quote: '“Yes”', speaker: 'a-name' }],
			['statement', undefined, { quote: 'No', speaker: 'a-name-2' }]
		]);
		expect(speakers).toEqual([
			{ id: 'a-name', name: 'A. Name', role: 'mayor', organisation: '' },
			{ id: 'a-name-2', name: 'A. Name', role: 'deputy', organisation: '' }
		]);
		expect(sources.map(({ publisher, url }) => [publisher, url])).toEqual([
			['The Paper', 'https://a.example'],
			['The Post', 'https://b.example']
		]);
		expect(events.map(({ sources }) => sources)).toEqual([
			['the-paper', 'the-post'],
			['the-paper']
		]);
	});

	test('says which of its columns are not read', () => {
		expect(read('date,title,colour\n2025,One,red').notes.map(formatNote)[0]).toBe(
			'row 1: the column "colour" was ignored.'
		);
	});

	test('has a quote in another language, with its translation', () => {
		const head =
			'date,title,quote,speaker,source_urls,quote_language,quote_translation,quote_translation_by';
		const row = '2025,One,Ja,A. Name,https://a.example,de,Yes,The Editors';
		expect(read(`${head}\n${row}`).file.events[0]?.statement).toMatchObject({
			quote: 'Ja',
			lang: 'de',
			translation: { text: 'Yes', by: 'The Editors' }
		});
		expect(linesOf(`${head}\n2025,One,Ja,A. Name,https://a.example,,Yes,`)).toEqual([
			'row 2, column quote_translation_by: This is empty: fill it in.',
			'row 2, column quote_language: A translation needs the language of the quote here, as a code such as en, ar or pt-BR.'
		]);
	});

	test('with fewer publishers than addresses in a row is read, with a note', () => {
		const rows = [
			'2025,One,P,"https://a.example/1\nhttps://b.example/2",',
			'2026,Two,"P\nQ",https://a.example/1,"\nA book"',
			'2027,Three,,"https://c.example/1\nhttps://d.example/2",'
		];
		const { notes } = read(`date,title,sources,source_urls,source_titles\n${rows.join('\n')}`);
		expect(notes.map(formatNote)).toEqual([
			'1 row has fewer publishers than addresses: row 2 has 1 and 2. Write each on its own line in the cell, in the same order.'
		]);
	});

	test('with several publishers in a line is read, with a note', () => {
		const rows = ['P; Q', 'R | S', 'T; U', 'V, W'].map(
			(names, i) => `${2020 + i},One,${`"${names}"`},https://a.example/${i}`
		);
		const { notes } = read(`date,title,sources,source_urls\n${rows.join('\n')}`);
		expect(notes.map(formatNote)).toEqual([
			'3 cells may have several publishers in one line. The first: row 2, column sources, "P; Q". Write each on its own line in the cell.'
		]);
	});

	test('the template is one', () => {
		const { file, notes, leftOut } = read(csvTemplate());
		expect([file.events.length, notes, leftOut]).toEqual([3, [], 0]);
		expect(file.events[1]?.statement?.quote).toBe('We will build it next year.');
		expect(file.events[1]?.links).toEqual([{ to: 'the-plan', type: 'responds-to' }]);
		expect(file.series[0]).toMatchObject({ label: 'Costs of the plan', points: [{ value: 3.5 }] });
	});
});

describe('what is wrong in a table is told with its row and its column', () => {
	test.each<[string, string, string[]]>([
		[
			'a date',
			'date,title\n2025,One\n\nMay,Two',
			[
				'row 4, column date: "May" isn’t a date format we recognise. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~; YYYY-21 to YYYY-24 for spring to winter; A/B for what lasted from A to B; [A..B] for one day from A to B.'
			]
		],
		['no title', 'date,title\n2025,', ['row 2, column title: This is empty: fill it in.']],
		[
			'a value whose kind is not a figure',
			'date,title,kind,series,value,unit,sources,source_urls\n2025,One,report,Rain,1,mm,P,https://a.example',
			['row 2, column kind: This is a report, not a measurement. Found: "one"']
		],
		[
			'a kind',
			'date,title,kind\n2025,One,protests',
			[
				'row 2, column kind: "protests" is not one of protest, report, statement, action, measurement. Did you mean "protest"?'
			]
		],
		[
			'a link',
			'date,title,sources,source_urls\n2025,One,A,ftp://a.example',
			[
				'row 2, column source_urls: Begin the link with https:// or http://. Found: "ftp://a.example"'
			]
		],
		[
			'a quote without a speaker',
			'date,title,quote,source_urls\n2025,One,Yes,https://a.example',
			['row 2, column speaker: A quote needs its speaker. Write who said it.']
		],
		[
			'a speaker without a quote',
			'date,title,quote,speaker,sources,source_urls\n2025,One,,A,P,https://a.example',
			[
				'row 2, column quote: A speaker needs a quote: write the exact words here, or clear the speaker’s cells.'
			]
		],
		[
			'a figure without a unit, and one without anything else',
			'date,title,series,value,unit\n2025,One,Rain,1,\n2026,Two,,2,mm',
			[
				'row 2, column unit: A figure needs the name of its series (what was measured) and its unit.',
				'row 3, column series: A figure needs the name of its series (what was measured) and its unit.'
			]
		],
		[
			'an id twice',
			'date,title,id\n2025,One,a\n2026,Two,a',
			['row 3, column id: Row 2 already has this id. Use a different one. Found: "a"']
		],
		...[
			['a semicolon and a space', '; '],
			['a semicolon', ';'],
			['a comma and a space', ', '],
			['a line', ' | '],
			['a space', ' ']
		].map(([name = '', sign = '']): [string, string, string[]] => [
			`addresses with ${name} between them`,
			`date,title,source_urls\n2025,One,"https://a.example/1${sign}https://b.example/2"`,
			[
				`row 2, column source_urls: These are several addresses. Write each on its own line in the cell. Found: "https://a.example/1${sign}https://b.example/2"`
			]
		]),
		[
			'a quote without a source',
			'date,title,quote,speaker\n2025,One,Yes,A',
			[
				'row 2, column source_urls: A statement needs at least one source. Give its publisher and its address.'
			]
		],
		[
			'a link to nothing',
			'date,title,id,links\n2025,One,a,follows b',
			['row 2, column links: There is no event with this id. Found: "b"']
		],
		[
			'a value that is none',
			'date,title,kind,series,unit,value,source_urls\n2025,One,measurement,S,t,"4,5",https://a.example',
			[
				'row 2, column value: This must be a number, 0 or more, without separators: 1500 or 0.5. Found: "4,5"'
			]
		],
		[
			'a column nearly named',
			'dates,title\n2025,One',
			['row 1: This column is unknown. Did you mean "date"? Found: "dates"']
		],
		[
			'a column missing',
			'title,summary\nOne,a',
			['row 1: There is no column "date". The first row must name the columns.']
		],
		[
			'a column twice',
			'date,title,title\n2025,One,Two',
			['row 1, column title: This column appears twice. Remove one. Found: "title"']
		],
		[
			'too many cells',
			'date,title\n2025,One, two',
			[
				'row 2: This row has 3 cells, but there are 2 columns. Put text that contains the separator in double quotes. Found: " two"'
			]
		],
		[
			'a quotation mark',
			'date,title\n2025,One\n2026,"Two',
			['row 3: A double quotation mark in this row is not closed. Add one at the end of the text.']
		],
		[
			'a quotation mark in a text',
			'date,title\n2025,"One" two\n2026,Two',
			[
				'row 2: Text in this row continues after its closing quotation mark. Write "" for a quotation mark inside text.'
			]
		],
		[
			'a hidden character',
			'date,title,sources,source_urls\n2025,One,a\u200bb,https://a.example',
			[
				'row 2, column sources: This contains an invisible character (bidirectional or zero-width). Remove it. Found: "a\\u200bb"'
			]
		]
	])('%s', (_, text, lines) => expect(linesOf(text)).toEqual(lines));

	test('row by row, though it is read in order of time', () => {
		const paths = linesOf('date,title\n2026,\n2024,\nMay,a').map((line) => line.split(':')[0]);
		expect(paths).toEqual(['row 2, column title', 'row 3, column title', 'row 4, column date']);
	});

	test('too long a list in a cell, and too many rows', () => {
		const list = Array.from({ length: 1_001 }, (_, i) => `https://a.example/${i}`).join('\n');
		expect(linesOf(`date,title,source_urls\n2025,One,"${list}"`)[0]).toMatch(
			/^row 2, column source_urls: This list has more than 1,000 items\. Remove some\./
		);
		const rows = (n: number) => `date,title\n${'2025,a\n'.repeat(n)}`;
		// As many as there may be take seconds to read.
		if (process.env.OTR_ALL) expect(read(rows(100_000)).file.events).toHaveLength(100_000);
		const tooMany = linesOf(rows(100_001));
		expect(tooMany).toEqual([
			'file: This table has more than 100,000 rows. Split it, or remove blank rows.'
		]);
		expect(linesOf(`${rows(1)}${'\n'.repeat(100_001)}`)).toEqual(tooMany);
		expect(linesOf(rows(50_001).replaceAll('\n', '\n,\n'))).toEqual(tooMany);
	});

	test('without any row it has no events', () => {
		expect(() => withErrorText(() => read('date,title\n\n,\n'))).toThrow('The file has no events.');
	});
});

describe('what we export is opened', () => {
	const origin = { addressOf: () => 'https://story.example/', version: null };

	test('the shipped record', () => {
		const { file, notes, leftOut } = read(toCsv(shipped, origin));
		const bare = shipped.events.map(({ notes: _notes, prompts: _prompts, ...event }) => event);
		expect(file.events).toEqual(bare);
		expect([notes, leftOut]).toEqual([[], 0]);
		expect(file.series).toEqual(shipped.series);
	});

	test('any other', () => {
		for (let seed = 1; seed <= 20; seed++) {
			const record = aRandomFile(seed, { events: 30, tracks: 3 });
			const { file } = read(toCsv(record, origin));
			expect(file.events).toEqual(
				record.events.map(({ notes: _notes, prompts: _prompts, ...event }) => event)
			);
		}
	});

	test('with cells that are kept from being formulas', () => {
		const [first, ...rest] = aFile().events;
		if (!first) throw new Error('it is there');
		const record = aFile({ events: [{ ...first, title: '=1+1', summary: "'@x" }, ...rest] });
		expect(read(toCsv(record, origin)).file.events[0]).toMatchObject({
			title: '=1+1',
			summary: "'@x"
		});
	});
});

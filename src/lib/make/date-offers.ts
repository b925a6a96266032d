import { readCellDate, type CellDate, type DayOrder } from '#lib/import/spreadsheet-date.ts';
import { readWordedDate } from '#lib/messages/worded-date.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import type { CheckedDraft } from './check-draft.ts';
import type { EditorDraft, Items, Key } from './draft.ts';

/** Dates in one field of all items, written as people and spreadsheets write them. */
export interface DateOffer {
	list: 'events' | 'sources';
	field: string;
	/** As they are written, and their possible meanings. */
	dates: ReadonlyMap<Key, { text: string; date: CellDate }>;
	/** One of them, as it is written. */
	text: string;
	/** What that one would be: one reading, or two where nothing tells whether the day or the month comes first. */
	readings: readonly { order: DayOrder; iso: string }[];
}

const fields = { events: ['date', 'known'], sources: ['published', 'accessed'] } as const;

/** Which dates of a draft can be written as EDTF, each field as a whole. Nothing is read before the maker agrees. */
export function dateOffersOf({ draft, byAddress }: CheckedDraft): DateOffer[] {
	if (byAddress.size === 0) return [];
	return (['events', 'sources'] as const).flatMap((list) =>
		fields[list].flatMap((field) => {
			const dates = new Map<Key, { text: string; date: CellDate }>();
			for (const item of draft[list]) {
				if (!byAddress.has(`${list}/${item.key}/${field}`)) continue;
				const text = textOf(item, field);
				const date = readDate(text, draft.head.language);
				if (date) dates.set(item.key, { text, date });
			}
			const [only] = dates.values();
			// A number that is being typed is not yet a day of a spreadsheet.
			const isTyped = dates.size === 1 && only?.date.form === 'serial';
			return dates.size === 0 || isTyped ? [] : [{ list, field, dates, ...readingsOf(dates) }];
		})
	);
}

const textOf = (item: Items[DateOffer['list']], field: string): string =>
	String(item[field as keyof typeof item]);

/**
 * A form of EDTF that is not read, or a slip in one, as the nearest that is; else what spreadsheets write; else words, as the
 * page writes them.
 */
function readDate(text: string, language: string): CellDate | null {
	const near = nearestDate(text);
	if (near !== null) return as('iso', near);
	const cell = readCellDate(text.trim());
	if (cell) return cell;
	const worded = readWordedDate(text, language);
	return worded === null ? null : as('words', worded);
}

const as = (form: CellDate['form'], iso: string): CellDate => ({
	form,
	iso: { dmy: iso, mdy: iso },
	losesTime: false
});

const isOpen = ({ iso }: CellDate) => Boolean(iso.dmy && iso.mdy && iso.dmy !== iso.mdy);

const readAs = ({ iso }: CellDate, order: DayOrder) => iso[order] ?? iso.dmy ?? iso.mdy ?? '';

function readingsOf(dates: DateOffer['dates']): Pick<DateOffer, 'text' | 'readings'> {
	const all = [...dates.values()];
	const open = all.find(({ date }) => isOpen(date));
	// Dates with only one reading tell how the others are meant, unless they differ.
	const told = new Set(
		all.flatMap(({ date: { iso } }): DayOrder[] =>
			iso.dmy && iso.mdy ? [] : [iso.dmy ? 'dmy' : 'mdy']
		)
	);
	const [order = 'dmy'] = told;
	const orders = open && told.size !== 1 ? (['dmy', 'mdy'] as const) : [order];
	const shown = (orders.length > 1 ? open : undefined) ?? all[0];
	return {
		text: shown?.text ?? '',
		readings: orders.map((order) => ({ order, iso: shown ? readAs(shown.date, order) : '' }))
	};
}

/** The draft with these dates as EDTF. Later changes stay. */
export function writeDates(
	draft: EditorDraft,
	{ list, field, dates }: DateOffer,
	order: DayOrder
): EditorDraft {
	const written = <T extends Items[DateOffer['list']]>(items: readonly T[]) =>
		items.map((item) => {
			const found = dates.get(item.key);
			return found?.text === textOf(item, field)
				? { ...item, [field]: readAs(found.date, order) }
				: item;
		});
	return list === 'events'
		? { ...draft, events: written(draft.events) }
		: { ...draft, sources: written(draft.sources) };
}

import { readCellDate, type CellDate, type DayOrder } from '#lib/import/spreadsheet-date.ts';
import { readWordedDate } from '#lib/messages/worded-date.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import type { CheckedDraft } from './check-draft.ts';
import type { EditorDraft, Items, Key } from './draft.ts';

/** Dates in one field of all items that are typed in everyday or spreadsheet forms. */
export interface DateOffer {
	list: 'events' | 'sources';
	/** The name of the field, such as `known`. */
	field: string;
	/** The typed text and its possible meanings, by item. */
	dates: ReadonlyMap<Key, { text: string; date: CellDate }>;
	/** One of the typed texts, as an example. */
	text: string;
	/** What the example can mean: one date, or two if nothing shows whether the day or the month comes first. */
	readings: readonly { order: DayOrder; iso: string }[];
}

/** The fields of each list that are dates. */
const fields = { events: ['date', 'known'], sources: ['published', 'accessed'] } as const;

/** Finds the fields whose invalid dates can be converted to EDTF. Nothing is converted until the author agrees. */
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
			// A single number may be a date in progress, so it is not yet taken for the serial number of a spreadsheet.
			const isTyped = dates.size === 1 && only?.date.form === 'serial';
			return dates.size === 0 || isTyped ? [] : [{ list, field, dates, ...readingsOf(dates) }];
		})
	);
}

/** The text in a field of an item. */
const textOf = (item: Items[DateOffer['list']], field: string): string =>
	String(item[field as keyof typeof item]);

/** Reads a typed date: first as almost EDTF, then as a form of spreadsheets, then as words in the page's own style. */
function readDate(text: string, language: string): CellDate | null {
	const near = nearestDate(text);
	if (near !== null) return as('iso', near);
	const cell = readCellDate(text.trim());
	if (cell) return cell;
	const worded = readWordedDate(text, language);
	return worded === null ? null : as('words', worded);
}

/** A date with one meaning. */
const as = (form: CellDate['form'], iso: string): CellDate => ({
	form,
	iso: { dmy: iso, mdy: iso },
	losesTime: false
});

/** Whether a date means different days in the two orders of day and month. */
const isOpen = ({ iso }: CellDate) => Boolean(iso.dmy && iso.mdy && iso.dmy !== iso.mdy);

/** The date in EDTF, read in an order of day and month. */
const readAs = ({ iso }: CellDate, order: DayOrder) => iso[order] ?? iso.dmy ?? iso.mdy ?? '';

function readingsOf(dates: DateOffer['dates']): Pick<DateOffer, 'text' | 'readings'> {
	const all = [...dates.values()];
	const open = all.find(({ date }) => isOpen(date));
	// If all unambiguous dates have the same order, the ambiguous ones are read in that order.
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

/** The draft with the offered dates as EDTF. Dates that have changed since the offer stay. */
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

import { readCellDate, type CellDate, type DayOrder } from '#lib/import/spreadsheet-date.ts';
import { readWordedDate } from '#lib/messages/worded-date.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import type { CheckedDraft } from './check-draft.ts';
import type { EditorDraft, ItemTypes, ItemKey } from './draft.ts';

/** An offer to convert the dates that were typed in one field of all items, such as in `known` of all events. */
export interface ConversionOffer {
	list: 'events' | 'sources';
	/** The name of the field, such as `known`. */
	field: string;
	/** The typed text and its possible meanings, by item. */
	dates: ReadonlyMap<ItemKey, { text: string; date: CellDate }>;
	/** One of the typed texts, to show as an example. */
	text: string;
	/** The possible meanings of the example: two if the order of day and month is unknown, otherwise one. */
	readings: readonly { order: DayOrder; iso: string }[];
}

/** The date fields of each list. */
const dateFields = { events: ['date', 'known'], sources: ['published', 'accessed'] } as const;

/** Finds the fields with invalid dates that can be converted to EDTF. Each offer waits for the author's consent. */
export function findConversionOffers({ draft, byAddress }: CheckedDraft): ConversionOffer[] {
	if (byAddress.size === 0) return [];
	return (['events', 'sources'] as const).flatMap((list) =>
		dateFields[list].flatMap((field) => {
			const dates = new Map<ItemKey, { text: string; date: CellDate }>();
			for (const item of draft[list]) {
				if (!byAddress.has(`${list}/${item.key}/${field}`)) continue;
				const text = fieldText(item, field);
				const date = readDate(text, draft.head.language);
				if (date) dates.set(item.key, { text, date });
			}
			const [only] = dates.values();
			// A single number may be a half-typed date, so it is not yet read as a spreadsheet's serial number.
			const isHalfTyped = dates.size === 1 && only?.date.form === 'serial';
			return dates.size === 0 || isHalfTyped
				? []
				: [{ list, field, dates, ...chooseExample(dates) }];
		})
	);
}

/** The text in a field of an item. */
const fieldText = (item: ItemTypes[ConversionOffer['list']], field: string): string =>
	String(item[field as keyof typeof item]);

/** Reads a typed date: first as almost EDTF, then as a spreadsheet's date, then as words in the record's language. */
function readDate(text: string, language: string): CellDate | null {
	const near = nearestDate(text);
	if (near !== null) return unambiguousDate('iso', near);
	const cell = readCellDate(text.trim());
	if (cell) return cell;
	const worded = readWordedDate(text, language);
	return worded === null ? null : unambiguousDate('words', worded);
}

/** Makes a date that has only one meaning. */
const unambiguousDate = (form: CellDate['form'], iso: string): CellDate => ({
	form,
	iso: { dmy: iso, mdy: iso },
	losesTime: false
});

/** Whether a date means different days when read day first and month first. */
const isAmbiguous = ({ iso }: CellDate) => Boolean(iso.dmy && iso.mdy && iso.dmy !== iso.mdy);

/** The date in EDTF, if day and month are in the given order. */
const isoInOrder = ({ iso }: CellDate, order: DayOrder) => iso[order] ?? iso.dmy ?? iso.mdy ?? '';

function chooseExample(
	dates: ConversionOffer['dates']
): Pick<ConversionOffer, 'text' | 'readings'> {
	const all = [...dates.values()];
	const ambiguous = all.find(({ date }) => isAmbiguous(date));
	// If all unambiguous dates have the same order, the ambiguous ones are read in that order.
	const knownOrders = new Set(
		all.flatMap(({ date: { iso } }): DayOrder[] =>
			iso.dmy && iso.mdy ? [] : [iso.dmy ? 'dmy' : 'mdy']
		)
	);
	const [order = 'dmy'] = knownOrders;
	const orders = ambiguous && knownOrders.size !== 1 ? (['dmy', 'mdy'] as const) : [order];
	const example = (orders.length > 1 ? ambiguous : undefined) ?? all[0];
	return {
		text: example?.text ?? '',
		readings: orders.map((order) => ({
			order,
			iso: example ? isoInOrder(example.date, order) : ''
		}))
	};
}

/** Writes the offered dates into the draft as EDTF. Leaves dates that were changed after the offer. */
export function writeDates(
	draft: EditorDraft,
	{ list, field, dates }: ConversionOffer,
	order: DayOrder
): EditorDraft {
	const convert = <T extends ItemTypes[ConversionOffer['list']]>(items: readonly T[]) =>
		items.map((item) => {
			const found = dates.get(item.key);
			return found?.text === fieldText(item, field)
				? { ...item, [field]: isoInOrder(found.date, order) }
				: item;
		});
	return list === 'events'
		? { ...draft, events: convert(draft.events) }
		: { ...draft, sources: convert(draft.sources) };
}

import { expect } from '@playwright/test';
import fc from 'fast-check';
import type { FocusStep } from '#lib/timeline/layout/focus-order.ts';
import { sizeClassFor, type SizeClassName } from '#lib/timeline/layout/size-class.ts';
import { usedKindIds } from '#lib/cards/filter.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import type { Reader } from './model-page.ts';
import type { Model } from './model.ts';
import { button, cardOf, drawing, openTool, tool } from './story.ts';

type Command = fc.AsyncCommand<Model, Reader>;

interface Step {
	/** In words, as a counterexample lists it. */
	name: string;
	/** Whether the reader can do it now. Default: always. */
	can?: (model: Model) => boolean;
	/** Does it in the model and on the page. What it was done to is added to its name. */
	run: (model: Model, reader: Reader) => Promise<string | undefined>;
}

/** How long page and model may take to agree, ms. Once they have not, the sequence is shortened by many such waits. */
let patience = 30_000;

/** A step as fast-check takes it: after each, what is seen must be what the model says. */
function toCommand({ name, can = () => true, run }: Step): Command {
	return {
		check: can,
		async run(model, reader) {
			const n = reader.done.push(name) - 1;
			const outcome = await run(model, reader);
			if (outcome) reader.done[n] = `${name}: ${outcome}`;
			await expect
				.poll(() => reader.look(), { timeout: patience, intervals: [0, 50, 100] })
				.toEqual(model.seen())
				.catch((error: unknown) => {
					patience = 2_000;
					throw error;
				});
		},
		toString: () => name
	};
}

/** One of them, counted round and round. */
function pick<T>(items: readonly T[], n: number): T {
	const item = items[n % items.length];
	if (item === undefined) throw new Error('nothing to pick from');
	return item;
}

const once = (step: Step) => fc.constant(toCommand(step));

/** Any place in a list: which of them there are is known only when it comes to it. */
const place = fc.nat({ max: 63 });

/** What follows in the model on a press of a mark; the page has been told. */
async function follow(
	model: Model,
	reader: Reader,
	shown: readonly TimelineEvent[],
	choice: number
) {
	const [first] = shown;
	if (!first) throw new Error('a mark without an event');
	if (shown.length === 1) model.goTo(first);
	else return chooseListed(model, reader, shown, choice);
	return undefined;
}

/** A list has opened: one of its events is chosen, or it is closed, or the drawing zooms to them. */
async function chooseListed(
	model: Model,
	reader: Reader,
	shown: readonly TimelineEvent[],
	choice: number
) {
	const links = reader.page.getByRole('dialog').getByRole('link');
	await expect(links).toHaveCount(shown.length);
	const zoomIn = reader.page.getByRole('dialog').getByRole('button', { name: 'Zoom in' });
	await expect(zoomIn).toHaveCount(model.splits(shown) ? 1 : 0);
	const n = choice % (shown.length + 2);
	const event = shown[n];
	const isZoomed = n === shown.length && model.splits(shown);
	if (event) {
		await reader.press(reader.page.getByRole('dialog').locator(`a[href="#${event.id}"]`));
		model.goTo(event);
	} else if (isZoomed) {
		await reader.press(zoomIn);
		model.fit(shown);
	} else {
		await reader.key('Escape');
		model.returnTo(shown);
	}
	await expect(reader.page.getByRole('dialog')).toHaveCount(0);
	return event ? `list: ${event.id}` : isZoomed ? 'list: zoom in' : 'list: Escape';
}

const wordsOf = (shown: readonly TimelineEvent[]) =>
	shown.length === 1 ? shown[0]?.id : `${shown.length} from ${shown[0]?.id}`;

const pressMark = fc.tuple(place, place).map(([n, choice]) =>
	toCommand({
		name: `press mark ${n}`,
		can: (model) => model.stops.length > 0,
		async run(model, reader) {
			const shown = pick(model.stops, n);
			const id = shown[0]?.id ?? '';
			await reader.press(drawing(reader.page).locator(`a.mark[href="#${id}"]`));
			const listed = await follow(model, reader, shown, choice);
			return [wordsOf(shown), listed].filter(Boolean).join('; ');
		}
	})
);

const pressDate = place.map((n) =>
	toCommand({
		name: `press date of card ${n}`,
		can: (model) => model.shown.length > 0,
		async run(model, reader) {
			const event = pick(model.shown, n);
			await reader.press(cardOf(reader.page, event.id).locator('.date a'));
			model.show(event);
			return event.id;
		}
	})
);

/** Each link between events that a shown card names, from that end. */
const linksOf = (model: Model): { from: TimelineEvent; n: number; to: TimelineEvent }[] =>
	model.shown.flatMap((from) => from.links.map(({ event: to }, n) => ({ from, n, to })));

const pressLink = place.map((n) =>
	toCommand({
		name: `press linked event ${n}`,
		can: (model) => linksOf(model).length > 0,
		async run(model, reader) {
			const link = pick(linksOf(model), n);
			const card = cardOf(reader.page, link.from.id);
			// On a phone the links are folded.
			await card.locator('.folds > details').evaluate((details: HTMLDetailsElement) => {
				details.open = true;
			});
			const list = card.getByRole('list').first();
			await reader.press(list.getByRole('link').nth(link.n));
			model.goTo(link.to);
			return `${link.from.id} to ${link.to.id}`;
		}
	})
);

const buttons: Record<string, (model: Model) => void> = {
	Earlier: (model) => model.pan(-0.25),
	Later: (model) => model.pan(0.25),
	'Zoom out': (model) => model.zoom(1 / 2, false),
	'Zoom in': (model) => model.zoom(2, false),
	'Whole story': (model) => model.showWhole()
};

const pressButton = fc.constantFrom(...Object.keys(buttons)).map((name) =>
	toCommand({
		name: `press ${name}`,
		// The others are there once the view is zoomed.
		can: (model) => name === 'Zoom in' || !model.isWhole,
		async run(model, reader) {
			await reader.press(button(reader.page, name));
			model.leave();
			buttons[name]?.(model);
			return undefined;
		}
	})
);

const arrows: Record<string, FocusStep> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last'
};

const moves: Record<string, (model: Model) => void> = {
	'+': (model) => model.zoom(2, true),
	'=': (model) => model.zoom(2, true),
	'-': (model) => model.zoom(1 / 2, true),
	'0': (model) => model.showWhole(),
	'Shift+ArrowLeft': (model) => model.pan(-0.25),
	'Shift+ArrowRight': (model) => model.pan(0.25)
};

/** The keys that a reader has in the drawing, pressed at the Tab key's stop. */
const pressKey = fc.constantFrom(...Object.keys(arrows), ...Object.keys(moves)).map((key) =>
	toCommand({
		name: `key ${key}`,
		async run(model, reader) {
			await reader.enter();
			model.enter();
			await reader.key(key);
			const arrow = arrows[key];
			if (arrow) model.step(arrow);
			else moves[key]?.(model);
			return undefined;
		}
	})
);

const openByKey = fc.tuple(fc.constantFrom('Enter', 'Space'), place).map(([key, choice]) =>
	toCommand({
		name: `key ${key} at the stop`,
		can: (model) => model.stopEvents !== null,
		async run(model, reader) {
			const shown = model.stopEvents;
			if (!shown) throw new Error('no stop');
			await reader.enter();
			await reader.key(key);
			const listed = await follow(model, reader, shown, choice);
			return [wordsOf(shown), listed].filter(Boolean).join('; ');
		}
	})
);

const askForKeys = once({
	name: 'key ?, then Escape',
	async run(model, reader) {
		await reader.enter();
		model.enter();
		await reader.key('?');
		await expect(reader.page.getByRole('dialog')).toBeVisible();
		await reader.key('Escape');
		await expect(reader.page.getByRole('dialog')).toHaveCount(0);
		return undefined;
	}
});

const escapeCard = once({
	name: 'key Escape in the selected card',
	can: (model) => model.selected !== null,
	async run(model, reader) {
		const id = model.selected?.id ?? '';
		await cardOf(reader.page, id).evaluate((node) => node.focus({ preventScroll: true }));
		await reader.key('Escape');
		model.comeBack();
		return id;
	}
});

const boxNamed = (reader: Reader, name: string) =>
	reader.page
		.locator('.panel .both label')
		.filter({ hasText: new RegExp(`^\\s*${name.replace(/[()]/g, '\\$&')}\\s*\\d*\\s*$`) })
		.locator('input');

const toggleTrack = place.map((n) =>
	toCommand({
		name: `toggle track ${n}`,
		async run(model, reader) {
			const track = pick(model.timeline.tracks, n);
			await openTool(reader.page, 'filter');
			await reader.press(boxNamed(reader, track.label));
			model.leave();
			model.toggleTrack(track.id);
			return track.id;
		}
	})
);

const toggleKind = place.map((n) =>
	toCommand({
		name: `toggle kind ${n}`,
		async run(model, reader) {
			const kind = pick(usedKindIds(model.timeline), n);
			await openTool(reader.page, 'filter');
			await reader.press(boxNamed(reader, formatKind({ id: kind })));
			model.leave();
			model.toggleKind(kind);
			return kind;
		}
	})
);

const showEverything = once({
	name: 'press Clear',
	can: (model) => model.isFiltered,
	async run(model, reader) {
		await openTool(reader.page, 'filter');
		await reader.press(tool(reader.page, 'filter').getByRole('button', { name: 'Clear' }));
		model.leave();
		model.showEverything();
		return undefined;
	}
});

const turnCards = once({
	name: 'turn the cards',
	async run(model, reader) {
		model.leave();
		model.turn();
		await openTool(reader.page, 'filter');
		await reader.choose(reader.page.locator('select').filter({ hasText: 'Newest' }), model.order);
		return model.order;
	}
});

/** Which drawing belongs to which window. */
export const windows = {
	320: 'narrow',
	700: 'medium',
	1280: 'wide'
} as const satisfies Record<number, SizeClassName>;

const resize = fc.constantFrom(320, 700, 1280).map((width) =>
	toCommand({
		name: `resize to ${width}`,
		async run(model, reader) {
			await reader.page.setViewportSize({ width, height: 900 });
			await reader.look();
			const drawn = await reader.width();
			expect(sizeClassFor(drawn).name).toBe(windows[width as keyof typeof windows]);
			model.resize(drawn);
			return `${drawn} px`;
		}
	})
);

const goBack = once({
	name: 'Back',
	can: (model) => model.canGoBack,
	async run(model, reader) {
		await reader.page.goBack();
		model.go(-1);
		return undefined;
	}
});

const goForward = once({
	name: 'Forward',
	can: (model) => model.canGoForward,
	async run(model, reader) {
		await reader.page.goForward();
		model.go(1);
		return undefined;
	}
});

const reload = once({
	name: 'reload',
	async run(model, reader) {
		await reader.reload();
		model.reload();
		return undefined;
	}
});

const scroll = fc.integer({ min: -30, max: 30 }).map((steps) =>
	toCommand({
		name: `scroll by ${steps * 100} px`,
		async run(model, reader) {
			const before = model.selected?.id ?? null;
			const { id, isInSight, isMoved } = await reader.scroll(steps * 100);
			if (!isMoved) expect(id, 'selected without a scroll').toBe(before);
			else expect(isInSight, `${id ?? 'no card'} is read`).toBe(true);
			model.read((id && model.timeline.eventById.get(id)) || null);
			return id ?? 'no card';
		}
	})
);

/** All actions of a reader. Frequent actions are in the list more than once. */
export const commands: fc.Arbitrary<Command>[] = [
	pressMark,
	pressMark,
	pressDate,
	pressLink,
	pressButton,
	pressButton,
	pressKey,
	pressKey,
	openByKey,
	askForKeys,
	escapeCard,
	toggleTrack,
	toggleTrack,
	toggleKind,
	toggleKind,
	showEverything,
	turnCards,
	resize,
	goBack,
	goBack,
	goForward,
	reload,
	scroll
];

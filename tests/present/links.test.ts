import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PresenterLink, type StateMessage } from '#lib/present/presenter-link.ts';
import { plainCommands, type StageCommand } from '#lib/present/commands.ts';
import { channelName, markMessage } from '#lib/present/protocol.ts';
import { StageLink } from '#lib/present/stage-link.ts';
import { APortPair, ASite, AWindow } from './a-site.ts';

const session = 'abcdefgh01234567';
const ids = ['a', 'b', 'c', 'd'];

/** A stage that goes from event to event, without fragments. */
function aStage(home: AWindow, { at = 0, known = ids, name = session } = {}) {
	let [n, isBlack] = [at, false];
	const ran: StageCommand[] = [];
	const rivals: boolean[] = [];
	const greetings: number[] = [];
	const read = () => ({
		state: {
			slide: known[n] ?? '',
			fragment: 1,
			isBlack,
			isOverview: false,
			isAuto: false,
			n: n + 1,
			total: known.length,
			started: null
		},
		presentedIds: null,
		isKnownOrder: false
	});
	const run = (command: StageCommand) => {
		ran.push(command);
		if (command.name === 'goto') n = known.indexOf(command.slide);
		if (command.name === 'next') n = Math.min(n + 1, known.length - 1);
		if (command.name === 'prev') n = Math.max(n - 1, 0);
		if (command.name === 'first') n = 0;
		if (command.name === 'last') n = known.length - 1;
		if (command.name === 'black') isBlack = !isBlack;
		link.sendState();
	};
	const link = new StageLink(home, name, {
		read,
		run,
		has: (event) => known.includes(event),
		onrival: (hasRival) => rivals.push(hasRival),
		onhello: () => greetings.push(n)
	});
	const state = () => read().state;
	return Object.assign(link, { home, run, ran, rivals, greetings, read, state });
}

function aPresenter(home: AWindow, name = session) {
	const taken: StateMessage[] = [];
	const connected: boolean[] = [];
	const link = new PresenterLink(home, name, {
		has: (event) => ids.includes(event),
		onstate: (message) => taken.push(message),
		onconnected: (is) => connected.push(is)
	});
	return Object.assign(link, {
		taken,
		connected,
		state: () => taken.at(-1)?.state,
		rev: () => taken.at(-1)?.rev ?? 0,
		isConnected: () => connected.at(-1) ?? false
	});
}

const wait = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
	vi.useFakeTimers({ now: 1_764_000_000_000 });
	vi.stubGlobal('MessageChannel', APortPair);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe.each<[string, boolean, boolean, string?]>([
	['a channel and an opener', true, true],
	['a channel alone', true, false],
	['an opener alone', false, true],
	['an opener alone, from a disk', false, true, 'null'],
	['a channel and an opener, from a disk', true, true, 'null']
])('by %s', (_, hasChannels, hasOpener, origin = 'https://a.example') => {
	function both() {
		const site = new ASite();
		const home = new AWindow(site, { hasChannels, origin });
		const stage = aStage(home);
		wait(400);
		const openPresenter = () =>
			aPresenter(new AWindow(site, { hasChannels, opener: hasOpener ? home : null, origin }));
		const presenter = openPresenter();
		wait(10);
		return { site, home, stage, presenter, openPresenter };
	}

	test('a presenter has the state at once, and each change', () => {
		const { stage, presenter } = both();
		expect(presenter.isConnected()).toBe(true);
		expect(stage.greetings.length).toBeGreaterThan(0);
		expect(presenter.state()).toEqual(stage.state());
		for (const name of ['next', 'black', 'last', 'prev'] as const) {
			stage.run({ name });
			wait(10);
			expect(presenter.state(), name).toEqual(stage.state());
		}
		const revs = presenter.taken.map(({ rev }) => rev);
		expect(revs).toEqual([...new Set(revs)].sort((a, b) => a - b));
		expect(revs).toHaveLength(5);
	});

	test('a command is run once', () => {
		const { stage, presenter } = both();
		for (const name of plainCommands) presenter.send({ name });
		presenter.send({ name: 'goto', slide: 'c' });
		wait(10);
		expect(stage.ran).toEqual([
			...plainCommands.map((name) => ({ name })),
			{ name: 'goto', slide: 'c' }
		]);
		expect(presenter.state()).toEqual(stage.state());
	});

	test('an event that the stage has not is not gone to', () => {
		const { stage, presenter } = both();
		presenter.send({ name: 'goto', slide: 'nowhere' });
		wait(10);
		expect(stage.ran).toEqual([]);
	});

	test('a stage that stays is connected for as long', () => {
		const { presenter } = both();
		wait(60_000);
		expect(presenter.connected).toEqual([true]);
	});

	test('a stage that falls silent is gone after 3 s, and within 2 s of its return it is back', () => {
		const { home, stage, presenter } = both();
		wait(5_000);
		home.isFrozen = true;
		wait(2_900);
		expect(presenter.isConnected()).toBe(true);
		wait(1_200);
		expect(presenter.isConnected()).toBe(false);
		presenter.send({ name: 'next' });
		wait(10_000);
		expect(stage.ran).toEqual([]);
		home.isFrozen = false;
		wait(2_000);
		expect(presenter.isConnected()).toBe(true);
		presenter.send({ name: 'next' });
		wait(10);
		expect(stage.ran).toEqual([{ name: 'next' }]);
		expect(presenter.state()).toEqual(stage.state());
	});

	test('a stage that says goodbye is gone at once; a reload is no more than a moment', () => {
		const { home, stage, presenter } = both();
		stage.run({ name: 'next' });
		stage.close();
		wait(10);
		expect(presenter.isConnected()).toBe(false);
		const again = aStage(home, { at: 1 });
		wait(1_500);
		expect(presenter.isConnected()).toBe(true);
		expect(presenter.state()).toEqual(again.state());
		expect(again.rivals).toEqual([false]);
	});

	test('a reload with the clock set back is taken all the same', () => {
		const { home, stage, presenter } = both();
		const { rev } = presenter.taken.at(-1) ?? { rev: 0 };
		stage.close();
		wait(10);
		vi.setSystemTime(Date.now() - 3_600_000);
		const again = aStage(home, { at: 3 });
		wait(2_500);
		expect(presenter.state()).toEqual(again.state());
		expect(presenter.rev()).toBeGreaterThan(rev);
	});

	test('a presenter that is reloaded, and a second one, have the state', () => {
		const { stage, presenter, openPresenter } = both();
		stage.run({ name: 'last' });
		presenter.close();
		const [again, second] = [openPresenter(), openPresenter()];
		wait(10);
		expect([again.state(), second.state()]).toEqual([stage.state(), stage.state()]);
		second.send({ name: 'prev' });
		wait(10);
		expect(again.state()).toEqual(stage.state());
		expect(stage.ran.length).toBe(2);
	});

	test('a presenter that is there first waits for its stage', () => {
		const site = new ASite();
		const home = new AWindow(site, { hasChannels });
		const presenter = aPresenter(
			new AWindow(site, { hasChannels, opener: hasOpener ? home : null })
		);
		wait(10_000);
		expect(presenter.isConnected()).toBe(false);
		const stage = aStage(home, { at: 1 });
		wait(2_000);
		expect(presenter.isConnected()).toBe(true);
		expect(presenter.state()).toEqual(stage.state());
	});

	test('whatever is asked for from both sides, both come to the same', () => {
		const command = fc.oneof(
			fc.constantFrom(...plainCommands).map((name): StageCommand => ({ name })),
			fc
				.constantFrom(...ids, 'nowhere')
				.map((event): StageCommand => ({ name: 'goto', slide: event }))
		);
		const step = fc.record({
			command,
			who: fc.constantFrom('stage', 'presenter', 'second'),
			ms: fc.nat(3)
		});
		fc.assert(
			fc.property(fc.array(step, { minLength: 50, maxLength: 100 }), (steps) => {
				const { stage, presenter, openPresenter } = both();
				const second = openPresenter();
				wait(10);
				for (const { command, who, ms } of steps) {
					if (who === 'stage') {
						if (command.name !== 'goto' || ids.includes(command.slide)) stage.run(command);
					} else (who === 'second' ? second : presenter).send(command);
					wait(ms);
				}
				wait(10);
				expect(presenter.state()).toEqual(stage.state());
				expect(second.state()).toEqual(stage.state());
				const count = steps.filter(
					({ command }) => command.name !== 'goto' || ids.includes(command.slide)
				).length;
				expect(stage.ran).toHaveLength(count);
				for (const window of [presenter, second, stage]) window.close();
			}),
			{ numRuns: 50 }
		);
	});
});

describe('what changes nothing', () => {
	function watched() {
		const site = new ASite();
		const home = new AWindow(site);
		const stage = aStage(home);
		wait(400);
		const window = new AWindow(site, { opener: home });
		const presenter = aPresenter(window);
		wait(10);
		stage.run({ name: 'next' });
		wait(10);
		const before = [stage.state(), presenter.state(), stage.ran.length, presenter.taken.length];
		const expectNothing = () => {
			wait(50);
			expect([stage.state(), presenter.state(), stage.ran.length, presenter.taken.length]).toEqual(
				before
			);
			expect(presenter.connected).toEqual([true]);
			expect(stage.rivals).toEqual([false]);
		};
		return { site, home, stage, window, presenter, expectNothing };
	}

	const next = markMessage(session, { type: 'cmd', command: { name: 'next' } });

	test('anything that is not exactly a message', () => {
		const { site, home, window, expectNothing } = watched();
		const stranger = new AWindow(site);
		const rev = Date.now() + 1_000_000;
		const wrong = [
			null,
			'next',
			{},
			{ ...next, v: 2 },
			{ ...next, ns: 'otr-embed' },
			{ ...next, extra: 1 },
			{ ...next, command: { name: 'constructor' } },
			{ ...next, command: { name: 'goto', slide: '__proto__' } },
			{ ...next, session: 'abcdefgh01234568' },
			{ ...next, session: '' },
			markMessage(session, { type: 'ping', rev: 0 }),
			markMessage(session, {
				type: 'state',
				rev,
				state: {} as never,
				presentedIds: null,
				isKnownOrder: false
			})
		];
		for (const data of wrong) {
			site.shout(channelName(session), data);
			home.seenBy(stranger).postMessage(data, home.origin);
			window.seenBy(home).postMessage(data, home.origin);
		}
		expectNothing();
	});

	test('a rev that no clock gives, and a stage at an event that this record has not', () => {
		const { site, stage, presenter, expectNothing } = watched();
		const state = { ...stage.state(), event: 'nowhere' };
		const far = 8_640_000_000_000_000;
		site.shout(channelName(session), markMessage(session, { type: 'hello', rev: far }));
		site.shout(channelName(session), markMessage(session, { type: 'ping', rev: far }));
		const rev = Date.now() + 1_000;
		site.shout(
			channelName(session),
			markMessage(session, { type: 'state', rev, state, presentedIds: null, isKnownOrder: false })
		);
		expectNothing();
		stage.run({ name: 'next' });
		wait(10);
		expect(presenter.state()).toEqual(stage.state());
	});

	test('another session’s channel, and its windows', () => {
		const { site, home, expectNothing } = watched();
		const other = 'zzzzzzzzzzzzzzzz';
		site.shout(channelName(other), next);
		const presenter = aPresenter(new AWindow(site, { opener: home }), other);
		wait(10);
		presenter.send({ name: 'next' });
		expectNothing();
		expect(presenter.isConnected()).toBe(false);
	});

	test.each(['https://b.example', 'null'])('a window of %s', (origin) => {
		const { site, home, window, expectNothing } = watched();
		const foreign = new AWindow(site, { origin });
		const listen = vi.fn();
		foreign.addEventListener('message', listen);
		home.seenBy(foreign).postMessage(next, home.origin);
		home.seenBy(foreign).postMessage(markMessage(session, { type: 'hello', rev: 0 }), home.origin);
		window.seenBy(foreign).postMessage(markMessage(session, { type: 'bye' }), home.origin);
		expectNothing();
		expect(listen).not.toHaveBeenCalled();
	});

	test('a page from a disk that brings no port, or does not know the session', () => {
		const site = new ASite();
		const home = new AWindow(site, { origin: 'null', hasChannels: false });
		const stage = aStage(home);
		wait(400);
		const foreign = new AWindow(site, { origin: 'null' });
		const listen = vi.fn();
		foreign.addEventListener('message', listen);
		const { port1, port2 } = new APortPair();
		port1.onmessage = listen;
		const hello = { type: 'hello', rev: 0 } as const;
		const face = home.seenBy(foreign);
		face.postMessage(markMessage(session, hello), '*');
		face.postMessage(markMessage('zzzzzzzzzzzzzzzz', hello), '*', [
			port2 as unknown as MessagePort
		]);
		wait(50);
		stage.run({ name: 'next' });
		wait(5_000);
		expect(listen).not.toHaveBeenCalled();
		expect(stage.greetings).toEqual([]);
	});

	test('a file’s opener that has gone to another site: it is greeted, and leads nothing', () => {
		const site = new ASite();
		const opener = new AWindow(site, { origin: 'https://b.example', hasChannels: false });
		const listen = vi.fn();
		opener.addEventListener('message', listen);
		const presenter = aPresenter(new AWindow(site, { opener, origin: 'null', hasChannels: false }));
		wait(5_000);
		// It is greeted, and can lead nothing by that.
		expect(listen.mock.calls.length).toBeGreaterThan(0);
		expect(presenter.connected).toEqual([false]);
	});

	test('a hostile opener: it is told nothing, and not heard', () => {
		const site = new ASite();
		const opener = new AWindow(site, { origin: 'https://b.example', hasChannels: false });
		const listen = vi.fn();
		opener.addEventListener('message', listen);
		const window = new AWindow(site, { opener });
		const presenter = aPresenter(window);
		const { state } = aStage(new AWindow(new ASite())).read();
		window.seenBy(opener).postMessage(
			markMessage(session, {
				type: 'state',
				rev: 1,
				state,
				presentedIds: null,
				isKnownOrder: false
			}),
			window.origin
		);
		wait(5_000);
		expect(presenter.taken).toEqual([]);
		expect(presenter.connected).toEqual([false]);
		expect(listen).not.toHaveBeenCalled();
	});

	test('a window of this site that has not opened the presenter', () => {
		const { site, stage, window, expectNothing } = watched();
		const other = new AWindow(site);
		const message = {
			type: 'state',
			rev: Date.now() + 9,
			state: stage.state(),
			presentedIds: null,
			isKnownOrder: false
		};
		window.seenBy(other).postMessage(markMessage(session, message as StateMessage), window.origin);
		expectNothing();
	});

	test('an old message of the stage, once more', () => {
		const site = new ASite();
		const stage = aStage(new AWindow(site));
		wait(400);
		const presenter = aPresenter(new AWindow(site));
		wait(10);
		for (const name of ['next', 'black', 'last', 'black', 'prev'] as const) {
			stage.run({ name });
			wait(5);
		}
		const { length } = presenter.taken;
		const rev = presenter.rev();
		// To the presenter alone: to a stage it would be another one that speaks.
		const heard = site.said.filter((data) => (data as { type: string }).type === 'state');
		expect(heard.length).toBeGreaterThan(4);
		stage.close();
		wait(5);
		for (const data of heard) site.shout(channelName(session), data);
		wait(50);
		expect(presenter.taken).toHaveLength(length);
		expect(presenter.rev()).toBe(rev);
	});

	test('a state of an event that the record has not', () => {
		const site = new ASite();
		const presenter = aPresenter(new AWindow(site));
		aStage(new AWindow(site), { known: ['a', 'nowhere'] }).run({ name: 'last' });
		wait(5_000);
		expect(presenter.taken).toEqual([]);
		expect(presenter.isConnected()).toBe(false);
	});
});

test('a hidden stage, whose timers hardly run, is there: it answers', () => {
	const site = new ASite();
	site.isLost = (data) => (data as { type: string }).type === 'ping';
	const stage = aStage(new AWindow(site));
	wait(400);
	const presenter = aPresenter(new AWindow(site));
	const later = aStage(new AWindow(site), { at: 2 });
	wait(120_000);
	expect(presenter.connected).toEqual([true]);
	expect(later.rivals).toEqual([true]);
	stage.close();
	wait(10_000);
	expect(later.rivals).toEqual([true, false]);
});

test('a state that was lost is asked for', () => {
	const site = new ASite();
	const stage = aStage(new AWindow(site));
	wait(400);
	const presenter = aPresenter(new AWindow(site));
	wait(10);
	site.isLost = (data) => (data as { type: string }).type === 'state';
	stage.run({ name: 'next' });
	site.isLost = () => false;
	expect(presenter.state()).not.toEqual(stage.state());
	wait(1_100);
	expect(presenter.state()).toEqual(stage.state());
});

describe('two stages in one session', () => {
	function two() {
		const site = new ASite();
		const first = aStage(new AWindow(site), { at: 1 });
		wait(400);
		const presenter = aPresenter(new AWindow(site));
		const second = aStage(new AWindow(site), { at: 3 });
		wait(400);
		return { site, first, second, presenter };
	}

	test('the later one asks, and is mute until it takes over', () => {
		const { first, second, presenter } = two();
		expect(first.rivals).toEqual([false]);
		expect(second.rivals).toEqual([true]);
		presenter.send({ name: 'next' });
		second.run({ name: 'first' });
		wait(10);
		expect(presenter.state()).toEqual(first.state());
		expect(first.ran).toEqual([{ name: 'next' }]);
		wait(60_000);
		expect([first.rivals, second.rivals]).toEqual([[false], [true]]);

		second.takeOver();
		wait(10);
		expect([first.rivals, second.rivals]).toEqual([
			[false, true],
			[true, false]
		]);
		expect(presenter.state()).toEqual(second.state());
		presenter.send({ name: 'last' });
		first.run({ name: 'first' });
		wait(10);
		expect(presenter.state()?.slide).toBe('d');

		first.takeOver();
		wait(10);
		expect(presenter.state()).toEqual(first.state());
		expect(presenter.connected).toEqual([true]);
	});

	test('the later one leads by itself once the first has gone, but not when it is reloaded', () => {
		const { first, second, presenter } = two();
		first.close();
		wait(500);
		const reloaded = aStage(first.home, { at: 1 });
		wait(10_000);
		expect([reloaded.rivals, second.rivals]).toEqual([[false], [true]]);
		expect(presenter.isConnected()).toBe(true);
		reloaded.close();
		wait(6_000);
		expect(second.rivals).toEqual([true, false]);
		expect(presenter.state()).toEqual(second.state());
	});

	test('two that begin at the same instant agree on one', () => {
		for (let i = 0; i < 20; i++) {
			const site = new ASite();
			const stages = [aStage(new AWindow(site)), aStage(new AWindow(site), { at: 2 })];
			const presenter = aPresenter(new AWindow(site));
			wait(10_000);
			const mute = stages.filter(({ rivals }) => rivals.at(-1));
			const leading = stages.filter(({ rivals }) => !rivals.at(-1));
			expect([mute.length, leading.length]).toEqual([1, 1]);
			expect(presenter.state()).toEqual(leading[0]?.state());
			for (const window of [...stages, presenter]) window.close();
		}
	});
});

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { heightAtFirst, widthAtFirst, type Engine, type Point, type Tab } from './engine.ts';
import { patience } from './page.ts';

/** What WebDriver calls the keys that are no characters. */
const codes: Record<string, string> = {
	...{ Backspace: '\ue003', Tab: '\ue004', Enter: '\ue006', Shift: '\ue008', Control: '\ue009' },
	...{ Escape: '\ue00c', PageUp: '\ue00e', PageDown: '\ue00f', End: '\ue010', Home: '\ue011' },
	...{ ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015' }
};

/** WebDriver gives a script the arguments and, last, what takes the answer. */
const asynchronous = (script: string) => `
	const [args, done] = arguments;
	Promise.resolve().then(() => (${script})(...args)).then(
		(value) => done({ value }),
		(error) => done({ error: String(error) + '\\n' + error?.stack })
	);`;

/** Runs in the page: turns the wheel with Ctrl held. */
function turn({ x, y }: Point, deltaY: number): void {
	const at = { clientX: x, clientY: y, deltaY, ctrlKey: true };
	const event = new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true });
	document.elementFromPoint(x, y)?.dispatchEvent(event);
}

/** WebKitGTK by its own WebDriver, on a display that nobody sees. */
export async function startWebKit(driver: string): Promise<Engine> {
	// GTK is told that nothing is to move.
	const settings = mkdtempSync(join(tmpdir(), 'otr-webkit-'));
	mkdirSync(join(settings, 'gtk-3.0'));
	writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
	const screen = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
	const display = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const number = await new Promise<number>((resolve, reject) => {
		display.once('error', reject);
		(display.stdio[3] as Readable).once('data', (data) => resolve(Number(data)));
	});
	// As nobody else has this display, nobody else has this port.
	const port = 24_000 + number;
	const env = { DISPLAY: `:${number}`, XDG_CONFIG_HOME: settings, LANG: 'en_US.UTF-8' };
	const options = { stdio: 'ignore', env: { ...process.env, ...env } } as const;
	const service = spawn(driver, [`--port=${port}`], options);
	const stop = () => {
		service.kill();
		display.kill();
		rmSync(settings, { recursive: true, force: true });
	};
	process.once('exit', stop);

	let session = '';
	async function ask<T>(method: string, path: string, body?: object): Promise<T> {
		const response = await fetch(`http://127.0.0.1:${port}${session}${path && `/${path}`}`, {
			method,
			headers: { 'content-type': 'application/json' },
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await response.json()) as { value: T & { error: string; message: string } };
		if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
		return value;
	}
	const post = <T>(path: string, body: object = {}) => ask<T>('POST', path, body);
	while (!(await ask('GET', 'status').catch(() => null))) await wait(50);
	const alwaysMatch = { 'webkitgtk:browserOptions': { args: ['--automation'] } };
	const wanted = { capabilities: { alwaysMatch } };
	session = `/session/${(await post<{ sessionId: string }>('session', wanted)).sessionId}`;
	let current = '';

	function tabOf(handle: string): Tab {
		/** All that is asked goes to one window, until that is changed. */
		async function send<T = never>(path: string, body: object): Promise<T> {
			if (current !== handle) await post('window', { handle });
			current = handle;
			return post<T>(path, body);
		}
		async function act(type: string, ...actions: (object | undefined)[]) {
			const parameters = type === 'pointer' ? { pointerType: 'mouse' } : undefined;
			await send('actions', { actions: [{ type, id: type, parameters, actions }] });
		}
		/** WebDriver knows whole px. */
		const whole = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y), origin: 'viewport' });
		const move = (place: Point) => ({ type: 'pointerMove', ...whole(place), duration: 30 });
		const key = (type: string) => (key: string) => ({ type, value: codes[key] ?? key });
		const tab: Tab = {
			goto: (url) => send('url', { url }),
			async evaluate(script, args, frame) {
				// Between two scripts, the driver is back on the page itself.
				if (frame !== undefined) await send('frame', { id: frame });
				const body = { script: asynchronous(String(script)), args: [args] };
				const done = send<{ value: never; error?: string }>('execute/async', body);
				const answer = await done.finally(() => frame !== undefined && post('frame', { id: null }));
				if (answer.error) throw new Error(answer.error);
				return answer.value;
			},
			run: (text) => tab.evaluate(`() => {${text}}` as never, []),
			drag: ([first = { x: 0, y: 0 }, ...others]) => {
				const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
				return act('pointer', move(first), down, ...others.map(move), up);
			},
			wheel: (place, deltaY, withControl = false) =>
				// The driver's wheel knows of no key that is held: that event is made.
				withControl
					? tab.evaluate(turn, [place, deltaY])
					: act('wheel', { type: 'scroll', ...whole(place), deltaX: 0, deltaY }),
			async keys(...keys) {
				for (const held of keys.map((key) => key.split(/(?<=.)\+/))) {
					await act('key', ...held.map(key('keyDown')), ...held.toReversed().map(key('keyUp')));
				}
			},
			async resize(width, height) {
				const ofWindow = () => ({ dx: outerWidth - innerWidth, dy: outerHeight - innerHeight });
				const { dx, dy } = await tab.evaluate(ofWindow, []);
				await post('window/rect', { x: 0, y: 0, width: width + dx, height: height + dy });
			},
			async upload(selector, text) {
				const using = { using: 'css selector', value: selector };
				const [id] = Object.values(await send<Record<string, string>>('element', using));
				await post(`element/${id}/value`, { text });
			},
			async popup(act) {
				const handles = () => ask<string[]>('GET', 'window/handles');
				const before = new Set(await handles());
				await act();
				for (const end = Date.now() + patience; Date.now() < end;) {
					const opened = (await handles()).find((each) => !before.has(each));
					if (opened) return tabOf(opened);
					await wait(50);
				}
				throw new Error('no window has opened');
			},
			told: () => [],
			async close() {
				await send('frame', { id: null });
				await ask('DELETE', 'window');
				current = '';
			}
		};
		return tab;
	}

	const tab = tabOf(await ask<string>('GET', 'window'));
	await tab.resize(widthAtFirst, heightAtFirst);
	return { tab, close: () => ask<never>('DELETE', '').finally(stop) };
}

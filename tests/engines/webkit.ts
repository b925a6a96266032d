import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { heightAtFirst, widthAtFirst, type Engine, type Point, type Tab } from './engine.ts';

/** What WebDriver calls the keys that are no characters. */
const codes: Record<string, string> = {
	...{ Backspace: '\ue003', Tab: '\ue004', Enter: '\ue006', Shift: '\ue008', Control: '\ue009' },
	...{ Alt: '\ue00a', Escape: '\ue00c', Space: ' ', PageUp: '\ue00e', PageDown: '\ue00f' },
	...{ End: '\ue010', Home: '\ue011', ArrowLeft: '\ue012', ArrowUp: '\ue013' },
	...{ ArrowRight: '\ue014', ArrowDown: '\ue015', Delete: '\ue017' }
};
const codeOf = (key: string) => codes[key] ?? key;

/** A script that WebDriver calls with arguments of its own and, last, with what takes the answer. */
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

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** WebKitGTK by its own WebDriver, on a display that nobody sees. */
export async function startWebKit(driver: string): Promise<Engine> {
	// Its settings are GTK's: no motion, and scrollbars that take no room.
	const settings = mkdtempSync(join(tmpdir(), 'otr-webkit-'));
	mkdirSync(join(settings, 'gtk-3.0'));
	writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
	const started: ChildProcess[] = [];
	const stop = () => {
		for (const process of started.toReversed()) process.kill();
		rmSync(settings, { recursive: true, force: true });
	};
	process.once('exit', stop);

	const screen = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
	const display = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	started.push(display);
	const number = await new Promise((resolve, reject) => {
		display.once('error', reject);
		(display.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
	});
	const port = await freePort();
	const env = { ...process.env, DISPLAY: `:${number}`, XDG_CONFIG_HOME: settings, LANG: 'en_US.UTF-8' };
	started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));

	async function ask<T>(method: string, path: string, body?: object): Promise<T> {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			headers: { 'content-type': 'application/json' },
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await response.json()) as { value: T & { error: string; message: string } };
		if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
		return value;
	}
	const isReady = () => ask<{ ready: boolean }>('GET', '/status').catch(() => null);
	while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 50));
	const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } }
	});
	const session = <T>(method: string, path: string, body?: object) =>
		ask<T>(method, `/session/${sessionId}/${path}`, body);
	const post = <T>(path: string, body: object = {}) => session<T>('POST', path, body);
	let current = '';

	function tabOf(handle: string): Tab {
		/** All that is asked goes to one window, until that is changed. */
		async function here() {
			if (current !== handle) await post('window', { handle });
			current = handle;
		}
		async function act(type: string, actions: object[]) {
			await here();
			const parameters = type === 'pointer' ? { pointerType: 'mouse' } : undefined;
			await post('actions', { actions: [{ type, id: type, parameters, actions }] });
		}
		const move = ({ x, y }: Point, duration: number) => ({
			...{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration }
		});
		const key = (type: string, key: string) => ({ type, value: codeOf(key) });
		const tab: Tab = {
			async goto(url) {
				await here();
				await post('url', { url });
			},
			async evaluate(script, args, frame) {
				await here();
				if (frame !== undefined) await post('frame', { id: frame });
				const body = { script: asynchronous(String(script)), args: [args] };
				const answer = await post<{ value: never; error?: string }>('execute/async', body);
				if (frame !== undefined) await post('frame', { id: null });
				if (answer.error) throw new Error(answer.error);
				return answer.value;
			},
			async run(text) {
				await here();
				await post('execute/sync', { script: text, args: [] });
			},
			drag: ([first = { x: 0, y: 0 }, ...others]) =>
				act('pointer', [
					...[move(first, 0), { type: 'pointerDown', button: 0 }],
					...[...others.map((place) => move(place, 30)), { type: 'pointerUp', button: 0 }]
				]),
			async wheel({ x, y }, deltaY, withControl = false) {
				const place = { x: Math.round(x), y: Math.round(y) };
				// The driver's wheel knows of no key that is held: this event is made.
				if (withControl) await tab.evaluate(turn, [place, deltaY]);
				else await act('wheel', [{ type: 'scroll', ...place, origin: 'viewport', deltaX: 0, deltaY }]); // prettier-ignore
			},
			async keys(...keys) {
				for (const held of keys.map((key) => key.split(/(?<=.)\+/))) {
					const down = held.map((each) => key('keyDown', each));
					await act('key', [...down, ...held.toReversed().map((each) => key('keyUp', each))]);
				}
			},
			async resize(width, height) {
				const [dx, dy] = await tab.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight], []); // prettier-ignore
				await post('window/rect', { x: 0, y: 0, width: width + dx!, height: height + dy! });
			},
			async upload(selector, path) {
				await here();
				const using = { using: 'css selector', value: selector };
				const [id] = Object.values(await post<Record<string, string>>('element', using));
				await post(`element/${id}/value`, { text: path });
			},
			async popup(act) {
				const before = await session<string[]>('GET', 'window/handles');
				await act();
				for (;;) {
					const now = await session<string[]>('GET', 'window/handles');
					const opened = now.find((each) => !before.includes(each));
					if (opened) return tabOf(opened);
					await new Promise((resolve) => setTimeout(resolve, 50));
				}
			},
			told: () => [],
			async close() {
				await here();
				await session('DELETE', 'window');
				current = '';
			}
		};
		return tab;
	}

	const tab = tabOf(await session<string>('GET', 'window'));
	await tab.resize(widthAtFirst, heightAtFirst);
	return {
		tab,
		async close() {
			await ask('DELETE', `/session/${sessionId}`);
			stop();
		}
	};
}

/** A place in the window, CSS px. */
export interface Point {
	x: number;
	y: number;
}

/** One window of an engine, and a hand, a keyboard and a wheel in it. */
export interface Tab {
	goto(address: string): Promise<void>;
	/** Runs in the page or, where one is named, in its nth frame; what goes in and comes out is JSON. */
	evaluate<A extends unknown[], R>(
		script: (...args: A) => R,
		args: A,
		frame?: number
	): Promise<Awaited<R>>;
	/** Runs the text of a script in the page. */
	run(text: string): Promise<void>;
	/** Presses the mouse at the first place and lets go of it at the last one. */
	drag(path: Point[]): Promise<void>;
	wheel(at: Point, deltaY: number, withControl?: boolean): Promise<void>;
	/** Each is a character or a key's name, after the modifier keys: `Shift+Tab`. */
	keys(...keys: string[]): Promise<void>;
	/** What the page has, not what its window has. */
	resize(width: number, height: number): Promise<void>;
	upload(selector: string, path: string): Promise<void>;
	/** The window that opens while something is done in this one. */
	popup(act: () => Promise<void>): Promise<Tab>;
	/** What the engine itself has said of errors since this was last asked. */
	told(): string[];
	close(): Promise<void>;
}

export interface Engine {
	tab: Tab;
	close(): Promise<void>;
}

export const widthAtFirst = 1280;
export const heightAtFirst = 900;

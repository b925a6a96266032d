// What the bench's pages use of the peers: their own types come only with `npm run bench`.
declare module 'vis-timeline/esnext' {
	export class Timeline {
		constructor(place: HTMLElement, items: object[], groups: object[], options: object);
		on(event: 'changed', listener: () => void): void;
	}
}

declare module 'vis-timeline/styles/vis-timeline-graph2d.min.css';

interface Window {
	TL: {
		Timeline: new (
			place: HTMLElement,
			story: object,
			options: object
		) => { on(event: 'loaded', listener: () => void): void };
	};
}

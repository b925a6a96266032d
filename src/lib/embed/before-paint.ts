// In the head of a frame’s document: before the first paint, so that nothing flashes and nothing jumps.
import { arrange } from './arrange.ts';
import { parseOptions } from './options.ts';

const root = document.documentElement;
const { options, problems } = parseOptions(location.search);
for (const [name, value] of Object.entries(options)) if (value) root.dataset[name] = value;
// The frame is asked for another site’s record; the styles show the notice that says so.
if (new URLSearchParams(location.search).has('src')) root.dataset.src = '';
arrange(root);
// A frame may get its size without a resize event. Not in the observer’s own turn, since it would see
// the change once more.
new ResizeObserver(() => requestAnimationFrame(() => arrange(root))).observe(root);
addEventListener('resize', () => arrange(root));
for (const problem of problems) console.info(problem);

// The styles show what went wrong before the widget has started.
const fail = () => {
	if (!root.dataset.script) root.dataset.script = 'failed';
};
addEventListener('error', fail);
addEventListener('unhandledrejection', fail);

// Before the first paint, so that nothing flashes and nothing jumps.
import { arrange } from './arrange.ts';
import { parseOptions } from './options.ts';

const root = document.documentElement;
const { options, problems } = parseOptions(location.search);
for (const [name, value] of Object.entries(options)) if (value) root.dataset[name] = value;
// Of another story than that of this site; by it the page says whose it shows.
if (new URLSearchParams(location.search).has('src')) root.dataset.src = '';
arrange(root);
// A frame may get its size without being told of it. Not in the observer’s own turn: what it changes
// would be seen by it once more.
new ResizeObserver(() => requestAnimationFrame(() => arrange(root))).observe(root);
addEventListener('resize', () => arrange(root));
for (const problem of problems) console.info(problem);

// What goes wrong until the widget has started is said on it.
const fail = () => {
	if (!root.dataset.script) root.dataset.script = 'failed';
};
addEventListener('error', fail);
addEventListener('unhandledrejection', fail);

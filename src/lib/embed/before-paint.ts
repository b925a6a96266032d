// Runs in the head of a frame’s document, before the first paint, so that nothing flashes or jumps.
import { changeLanguage } from '#lib/ui/change-language.ts';
import { watchStart } from '#lib/ui/watch-start.ts';
import { arrange } from './arrange.ts';
import { parseOptions } from './options.ts';
import { write } from './protocol.ts';

changeLanguage();
const root = document.documentElement;
const { options, problems } = parseOptions(location.search);
for (const [name, value] of Object.entries({ theme: 'light', ...options })) {
	root.dataset[name] = value;
}
// The address asks for another site’s record: the styles then show a notice.
if (new URLSearchParams(location.search).has('src')) root.dataset.src = '';
root.toggleAttribute('data-framed', parent !== window);
arrange(root);
// An observer, since a frame may get its size without a resize event. In the next frame, since a change inside
// the callback would call the observer again.
new ResizeObserver(() => requestAnimationFrame(() => arrange(root))).observe(root);
addEventListener('resize', () => arrange(root));
for (const problem of problems) console.info(problem);

// The styles show a notice if the widget fails to start.
watchStart(() => {
	if (parent !== window) parent.postMessage(write({ type: 'error', code: 'script' }), '*');
});

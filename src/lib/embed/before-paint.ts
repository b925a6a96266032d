// Runs in the head of a frame's document, before the first paint, so that nothing flashes or jumps.
import { changeLanguage } from '#lib/ui/change-language.ts';
import { watchStart } from '#lib/ui/watch-start.ts';
import { arrange } from './arrange.ts';
import { queryOf } from './frame-query.ts';
import { parseOptions } from './options.ts';
import { write, type FromFrame } from './protocol.ts';

const query = queryOf(location);
changeLanguage(query);
const root = document.documentElement;
const { options, problems } = parseOptions(query);
for (const [name, value] of Object.entries({ theme: 'light', ...options })) {
	root.dataset[name] = value;
}
// If the address asks for another site's record, the styles show a notice.
if (new URLSearchParams(query).has('src')) root.dataset.src = '';
root.toggleAttribute('data-framed', parent !== window);
arrange(root);
// An observer, because a frame may change its size without a resize event. It acts in the next frame, because a change
// inside the callback would call the observer again.
new ResizeObserver(() => requestAnimationFrame(() => arrange(root))).observe(root);
addEventListener('resize', () => arrange(root));
for (const problem of problems) console.info(problem);
// If the host's page changes only the fragment of the frame's address, browsers load nothing, so we reload.
addEventListener('hashchange', () => {
	if (location.hash.startsWith('#?')) location.reload();
});

/** Sends a message to the host. Without one, `parent` is the page itself, which does not listen. */
const tell = (message: FromFrame) => parent.postMessage(write(message), '*');

/**
 * Tells the host that the whole prerendered page has arrived, before its script runs. Uses a timer, because browsers
 * run no animation frames in a hidden frame.
 */
function waitForPage() {
	if (document.getElementById('page_record')) tell({ type: 'prerendered' });
	else setTimeout(waitForPage, 30);
}
waitForPage();

// The styles show a notice if the frame's script fails to start.
watchStart(() => tell({ type: 'error', code: 'script' }));

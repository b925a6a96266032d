// Runs in the head of the frame’s document, before the first paint, so that nothing flashes or jumps.
import { changeLanguage } from '#lib/ui/change-language.ts';
import { watchStart } from '#lib/ui/watch-start.ts';
import { arrange } from './arrange.ts';
import { queryOf } from './frame-query.ts';
import { parseOptions } from './options.ts';
import { write, type FromFrame } from './protocol.ts';

/** The frame’s parameters, as a query string. */
const query = queryOf(location);
changeLanguage(query);
/** The root element. The styles depend on its attributes. */
const root = document.documentElement;
const { options, problems } = parseOptions(query);
for (const [name, value] of Object.entries({ theme: 'light', ...options })) {
	root.dataset[name] = value;
}
// If the address asks for another site’s record, the styles show a notice that this is not possible.
if (new URLSearchParams(query).has('src')) root.dataset.src = '';
root.toggleAttribute('data-framed', parent !== window);
arrange(root);
// Use an observer, because a frame may change its size without a resize event. Change the layout in the next animation
// frame, because a change in the callback would call the observer again.
new ResizeObserver(() => requestAnimationFrame(() => arrange(root))).observe(root);
addEventListener('resize', () => arrange(root));
for (const problem of problems) console.info(problem);
// Reload if the host’s page changes the parameters after `#?`. Browsers load nothing if only the fragment changes.
addEventListener('hashchange', () => {
	if (location.hash.startsWith('#?')) location.reload();
});

/** Sends a message to the host’s page. Without a host, `parent` is this window, which ignores the message. */
const tell = (message: FromFrame) => parent.postMessage(write(message), '*');

/**
 * Waits until the whole prerendered page has arrived, and then tells the host, before the page’s script runs. Uses a
 * timer, because browsers run no animation frames in a hidden frame.
 */
function waitForPage() {
	if (document.getElementById('page_record')) tell({ type: 'prerendered' });
	else setTimeout(waitForPage, 30);
}
waitForPage();

// If the frame’s script fails to start, the styles show a notice, and the host gets an error.
watchStart(() => tell({ type: 'error', code: 'script' }));

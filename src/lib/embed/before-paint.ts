// Runs in the head of the frame’s document, before the first paint, so that nothing flashes or jumps.
import { redirectToLanguage } from '#lib/ui/redirect-to-language.ts';
import { watchStart } from '#lib/ui/watch-start.ts';
import { setFrameLayout } from './frame-layout.ts';
import { frameQuery } from './frame-query.ts';
import { parseEmbedOptions } from './options.ts';
import { markMessage, type FromFrame } from './protocol.ts';

/** The frame’s parameters, as a query string. */
const query = frameQuery(location);
redirectToLanguage(query);
/** The root element. The styles depend on its attributes. */
const root = document.documentElement;
const { options, problems } = parseEmbedOptions(query);
for (const [name, value] of Object.entries({ theme: 'light', ...options })) {
	root.dataset[name] = value;
}
// If the address asks for another site’s record, the styles show a notice that this is not possible.
if (new URLSearchParams(query).has('src')) root.dataset.src = '';
root.toggleAttribute('data-framed', parent !== window);
setFrameLayout(root);
// Use an observer, because a frame may change its size without a resize event. Change the layout in the next animation
// frame, because a change in the callback would call the observer again.
new ResizeObserver(() => requestAnimationFrame(() => setFrameLayout(root))).observe(root);
addEventListener('resize', () => setFrameLayout(root));
for (const problem of problems) console.info(problem);
// Reload if the host’s page changes the parameters after `#?`. Browsers load nothing if only the fragment changes.
addEventListener('hashchange', () => {
	if (location.hash.startsWith('#?')) location.reload();
});

/** Sends a message to the host’s page. Without a host, `parent` is this window, which ignores the message. */
const tellHost = (message: FromFrame) => parent.postMessage(markMessage(message), '*');

/**
 * Waits until the whole prerendered page has arrived, and then tells the host, before the page’s script runs. Uses a
 * timer, because browsers run no animation frames in a hidden frame.
 */
function waitForPage() {
	if (document.getElementById('page_record')) tellHost({ type: 'prerendered' });
	else setTimeout(waitForPage, 30);
}
waitForPage();

// If the frame’s script fails to start, the styles show a notice, and the host gets an error.
watchStart(() => tellHost({ type: 'error', code: 'script' }));

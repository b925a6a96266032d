// Runs in the head of a frame’s document, before the first paint, so that nothing flashes or jumps.
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
// The address asks for another site’s record: the styles then show a notice.
if (new URLSearchParams(query).has('src')) root.dataset.src = '';
root.toggleAttribute('data-framed', parent !== window);
arrange(root);
// An observer, since a frame may get its size without a resize event. In the next frame, since a change inside
// the callback would call the observer again.
new ResizeObserver(() => requestAnimationFrame(() => arrange(root))).observe(root);
addEventListener('resize', () => arrange(root));
for (const problem of problems) console.info(problem);
// Another address of the same document: what a host's page asks for is done as for any other one.
addEventListener('hashchange', () => {
	if (location.hash.startsWith('#?')) location.reload();
});

/** A page that is nobody’s tells itself, and does not listen. */
const tell = (message: FromFrame) => parent.postMessage(write(message), '*');

/**
 * Tells the host’s page that all of the prerendered page has come: its script comes after that. By a timer, since a
 * browser paints no frame that is still hidden.
 */
function waitForPage() {
	if (document.getElementById('page_record')) tell({ type: 'prerendered' });
	else setTimeout(waitForPage, 30);
}
waitForPage();

// The styles show a notice if the widget fails to start.
watchStart(() => tell({ type: 'error', code: 'script' }));
